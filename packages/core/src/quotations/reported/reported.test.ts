import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '../../index.ts';
import { sv } from '../../languages/sv.ts';
import { sourceOf } from '../../text/source.ts';
import { speech } from '../direct/found.ts';
import { readStructure } from '../index.ts';
import { said } from '../said.fixture.ts';
import { findReported } from './reported.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('Where a report begins', () => {
  it('is behind a sentence that an abbreviation ends', () => {
    finds('sv', 'Ny bro\n\nBron kostar 31 milj. kr. Enligt rektor Anna Berg kom resten från en marknad.', [
      'Anna Berg (rektor): ~ kom resten från en marknad',
    ]);
    finds('da', 'Ny bro\n\nBroen koster 31 mio. kr. Ifølge leder Anna Berg kom resten fra et marked.', [
      'Anna Berg (leder): ~ kom resten fra et marked',
    ]);
    finds('nb', 'Ny bru\n\nDer er mat, klær m.m. Ifølge leder Anna Berg kom resten fra et marked.', [
      'Anna Berg (leder): ~ kom resten fra et marked',
    ]);
  });

  it('has a body whose name no other word shows, behind the verb', () => {
    for (const [lang, text, body] of [
      ['sv', 'Bron blir klar i maj, uppger Vattenvik.', 'Vattenvik'],
      ['sv', 'Svenska kraftnät uppger att bron blir klar i maj.', 'Svenska kraftnät'],
      ['nb', 'Statens vegvesen opplyser at brua blir klar i mai.', 'Statens vegvesen'],
      ['nb', 'Ifølgje teatret er dei tre fyrste framsyningane utselde.', 'teatret'],
      ['fi', 'Silta valmistuu vasta toukokuussa, kertoo Fingrim.', 'Fingrim'],
    ] as const) {
      const [found] = parsePressRelease(`Vik\n\n${text}`, { lang }).quotations ?? [];
      assert.equal(found?.mention?.text, body);
    }
  });
});

describe('Where a report ends', () => {
  it('ends before what the speaker does next', () => {
    finds(
      'nb',
      'Billigere\n\nDirektør Anna Berg var til stede. Hun opplyser at etaten får mange klager, og håper på endring.',
      ['Anna Berg (Direktør): ~ etaten får mange klager'],
    );
    finds(
      'fi',
      'Budjetti\n\nPuheenjohtaja Anna Koski kertoo, että budjetti kasvaa ensi vuonna, ja toivoo uusia kumppaneita.',
      ['Anna Koski (Puheenjohtaja): ~ budjetti kasvaa ensi vuonna'],
    );
  });

  it('goes on behind one speaker with what several people do', () => {
    finds('da', 'Ny bro\n\nByen blev spurgt. Kun tre vil have den, siger Anna Berg, og de har alle biler.', [
      'Anna Berg: ~ Kun tre vil have den … og de har alle biler',
    ]);
    finds('en', 'New bridge\n\nThe town was asked. Only three want it, Anna Berg said, and they have cars.', [
      'Anna Berg: ~ Only three want it … and they have cars',
    ]);
    finds('sv', 'Ny bro\n\nStaden fick frågan. Bara tre vill ha den, uppger Anna Berg, och hon är nöjd.', [
      'Anna Berg: ~ Bara tre vill ha den',
    ]);
  });

  it('goes on behind a place between commas', () => {
    finds('en', 'Anna Berg, the mayor, said that the hall at Fenn, Ohio, has been sold to the club.', [
      'Anna Berg (mayor): ~ the hall at Fenn, Ohio, has been sold to the club',
    ]);
  });

  it('goes on behind a clause that opens it', () => {
    finds('en', 'Anna Berg, the mayor, said that while the town will grow next year, there is much to be done.', [
      'Anna Berg (mayor): ~ while the town will grow next year, there is much to be done',
    ]);
  });

  it('goes on above a list', () => {
    finds(
      'nb',
      'Ny bru\n\nDen åpner i dag.\n\nIfølge Anna Berg er brua glatt. Byen ber alle\n– kjøre sakte\n– holde avstand',
      ['Anna Berg: ~ er brua glatt'],
    );
  });

  it('gives what is added to the same speaker', () => {
    finds(
      'sv',
      'Ny bro\n\nBrochef Anna Berg säger att bron är klar i maj och tillägger att den är gratis att använda.',
      ['Anna Berg (Brochef): ~ bron är klar i maj', 'Anna Berg (Brochef): ~ den är gratis att använda'],
    );
  });

  it('ends before the report of somebody else', () => {
    finds(
      'da',
      'Ny park\n\nDirektør Bent Berg siger, at sagen snart er løst, mens kystmyndigheden oplyser, at den ikke har modtaget klager.',
      ['Bent Berg (Direktør): ~ sagen snart er løst', 'kystmyndigheden: ~ den ikke har modtaget klager'],
    );
  });
});

