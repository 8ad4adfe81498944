import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finderOf =
  (lang: string) =>
  (text: string, lines: readonly string[]): void => {
    assert.deepEqual(said(lang, text), lines);
  };

describe('English', () => {
  const finds = finderOf('en');

  it('takes words before the verb and the name', () => {
    finds('“The bridge is open at last,” said Anna Berg, the city architect.', [
      'Anna Berg (city architect): The bridge is open at last',
    ]);
  });

  it('takes the name before the verb', () => {
    finds('“The bridge is open at last,” Anna Berg said.', ['Anna Berg: The bridge is open at last']);
  });

  it('reads an apposition between the name and the verb', () => {
    finds('“The bridge is open at last,” Anna Berg, the city architect, said.', [
      'Anna Berg (city architect): The bridge is open at last',
    ]);
  });

  it('reads on over a name in marks to the verb behind it', () => {
    finds('On the council’s “Morning Talk” show Tuesday, Anna Berg said, “The roads are safe again.”', [
      'Anna Berg: The roads are safe again.',
    ]);
  });

  it('takes a title behind the verb for whom it is said to', () => {
    finds('“The roads are safe again,” Anna Berg told “Morning News.”', ['Anna Berg: The roads are safe again']);
  });

  it('joins what the attribution interrupts', () => {
    finds('“The bridge is open,” said Anna Berg. “Now we wait for the bus.”', [
      'Anna Berg: The bridge is open … Now we wait for the bus.',
    ]);
  });

  it('joins paragraphs that each open the mark again', () => {
    finds('Anna Berg said: “The bridge is open.\n\n“Now we wait for the bus.”', [
      'Anna Berg: The bridge is open. … Now we wait for the bus.',
    ]);
  });

  it('takes single marks, and no apostrophe for one', () => {
    finds("'The bridge won't wait for the bus,' said Anna Berg.", ["Anna Berg: The bridge won't wait for the bus"]);
  });

  it('follows "she" past a man', () => {
    finds('“It is open,” said Anna Berg.\n\n“The bus is here,” said John Lind.\n\n“At last,” she said.', [
      'Anna Berg: It is open',
      'John Lind: The bus is here',
      'Anna Berg: At last',
    ]);
  });

  it('follows a title to the one who holds it', () => {
    finds('Anna Berg, chief executive of Fennmoor, opened the bridge.\n\n“It is open,” the chief executive said.', [
      'Anna Berg (chief executive of Fennmoor): It is open',
    ]);
  });

  it('takes no headline that the last line repeats for a name', () => {
    finds(
      'Fennmoor Appoints Dale Oduvall to Chief Pump Officer\n\nFennmoor has appointed Dale Oduvall chief of pumps.\n\n“I am glad,” said Oduvall.\n\nAbout Fennmoor\n\nFennmoor makes pumps.\n\nThe post Fennmoor Appoints Dale Oduvall to Chief Pump Officer appeared first on Pump Weekly.',
      ['Dale Oduvall (chief of pumps): I am glad'],
    );
  });

  it('reads a bracket between the name and the verb', () => {
    finds('Sen. Hanna Stroud (D-MI) responded: “The bridge is safe.”', ['Hanna Stroud (Sen.): The bridge is safe.']);
  });

  it('takes reported content', () => {
    finds('A new bridge\n\nThe bridge opens today. Anna Berg said that it would last a hundred years.', [
      'Anna Berg: ~ it would last a hundred years',
    ]);
  });

  it('takes what "according to" gives a source', () => {
    finds('A new bridge\n\nThe bridge opens today. According to Anna Berg, it will last a hundred years.', [
      'Anna Berg: ~ it will last a hundred years',
    ]);
  });

  it('leaves titles of works and scare quotes', () => {
    finds('A new bridge\n\nHer book “The Arc” is out today. The so-called “expert” was a robot.', []);
  });

  it('leaves dash lists', () => {
    finds('On site:\n\n- coffee and buns\n- a pony\n- the bridge as a model', []);
  });
});

describe('Norwegian', () => {
  const finds = finderOf('nb');

  it('takes dash-led speech that ends in the name', () => {
    finds('– Broen er endelig åpen, sier Anna Berg.', ['Anna Berg: Broen er endelig åpen']);
  });

  it('takes guillemets', () => {
    finds('«Broen er endelig åpen», sier byarkitekt Anna Berg.', ['Anna Berg (byarkitekt): Broen er endelig åpen']);
  });

  it('is meant by "no" and "nn" too', () => {
    for (const lang of ['no', 'nn', 'nb-NO']) {
      assert.deepEqual(said(lang, '– Broen er endelig åpen, sier Anna Berg.'), ['Anna Berg: Broen er endelig åpen']);
    }
  });

  it('joins what the attribution interrupts', () => {
    finds('– Broen er åpen, sier Anna Berg, og vi er svært stolte.', [
      'Anna Berg: Broen er åpen … og vi er svært stolte.',
    ]);
  });

  it('follows "hun" past a man', () => {
    finds('– Broen er åpen, sier Anna Berg.\n\n– Bussen kommer, sier Lars Lind.\n\n– Endelig, sier hun.', [
      'Anna Berg: Broen er åpen',
      'Lars Lind: Bussen kommer',
      'Anna Berg: Endelig',
    ]);
  });
});

