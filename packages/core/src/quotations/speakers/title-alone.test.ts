import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const speakers = (lang: string, text: string): string[] =>
  said(lang, text).map((line) => line.slice(0, line.indexOf(':')));

describe('A title by which the text has called nobody', () => {
  it('means the only one of its gender, by its ending or its article', () => {
    const opening =
      'Fernwärme wächst\n\nGeschäftsführerin Ute Brandis und Projektleiter Ismail Kocak stellten die Pläne vor.\n\nDie Leitung wird 14 Kilometer lang.\n\n';
    assert.deepEqual(speakers('de', `${opening}„Das Geld dafür haben wir“, sagte die Betriebswirtin.`), [
      'Ute Brandis (Geschäftsführerin)',
    ]);
    assert.deepEqual(speakers('de', `${opening}„Im Mai sind wir fertig“, kündigte der Ingenieur an.`), [
      'Ismail Kocak (Projektleiter)',
    ]);
    assert.deepEqual(speakers('de', `${opening}„Wir warten schon lange“, sagen die Ingenieure.`), ['Ingenieure']);
  });

  it('means the only one of the release who has no title', () => {
    const text =
      'Uusi pyörätie\n\nJukka Treppo teki aloitteen, ja rehtori Anna Koski tukee sitä.\n\nAsiasta äänestetään.\n\n';
    assert.deepEqual(speakers('fi', `${text}– Lapset ajavat maantiellä, valtuutettu sanoo.`), [
      'Jukka Treppo (valtuutettu)',
    ]);
  });

  it('means nobody named where the text says who or where somebody new is', () => {
    const text = 'Natten er rolig\n\nLandsleder Fatou Jessen går med hver lørdag.\n\n';
    assert.deepEqual(speakers('da', `${text}»Jeg kan køre i fred,« siger taxachaufføren på holdepladsen.`), [
      'taxachaufføren',
    ]);
  });

  it('means no holder of another office of the same kind', () => {
    const text = 'Havnen hæver prisen\n\nHavnens formand Palle Hviid er tilfreds.\n\n';
    assert.deepEqual(speakers('da', `${text}»Vi fik en undskyldning,« siger næstformanden.`), ['næstformanden']);
    assert.deepEqual(speakers('da', `${text}»Vi fik en undskyldning,« siger formanden.`), [
      'Palle Hviid (Havnens formand)',
    ]);
  });

  it('means a woman or a man in what is reported, too, but nobody where it is of several', () => {
    const opening = 'Der Floh\n\n„Das Tier lebt im Eis“, sagt Doktorandin Seraina Caduff.\n\n';
    assert.deepEqual(
      speakers('de', `${opening}Die Forscherin betont, dass dieser Bestand weiter sinkt.`).at(-1),
      'Seraina Caduff (Doktorandin)',
    );
    const police = 'Die Beute\n\n„Wir hatten Glück“, sagt Ermittlungsleiter Holger Wrobel.\n\n';
    assert.deepEqual(
      speakers('de', `${police}Nach Angaben der Ermittler beläuft sich der Schaden auf 480.000 Euro.`).at(-1),
      'Ermittler',
    );
  });

  it('means nobody whom only the words said seem to name', () => {
    const text =
      'Warnstreik\n\n„Zwei Komma eins ist kein Angebot. Zwei Komma eins ist die Temperatur hier.“\n\nAuf die Frage, ob es weitergehe, antwortete er: „Nein. Noch lange nicht.“';
    assert.deepEqual(speakers('de', text).at(-1), 'er');
  });

  it('means the body rather than a member of it in what is reported', () => {
    const text = 'Der Dienst\n\nRegierungsrat Urs Graf stellte die Pläne vor.\n\n';
    assert.deepEqual(speakers('de', `${text}Der Regierungsrat hält fest, dass der Dienst bleibt.`), ['Regierungsrat']);
    assert.deepEqual(speakers('de', `${text}«Wir bleiben hier», sagte der Regierungsrat.`), [
      'Urs Graf (Regierungsrat)',
    ]);
  });

  it('means who has spoken rather than somebody named since, where it is a part of both titles', () => {
    const text = (title: string): string =>
      `Bron öppnas\n\n– Bron är klar, säger hamnminister Anna Berg.\n\nPå plats var även skolminister Karin Öst.\n\n– Nu firar vi, säger ${title}.`;
    assert.deepEqual(speakers('sv', text('ministern')).at(-1), 'Anna Berg (hamnminister)');
    assert.deepEqual(speakers('sv', text('skolministern')).at(-1), 'Karin Öst (skolminister)');
  });

  it('does not mean what something is called', () => {
    const text =
      'Avtal klart\n\n– Avtalet är klart, säger hamnminister Anna Berg.\n\nDet blir en så kallad Norby Compact.\n\n– Nu firar vi, säger hon.';
    assert.deepEqual(speakers('sv', text).at(-1), 'Anna Berg (hamnminister)');
  });

  it('is nobody of whom its holder speaks', () => {
    assert.deepEqual(said('sv', 'Läraren Mikko Virta slutar. Rektorn kallade Virta ”den bästa läraren av alla”.'), [
      'Rektorn: den bästa läraren av alla',
    ]);
    assert.deepEqual(
      said('en', 'The teacher Mike Marsh leaves. The principal called Marsh “the best teacher we had”.'),
      ['principal: the best teacher we had'],
    );
  });
});