describe('Who reports', () => {
  it('takes a Finnish pronoun in the genitive', () => {
    finds(
      'fi',
      'Jää ohenee\n\nTutkimusta johti Anna Koski, professori. Hänen mukaansa jää on ohentunut kymmenen senttiä.',
      ['Anna Koski (professori): ~ jää on ohentunut kymmenen senttiä'],
    );
  });

  it('gives a name that first stands in another case as its bare surname does', () => {
    finds(
      'fi',
      'Kirkko valmis\n\nKorjaus kesti kirkkoherra Paavo Ikosen mukaan kaksi vuotta. Ikonen kiitti talkooväkeä.\n\n– Kirje tuli Oulusta, kirkkoherra sanoo.',
      ['Paavo Ikonen (kirkkoherra): ~ Korjaus kesti … kaksi vuotta', 'Paavo Ikonen (kirkkoherra): Kirje tuli Oulusta'],
    );
    finds(
      'fi',
      'Klinikka\n\nPuheenjohtaja Tiina Malm kävi talossa.\n\nMalmin mukaan yhdistys lahjoittaa autoon kirjahyllyn.',
      ['Tiina Malm (Puheenjohtaja): ~ yhdistys lahjoittaa autoon kirjahyllyn'],
    );
  });

  it('is a firm with a genitive for its name, whose report has a pronoun for its subject', () => {
    finds('en', 'Fares up\n\nNorven’s has announced it hopes to build 100 homes.', [
      'Norven’s: ~ it hopes to build 100 homes',
    ]);
  });

  it('stands before a participle, and the report may open with when or under what it is so', () => {
    finds('en', 'Mayor Bo Lind, officially opening the hall, said the plan marked the rise of the town.', [
      'Bo Lind (Mayor): ~ the plan marked the rise of the town',
    ]);
    finds(
      'en',
      'Mayor Bo Lind said at the end of the phase, it will need more hands. He is warning that few will come.',
      ['Bo Lind (Mayor): ~ at the end of the phase, it will need more hands', 'Bo Lind (Mayor): ~ few will come'],
    );
  });

  it('has another report behind it by “and”', () => {
    finds('en', 'Mayor Bo Lind said his team was at rest and Pia Holm said she would close the hall.', [
      'Bo Lind (Mayor): ~ his team was at rest',
      'Pia Holm: ~ she would close the hall',
    ]);
  });

  it('is nobody where the verb has an object, and a clause about it or beside it', () => {
    finds('en', 'Mayor Bo Lind announced $4 million from the U.S. Office of Works for six halls that are in use.', []);
    finds('en', 'Mayor Bo Lind stressed the chance of a rise in rents as the area is known for its halls.', []);
  });

  it('is nobody behind a preposition', () => {
    finds(
      'en',
      'Today the mayor, together with Bo Lind of Norvik, announced support for halls across northern Fenn.',
      [],
    );
  });

  it('says that something is, with an adverb before the verb', () => {
    finds(
      'en',
      'Anna Berg, the mayor, said there should be more buses. Lind has already said there are no more drivers.',
      ['Anna Berg (mayor): ~ there should be more buses', 'Lind: ~ there are no more drivers'],
    );
  });

  it('takes no noun for a name that has its capital from the sentence', () => {
    finds('fi', 'Uusi kaava\n\nKaavan mukaan rakentaminen saa alkaa huhtikuussa.', []);
  });
});

describe('What is no report', () => {
  it('is what a law or a plan says', () => {
    finds('sv', 'Ny bro\n\nEnligt EU:s regelverk ska bron besiktigas varje år. Den ska enligt väglagen ha räcken.', []);
    finds('nb', 'Ny bru\n\nIfølge havneloven skal brua inspiseres hvert år.', []);
    finds('da', 'Ny bro\n\nIfølge aftalen skal broen efterses hvert år.', []);
  });

  it('is what something is given by', () => {
    finds('sv', 'Färre får stöd\n\nPersoner med insatser enligt LSS får oftare läkemedel än andra i samma ålder.', []);
  });

  it('is a clause that a preposition takes', () => {
    finds('sv', 'Avtal klart\n\nI juni skrev Anna Berg under ett avtal om att bron ska byggas före hösten.', []);
    finds('sv', 'Avtal klart\n\nAnna Berg lade dock till att bron ska byggas före hösten.', [
      'Anna Berg: ~ bron ska byggas före hösten',
    ]);
  });
});