describe('Danish', () => {
  const finds = finderOf('da');

  it('takes marked speech that ends in the name', () => {
    finds('»Broen er endelig åben,« siger Anna Berg, stadsarkitekt.', [
      'Anna Berg (stadsarkitekt): Broen er endelig åben',
    ]);
  });

  it('takes dash-led speech and a later surname', () => {
    finds('– Broen er åben, siger direktør Anna Berg.\n\n– Bussen kommer, siger Berg.', [
      'Anna Berg (direktør): Broen er åben',
      'Anna Berg (direktør): Bussen kommer',
    ]);
  });

  it('takes words behind a colon', () => {
    finds('Anna Berg siger: »Broen er endelig åben.«', ['Anna Berg: Broen er endelig åben.']);
  });
});

describe('Finnish', () => {
  const finds = finderOf('fi');

  it('takes dash-led speech, the title before the name', () => {
    finds('– Silta on vihdoin auki, sanoo kaupunginarkkitehti Anna Koski.', [
      'Anna Koski (kaupunginarkkitehti): Silta on vihdoin auki',
    ]);
  });

  it('takes marks that are the same on both sides', () => {
    finds('”Silta on vihdoin auki”, sanoo Anna Koski.', ['Anna Koski: Silta on vihdoin auki']);
  });

  it('follows "hän", which tells no gender, to the one who spoke last', () => {
    finds('– Silta on auki, sanoo Anna Koski.\n\n– Bussi tulee kohta, hän jatkaa.', [
      'Anna Koski: Silta on auki',
      'Anna Koski: Bussi tulee kohta',
    ]);
  });

  it('takes a verb that no list holds, before a title and a name at the end of its sentence', () => {
    finderOf('fi')(
      '– Moni on oppinut uimaan siinä, puuskahtaa seuran sihteeri Kauko Myllynen. Ranta luvattiin, ja siitä pidetään kiinni.',
      ['Kauko Myllynen (seuran sihteeri): Moni on oppinut uimaan siinä … Ranta luvattiin, ja siitä pidetään kiinni.'],
    );
  });

  it('leaves a dash list', () => {
    finds('Paikalla on:\n\n- kahvia ja pullaa\n- poni\n- sillan pienoismalli', []);
  });
});

describe('German', () => {
  const finds = finderOf('de');

  it('takes low and high marks', () => {
    finds('„Die Brücke ist endlich offen“, sagt Anna Berg.', ['Anna Berg: Die Brücke ist endlich offen']);
  });

  it('takes guillemets that point inwards', () => {
    finds('»Die Brücke ist endlich offen«, sagt Anna Berg.', ['Anna Berg: Die Brücke ist endlich offen']);
  });

  it('takes "so" for a verb behind the words', () => {
    finds('„Die Brücke ist endlich offen“, so Anna Berg.', ['Anna Berg: Die Brücke ist endlich offen']);
  });

  it('reads a title before the name', () => {
    finds('„Die Brücke ist endlich offen“, sagt Stadtbaumeisterin Anna Berg.', [
      'Anna Berg (Stadtbaumeisterin): Die Brücke ist endlich offen',
    ]);
  });

  it('leaves honorifics out of the name', () => {
    finds('„Die Brücke ist offen“, sagt Anna Berg.\n\n„Endlich“, sagt Frau Berg.', [
      'Anna Berg: Die Brücke ist offen',
      'Anna Berg: Endlich',
    ]);
  });

  it('joins what the attribution interrupts', () => {
    finds('„Die Brücke ist offen“, sagt Anna Berg. „Jetzt warten wir auf den Bus.“', [
      'Anna Berg: Die Brücke ist offen … Jetzt warten wir auf den Bus.',
    ]);
  });

  it('leaves titles of works', () => {
    finds('Neue Brücke\n\nIhr Buch „Der Bogen“ erscheint heute.', []);
  });
});

describe('without a language', () => {
  it('tells the language from the text', () => {
    const texts = {
      sv: '– Det är en bro som vi har väntat på, säger Anna Berg.',
      en: '“It is the bridge that we have all been waiting for,” said Anna Berg.',
      nb: '– Det er en bro som vi har ventet på i mange år, sier Anna Berg, og hun ler.',
      fi: '– Silta on vihdoin auki ja kaikki ovat iloisia, sanoo Anna Berg.',
      de: '„Es ist eine Brücke, auf die wir alle gewartet haben“, sagt Anna Berg.',
    };
    for (const [lang, text] of Object.entries(texts)) {
      assert.deepEqual(
        said('', text).map((line) => line.split(':')[0]),
        ['Anna Berg'],
        lang,
      );
    }
  });
});