describe('Whose head somebody is said to be in one word', () => {
  it('is of the body where the text names somebody who is of it', () => {
    assert.deepEqual(
      said('nb', 'Ny havn\n\n– Bra, sier rektor Bo Lind ved UiN.\n\n– Det går bedre, mener UiN-sjefen.'),
      ['Bo Lind (rektor): Bra', 'Bo Lind (rektor): Det går bedre'],
    );
    assert.deepEqual(
      said('sv', 'Ny hamn\n\n– Bra, säger vd Bo Lind i Vedbo Energi.\n\n– Det går bättre, menar Vedbo Energi-chefen.'),
      ['Bo Lind (vd): Bra', 'Bo Lind (vd): Det går bättre'],
    );
    assert.deepEqual(
      said(
        'da',
        'Ny havn\n\n– Godt, siger direktør Bo Lind i Nord Energi.\n\n– Det går bedre, mener Nord Energi-chefen.',
      ),
      ['Bo Lind (direktør): Godt', 'Bo Lind (direktør): Det går bedre'],
    );
  });
});

describe('A pronoun that announces words', () => {
  it('is of whoever praises, or points to, the one who is named behind its verb', () => {
    for (const acts of ['roser', 'viser til', 'vil peke på'])
      assert.deepEqual(
        said(
          'nb',
          `Ny havn\n\n– Bra, sier Bo Lind, leder i Norby.\n\nHan ${acts} Tore Dahl i Senterpartiet:\n\n– De bygger havnen.`,
        ),
        ['Bo Lind (leder i Norby): Bra', 'Bo Lind (leder i Norby): De bygger havnen.'],
        acts,
      );
  });

  it('is of nobody whose office of the same kind is of something else, where words are not built together', () => {
    const text =
      'Water is back\n\nThe service’s commander, Watch Manager Joe Tarn, left.\n\nNetwork Manager: “We are very sorry.”';
    assert.deepEqual(speakers('en', text), ['Network Manager']);
  });
});

describe('A noun for what is said, between its verb and whom it comes from', () => {
  it('says nothing itself', () => {
    assert.deepEqual(speakers('da', '– Lad vandet løbe, lyder rådet fra embedslægen.'), ['embedslægen']);
    assert.deepEqual(speakers('sv', '– Låt vattnet rinna, lyder beskedet från kommunen.'), ['kommunen']);
    assert.deepEqual(speakers('nb', '– La vannet renne, lyder meldingen fra Pia Ek.'), ['Pia Ek']);
  });
});