describe('Who is behind a report', () => {
  it('is whom the sentence is about, where a second verb reports', () => {
    finds('sv', 'Ny bro\n\nKommunalrådet Anna Berg (M) är kritisk till processen och menar att bron blir för dyr.', [
      'Anna Berg (Kommunalrådet): ~ bron blir för dyr',
    ]);
  });

  it('is somebody without a name', () => {
    finds('sv', 'Inbrott\n\nEtt vittne berättar att bilen körde utan ljus.', ['vittne: ~ bilen körde utan ljus']);
  });

  it('is whoever stands behind the verb, where the first word is no name', () => {
    finds('sv', 'Ny bro\n\nDärtill betonar Vägverket att bron ska hålla i hundra år.', [
      'Vägverket: ~ bron ska hålla i hundra år',
    ]);
  });
});

describe('A report in a longer sentence', () => {
  it('ends before what the speaker does next', () => {
    finds('sv', 'Ny bro\n\nRektor Anna Berg medger att bron är dyr, men vill inte lova något.', [
      'Anna Berg (Rektor): ~ bron är dyr',
    ]);
  });

  it('is a clause of its own behind "och enligt"', () => {
    finds('sv', 'Ny bro\n\nBergsund lät mäta bron, och enligt rektor Anna Berg är den elva centimeter för lång.', [
      'Anna Berg (rektor): ~ är den elva centimeter för lång',
    ]);
  });

  it('begins behind a number that closes the sentence before', () => {
    finds('da', 'Ny bro\n\nBroen åbner i dag klokken 15. Ifølge rektor Anna Berg bliver der kø hele dagen.', [
      'Anna Berg (rektor): ~ bliver der kø hele dagen',
    ]);
  });

  it('has its verb in two parts, and its speaker before another verb', () => {
    finds('nb', 'Ny dam\n\nBrutilsynet har i et brev til byen slått fast at dammen er for lav.', [
      'Brutilsynet: ~ dammen er for lav',
    ]);
    finds('nb', 'Ny dam\n\nRektor Anna Berg har sett dammen, og kan bekrefte at den er for lav.', [
      'Anna Berg (Rektor): ~ den er for lav',
    ]);
  });

  it('has a speaker with an apposition', () => {
    finds('sv', 'Inbrott\n\nVittnet, en man i 60-årsåldern, uppger att bilen körde utan ljus.', [
      'Vittnet: ~ bilen körde utan ljus',
    ]);
  });

  it('is one of as many as a sentence has', () => {
    const reports = 10_000;
    assert.equal(said('sv', 'Anna Berg säger att bron är hal, '.repeat(reports)).length, reports);
  });

  it('is parted by the speaker between commas', () => {
    finds(
      'da',
      'Sygefravær\n\nFormand Bent Berg er bekymret.\n\nFraværet falder slet ikke, fastslår Berg, det bliver bare ikke talt med.',
      ['Bent Berg (Formand): ~ Fraværet falder slet ikke … det bliver bare ikke talt med'],
    );
  });

  it('gives a Finnish name before its postposition the base form that the ending shows', () => {
    finds('fi', 'Koulu auki\n\nRehtori Ilkka Tanskasen mukaan oppilaat ovat toivoneet shakkikerhoa.', [
      'Ilkka Tanskanen (Rehtori): ~ oppilaat ovat toivoneet shakkikerhoa',
    ]);
  });

  it('takes no day for the subject', () => {
    assert.deepEqual(
      said(
        'sv',
        `Ny hall i staden\n\nStaden har byggt en hall, och den öppnar i vår.\n\nDen 4 maj meddelade myndigheten att ansökan tas upp.`,
      ),
      ['myndigheten: ~ ansökan tas upp'],
    );
  });

  it('is not undone by a negation in another clause', () => {
    assert.deepEqual(
      said(
        'de',
        `Kopf\n\nEin Vorspann steht hier.\n\nStadtrat Beat Ammann, der nicht verwandt ist, betont, dass der Betrag reiche.`,
      ),
      ['Beat Ammann (Stadtrat): ~ der Betrag reiche'],
    );
    assert.deepEqual(
      said('de', `Kopf\n\nEin Vorspann steht hier.\n\nStadtrat Beat Ammann hat nicht betont, dass der Betrag reiche.`),
      [],
    );
  });

  it('takes no letter that a preposition leads for the subject', () => {
    assert.deepEqual(
      said(
        'nb',
        'Ny hall i byen\n\nByen bygger hall, og den åpner i vår.\n\nI et brev til statsråden skriver foreningen Levende Vidde at den er sårbar.',
      ),
      ['Levende Vidde: ~ den er sårbar'],
    );
  });

  it('goes on behind words said, and behind "men"', () => {
    assert.deepEqual(
      said('sv', 'Nytt hus\n\n– De har två jobb, säger Anna Berg och tillägger att många söker hjälp för sent.'),
      ['Anna Berg: De har två jobb', 'Anna Berg: ~ många söker hjälp för sent'],
    );
    assert.deepEqual(
      said('sv', 'Nytt hus\n\n- Vi säger att det är bra och tillägger att det är fint\n- Vi går hem'),
      [],
    );
    assert.deepEqual(
      said('nb', 'Nytt hus\n\nAnna Berg sier at prisene trolig vil stige, men understreker at usikkerheten er stor.'),
      ['Anna Berg: ~ prisene trolig vil stige', 'Anna Berg: ~ usikkerheten er stor'],
    );
  });

  it('names who reports by where they are, by halves, and behind whose they are', () => {
    assert.deepEqual(said('nb', 'Flom i dalen\n\nPolitiet i distriktet sier at 86 mennesker er trygge.'), [
      'Politiet: ~ 86 mennesker er trygge',
    ]);
    assert.deepEqual(said('sv', 'Spel\n\nFusket är enligt polisen i ett nytt skede och det är dyrt.'), [
      'polisen: ~ Fusket är … i ett nytt skede och det är dyrt',
    ]);
    assert.deepEqual(said('nb', 'Valg\n\nAnna Berg stiller til valg, når hun i Avisa sier at hun vil mer.'), [
      'Anna Berg: ~ hun vil mer',
    ]);
    assert.deepEqual(said('sv', 'Sömn\n\nSex av tio 15-åriga flickor uppger att de sover dåligt.'), []);
    assert.deepEqual(
      said('sv', 'Ny plan\n\nAnna Berg menar att planen är dyr och uppmanar staden att dra tillbaka den.'),
      ['Anna Berg: ~ planen är dyr'],
    );
    assert.deepEqual(said('sv', 'Nytt hus\n\nSom tidningen har rapporterat om kommer huset att rymma sextio.'), []);
    assert.deepEqual(said('da', 'Rent vand\n\nIfølge Teknik- og Miljøforvaltningen har prøverne været rene.'), [
      'Teknik- og Miljøforvaltningen: ~ har prøverne været rene',
    ]);
    assert.deepEqual(said('da', 'Ny bro\n\nIfølge hans forsvarer, advokat Anna Berg, var styretøjet i stykker.'), [
      'Anna Berg (advokat): ~ var styretøjet i stykker',
    ]);
  });
});