describe('Norwegian and Danish', () => {
  it('finds who spoke behind "lyder det tørt fra" and "heter det i en uttalelse fra"', () => {
    finderOf('da')('Ny bro\n\nFormand Bent Berg er glad.\n\n– Så må det være en lang uge, lyder det tørt fra Berg.', [
      'Bent Berg (Formand): Så må det være en lang uge',
    ]);
    finderOf('nb')('Ny bru\n\n– Vi har ventet i ti år, heter det i en uttalelse fra forbundet.', [
      'forbundet: Vi har ventet i ti år',
    ]);
  });

  it('takes a verb that no list holds, alone with a pronoun', () => {
    finderOf('nb')(
      'Ny bru\n\nFiskeren Aslak, som bor her, er ikke overrasket.\n\n– Det visste jeg, humrer han. – Men ikke når.',
      ['Aslak (Fiskeren): Det visste jeg … Men ikke når.'],
    );
  });

  it('takes a run of dashes behind somebody’s name and a colon for speech', () => {
    finderOf('nb')(
      'Ny bru\n\nHun får følge av brusjefen, Odd Vik:\n\n– Mange har trodd det motsatte.\n\n– Det gjør de altså ikke!',
      ['Odd Vik (brusjefen): Mange har trodd det motsatte.', 'Odd Vik (brusjefen): Det gjør de altså ikke!'],
    );
  });

  it('begins anew with a mark behind a paragraph without marks', () => {
    finderOf('nb')(
      'Ny bru\n\nBrusjef Odd Vik sier:\n\n«Vi har sagt nei hver dag.\n\nNaboene er ikke fornøyd. De har klaget på støy.\n\n«Det tar vi på alvor.»\nDaglig leder Berit Lien',
      ['Odd Vik (Brusjef): Vi har sagt nei hver dag.', 'Berit Lien (Daglig leder): Det tar vi på alvor.'],
    );
  });

  it('takes several whom nobody names', () => {
    finderOf('sv')('Brand\n\nDet brann i natt.\n\nFlera vittnen berättade: ”Det small två gånger.”', [
      'vittnen: Det small två gånger.',
    ]);
    finderOf('nb')('Brann\n\nDet brant i natt.\n\nFlere vitner forteller: «Vi hørte to smell.»', [
      'vitner: Vi hørte to smell.',
    ]);
  });

  it('lets dash-led speech go on over the lines of its paragraph until somebody is named', () => {
    finderOf('nb')(
      'Ny bru\n\n– Dette har gått fort.\nDen er bygd på drøyt 300 dager - et tall få trodde på, sier snekkeren til avisen.',
      ['?: Dette har gått fort.', 'snekkeren: Den er bygd på drøyt 300 dager - et tall få trodde på'],
    );
    finderOf('nb')('Ny bru\n\n– Er du glad? spør Odd Vik.\n– Ja.\nBrua er fin, og den kom i tide! svarer Berit Lien.', [
      'Odd Vik: Er du glad?',
      'Berit Lien: Ja.',
      'Berit Lien: Brua er fin, og den kom i tide!',
    ]);
  });

  it('knows a title from a sentence about a pronoun, from a second verb, and from a list of facts', () => {
    finderOf('nb')(
      'Ny bru\n\n– Vi er glade, sier Berit Lien.\n\nHun er førsteamanuensis i bruteknikk.\n\n– Nå venter vi, sier hun.',
      [
        'Berit Lien (førsteamanuensis i bruteknikk): Vi er glade',
        'Berit Lien (førsteamanuensis i bruteknikk): Nå venter vi',
      ],
    );
    finderOf('da')(
      'Ny bro\n\nBent Berg har været fører i 29 år og er formand for klubben.\n\n– Vi er glade, siger Bent Berg.',
      ['Bent Berg (formand for klubben): Vi er glade'],
    );
    finderOf('da')(
      'Nyt udvalg\n\n– Vi er glade, siger Grete Winther.\n\n– Nu går vi i gang, tilføjer formanden.\n\n- Formand: Grete Winther',
      ['Grete Winther (Formand): Vi er glade', 'Grete Winther (Formand): Nu går vi i gang'],
    );
  });
});

describe('A headline', () => {
  it('is said by whoever says its words further down, not by whose thing it tells of', () => {
    finderOf('sv')(
      'Bergs båt döpt i Holmsund: ”Hon är byggd för vårisen”\n\nAnna Berg äger båten.\n\n– Hon är byggd för vårisen, säger vd Henrik Ek.',
      ['Henrik Ek (vd): Hon är byggd för vårisen', 'Henrik Ek (vd): Hon är byggd för vårisen'],
    );
  });

  it('is said by the organisation that stands before its colon', () => {
    finderOf('fi')('Kauppatyön Liitto: ”Nollatunneista on päästävä eroon”\n\nJoka kolmas myyjä ei tiedä tuntejaan.', [
      'Kauppatyön Liitto: Nollatunneista on päästävä eroon',
    ]);
  });
});

describe('Marks around an attribution', () => {
  it('hold the words before it and behind it', () => {
    finderOf('sv')('Ny linje\n\n”Vi har väntat i nio år, säger Anna Berg, chef på Norbanan. Nu kör vi.”', [
      'Anna Berg (chef på Norbanan): Vi har väntat i nio år … Nu kör vi.',
    ]);
  });
});