describe('A short title with its article', () => {
  it('is no part of the name behind it', () => {
    assert.deepEqual(speakers('sv', 'Poeten Hedvig Ek får priset.\n\n– Jag la på, säger Ek.'), ['Hedvig Ek (Poeten)']);
    assert.deepEqual(speakers('nb', 'Poeten Hedvig Ek får prisen.\n\n– Jeg la på, sier Ek.'), ['Hedvig Ek (Poeten)']);
  });
});

describe('A title behind which it says of whom somebody is kin', () => {
  it('is not theirs', () => {
    for (const [lang, text, who] of [
      [
        'sv',
        'Ordföranden Bo Juhl är glad.\n\nNils Ek från Norby, kusin till ordföranden, är det inte.\n\n– Ja, svarar ordföranden.',
        'Bo Juhl (Ordföranden)',
      ],
      [
        'nb',
        'Leder Bo Dal er glad.\n\nNils Ek, bror til lederen, er det ikke.\n\n– Ja, svarer lederen.',
        'Bo Dal (Leder)',
      ],
      [
        'da',
        'Formand Bo Juhl er glad.\n\nNiels Ek fra Norby, fætter til formanden, er det ikke.\n\n– Ja, svarer formanden.',
        'Bo Juhl (Formand)',
      ],
      [
        'en',
        'Chairman Bo Dale is glad.\n\nNeil Eck, a cousin of the chairman, is not.\n\n“It must be there,” the chairman said.',
        'Bo Dale (Chairman)',
      ],
    ] as const)
      assert.deepEqual(speakers(lang, text), [who], text);
  });
});

describe('A title that two have', () => {
  it('is a guess', () => {
    const text =
      '– Vi säger nej, säger Eva Sand och Bo Ek, huvudombud på lagret respektive terminalen.\n\n– Det räcker, säger huvudombudet.';
    assert.equal(findQuotations(text, { lang: 'sv' })[1]?.confidence, 'medium');
  });
});

describe('A title with its article', () => {
  it('may double its last letter', () => {
    assert.deepEqual(
      speakers('da', 'Ny kirke\n\nBiskop Eva Lind og kok Bo Ek kom.\n\n– Ja, sagde biskoppen.\n\n– Nej, sagde kokken.'),
      ['Eva Lind (Biskop)', 'Bo Ek (kok)'],
    );
  });

  it('may be of whom the text names in the genitive only', () => {
    assert.deepEqual(
      speakers('sv', 'På fredag har teatern premiär på Eva Becks nya pjäs.\n\n– Ja, säger dramatikern.'),
      ['Eva Beck (dramatikern)'],
    );
    assert.deepEqual(speakers('da', 'På fredag spilles Eva von Bechs nye skuespil.\n\n– Ja, siger dramatikeren.'), [
      'Eva von Bech (dramatikeren)',
    ]);
  });
});

describe('A first name behind an age in two words', () => {
  it('is of whom the text has named in full', () => {
    for (const [lang, text] of [
      [
        'sv',
        'Brev\n\nYlvi Norbo gav bort en kista. Breven är från modern Berta Norbo.\n\n97 år gamla Ylvi var med.\n\n– Ja, sa hon.',
      ],
      [
        'nb',
        'Brev\n\nYlvi Norbo ga bort ei kiste. Brevene er fra moren Berte Norbo.\n\n97 år gamle Ylvi var med.\n\n– Ja, sa hun.',
      ],
    ] as const)
      assert.deepEqual(speakers(lang, text), ['Ylvi Norbo'], text);
  });
});

describe('The initials of a title', () => {
  it('mean who has it', () => {
    for (const [title, initials] of [
      ['Prime Minister', 'PM'],
      ['Managing Director', 'MD'],
    ] as const)
      assert.deepEqual(
        speakers('en', `Bridge\n\n${title} Orla Vance was there.\n\nThe ${initials} said: “It is late.”`),
        [`Orla Vance (${title})`],
      );
  });
});