describe('A source that is a definite noun', () => {
  it('ends before its verb, whatever that ends in', () => {
    const reports = (clause: string): string[] => said('da', `Ny hal\n\nHallen åbner i maj. Ifølge ${clause}.`);
    assert.deepEqual(reports('sportschefen løber kontrakten i to år'), ['sportschefen: ~ løber kontrakten i to år']);
    assert.deepEqual(reports('selskabet skaber den 180 job'), ['selskabet: ~ skaber den 180 job']);
  });
});

describe('Reports beside a quotation', () => {
  it('are read however many pieces the quotation is in', () => {
    const document = readStructure(sourceOf('Ny bro\n\nBrochef Anna Berg säger att bron är klar i maj.'), {
      languages: [sv],
    });
    const pieces = Array.from({ length: 300_000 }, (_, at) => ({ start: 1000 + 2 * at, end: 1001 + 2 * at }));
    const [report] = findReported(document, [{ ...speech(null, 'marks/block', 'low', 0), spans: pieces }]);
    assert.equal(report?.kind, 'indirect');
  });
});

describe('A verb that goes on with a report', () => {
  it('is of whom its sentence is about, whoever speaks in the next', () => {
    const [, , added] = said(
      'en',
      'Scanner\n\n“It took too long,” said Minister Fergal Orr. He acknowledged that staffing remained “a challenge” but insisted that all posts would be filled. Director Sheila Tull thanked staff “who scanned at night”.',
    );
    assert.equal(added, 'Fergal Orr (Minister): ~ all posts would be filled');
  });
});