describe('A title that runs into a surname', () => {
  it('means who has both', () => {
    const text = 'Bridge\n\nMinister for Trade Orla Vance met Minister of State Peter Lund.\n\n';
    assert.deepEqual(speakers('en', `${text}Minister of State Lund said: “It is late.”`), [
      'Peter Lund (Minister of State)',
    ]);
  });
});

describe('A title that is a body’s of which the words before tell', () => {
  it('is a guess, as its holder may be of another', () => {
    for (const [lang, text] of [
      ['en', '“It grows,” said Hetta Voss, chair of Norda.\n\nThe council agreed. “Paper is patient,” said its chair.'],
      ['sv', '– Det växer, säger Hetta Voss, ordförande i Norda.\n\n– Bra, säger dess ordförande.'],
      ['de', '„Es wächst“, sagt Hetta Voss, Leiterin der Norda.\n\n„Gut so“, sagte deren Leiterin.'],
    ] as const)
      assert.equal(findQuotations(text, { lang })[1]?.confidence, 'medium', lang);
  });
});

describe('An age', () => {
  it('is of whose gender its article is', () => {
    assert.deepEqual(
      speakers(
        'de',
        'Abschied\n\nPlatzwartin Elke Kröning hört auf. „Sie hat den Platz erzogen“, sagte Heiner Dettmann. Die 67-Jährige lachte: „Ich war streng zu euch allen.“',
      ).at(-1),
      'Elke Kröning (Platzwartin)',
    );
  });
});

describe('A trade with where its holder is from', () => {
  it('is of whom the paragraph before is about', () => {
    for (const [lang, text] of [
      ['en', 'Professor Berna Achterberg takes up the post in May.\n\n“Peat is slow,” says the Dutch-born ecologist.'],
      [
        'fi',
        'Professori Berna Achterberg aloittaa toukokuussa.\n\n”Turve on hidas”, sanoo hollantilaissyntyinen ekologi.',
      ],
    ] as const)
      assert.match(speakers(lang, `Peat\n\n${text}`).at(-1) ?? '', /^Berna Achterberg/, lang);
  });
});

describe('A pronoun behind a sentence about a body', () => {
  it('means the body where its article agrees and nobody is named', () => {
    assert.equal(
      speakers(
        'de',
        'Streik\n\n„Genug“, sagte Sprecherin Songa Yilmaz.\n\nDie GHL fordert mehr. Das Angebot bezeichnet sie als „Nullrunde mit Schleife“.',
      ).at(-1),
      'GHL',
    );
  });
});

describe('A title behind an article and an adjective', () => {
  it('means whom its paragraph is about, where articles are endings too', () => {
    for (const [lang, text] of [
      ['sv', 'När Johanna Okell öppnade räknade hon med sex gäster. – Det kom fler, minns den tidigare barnmorskan.'],
      ['da', 'Da Johanne Okell åbnede, regnede hun med seks. »Der kom flere,« husker den tidligere jordemoder.'],
    ] as const)
      assert.match(speakers(lang, `Kafé\n\n${text}`).at(-1) ?? '', /^Johann[ae] Okell/, lang);
  });
});

describe('A statement that is somebody’s', () => {
  it('says what whose it is says', () => {
    assert.deepEqual(
      speakers('en', 'Club\n\nDana Whitlow has written to everybody. Her letter says: “The stand is safe and ugly.”'),
      ['Dana Whitlow'],
    );
    assert.deepEqual(
      speakers('de', 'Verein\n\nDana Witlo hat allen geschrieben. Ihr Brief sagt: „Die Tribüne ist sicher.“'),
      ['Dana Witlo'],
    );
  });
});

describe('A title behind what somebody writes', () => {
  it('is of nothing that it is written on', () => {
    for (const place of ['på X', 'på Facebook'])
      assert.deepEqual(
        speakers('da', `Bro\n\nHavneminister Lone Vik vil bygge.\n\n»Det ser værre ud,« skriver ministeren ${place}.`),
        ['Lone Vik (Havneminister)'],
        place,
      );
  });
});
