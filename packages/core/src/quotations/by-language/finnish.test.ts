import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('fi', `Silta\n\n${text}`), lines);
};

describe('A Finnish name', () => {
  it('is known by any of its cases, in either grade', () => {
    for (const [name, cased] of [
      ['Ahokas', 'Ahokkaalta'],
      ['Alanko', 'Alangolta'],
      ['Peltoniemi', 'Peltoniemeltä'],
      ['Särkkä', 'Särkältä'],
      ['Kilpi', 'Kilveltä'],
      ['Lempiäinen', 'Lempiäiseltä'],
      ['Sointu', 'Soinnulta'],
      ['Westerlund', 'Westerlundilta'],
    ] as const)
      finds(
        `Kysyimme rehtori Jarno ${cased}, mitä tapahtui.\n\nJarno ${name}: ”Suo jäätyi, ja koko kylä tuli katsomaan.”`,
        [`Jarno ${name} (rehtori): Suo jäätyi, ja koko kylä tuli katsomaan.`],
      );
  });

  it('shows narration behind what was said', () => {
    finds('Komisario Anu Kurki on paikalla.\n\n– Tilanne on rauhallinen, Kurki sanoo. Kurjen mukaan vaaraa ei ole.', [
      'Anu Kurki (Komisario): Tilanne on rauhallinen',
      'Anu Kurki (Komisario): ~ vaaraa ei ole',
    ]);
  });

  it('gets its likeliest base form where no other form stands', () => {
    for (const [name, genitive] of [
      ['Alanko', 'Alangon'],
      ['Ahokas', 'Ahokkaan'],
      ['Koivisto', 'Koiviston'],
      ['Kuusi', 'Kuusen'],
      ['Talvitie', 'Talvitien'],
      ['Wallin', 'Wallinin'],
    ] as const)
      finds(`Tutkija Jarno ${genitive} mukaan työ kestää vuoden.`, [`Jarno ${name} (Tutkija): ~ työ kestää vuoden`]);
  });

  it('is none where a capital only opens the sentence', () => {
    finds('Tytär sanoo, että tie on vaarallinen. ”Pelkään iltaisin”, tytär sanoo.', [
      'Tytär: ~ tie on vaarallinen',
      'tytär: Pelkään iltaisin',
    ]);
  });
});

describe('A Finnish report that a participle closes', () => {
  it('has its subject in the genitive', () => {
    finds('Projektijohtaja Outi Rimpi kertoo töiden etenevän aikataulussa.', [
      'Outi Rimpi (Projektijohtaja): ~ töiden etenevän aikataulussa',
    ]);
    finds('Pelastuslaitos kertoo palon syttyneen saunasta, kun kiuas jäi päälle.', [
      'Pelastuslaitos: ~ palon syttyneen saunasta, kun kiuas jäi päälle',
    ]);
    finds('Outi Rimpi on johtaja. Lisäksi Rimpi kertoi yhtiön palkkaavan sata uutta työntekijää.', [
      'Outi Rimpi (johtaja): ~ yhtiön palkkaavan sata uutta työntekijää',
    ]);
  });

  it('has the possessive ending of who speaks', () => {
    finds('Rehtori Outi Rimpi sanoo pelänneensä koulun jäävän tyhjäksi.', [
      'Outi Rimpi (Rehtori): ~ pelänneensä koulun jäävän tyhjäksi',
    ]);
  });

  it('begins behind when and to whom it was said', () => {
    finds('Johtaja Outi Rimpi ilmoitti torstaina henkilöstölle tehtaan suljettavan syksyllä.', [
      'Outi Rimpi (Johtaja): ~ tehtaan suljettavan syksyllä',
    ]);
  });

  it('may have another clause in it', () => {
    finds('Professori Outi Rimpi sanoo tutkimuksen osoittavan, että uni auttaa.', [
      'Outi Rimpi (Professori): ~ tutkimuksen osoittavan, että uni auttaa',
    ]);
  });

  it('may tell what there is somewhere', () => {
    finds('Ylilääkäri Outi Rimpi kertoo osastolla olevan pulaa hoitajista.', [
      'Outi Rimpi (Ylilääkäri): ~ osastolla olevan pulaa hoitajista',
    ]);
  });

  it('goes on with a number behind the participle', () => {
    assert.deepEqual(
      said('fi', 'Uutta Vedbosta\n\nJohtaja Anna Virta sanoo yhtiön investoivan kymmenen miljoonaa euroa.'),
      ['Anna Virta (Johtaja): ~ yhtiön investoivan kymmenen miljoonaa euroa'],
    );
  });

  it('is none where the participle goes with a noun', () => {
    for (const clause of [
      'korosti kasvavan kysynnän merkitystä',
      'muistutti vuosien varrella kertyneen osaamisen arvosta',
      'kertoi huoneen koosta ja asemakaavan muutoksesta',
      'lupasi rahat jäähallin katon uusimiseen',
    ])
      finds(`Johtaja Outi Rimpi ${clause}.`, []);
  });
});

describe('A Finnish role', () => {
  it('keeps the genitives before it', () => {
    finds('Turun yliopiston kasvatustieteen professori Eero Ojanen ei yllättynyt. ”Tulos on selvä”, sanoo Ojanen.', [
      'Eero Ojanen (Turun yliopiston kasvatustieteen professori): Tulos on selvä',
    ]);
    finds('Kysyimme kotihoidon esihenkilö Eero Ojaselta. ”Tulos on selvä”, sanoo Ojanen.', [
      'Eero Ojanen (kotihoidon esihenkilö): Tulos on selvä',
    ]);
    finds('Liiga solmi kolmivuotisen sopimuksen lukkari Eero Ojasen kanssa. ”Tulos on selvä”, sanoo Ojanen.', [
      'Eero Ojanen (lukkari): Tulos on selvä',
    ]);
  });

  it('gives way to the same one, fuller, in another case', () => {
    finds(
      'Yhdistyksen puheenjohtajan Eero Ojasen mukaan työ on alkanut.\n\nLisätietoja: asukasyhdistyksen puheenjohtaja Eero Ojanen',
      ['Eero Ojanen (asukasyhdistyksen puheenjohtaja): ~ työ on alkanut'],
    );
    finds('Palvelupäällikön Eero Ojasen mukaan jonot ovat lyhentyneet.\n\nPalvelupäällikkö Eero Ojanen', [
      'Eero Ojanen (Palvelupäällikön): ~ jonot ovat lyhentyneet',
    ]);
    finds('Hankkeen vetäjän, dosentti Eero Ojasen mukaan tulos on selvä.', [
      'Eero Ojanen (Hankkeen vetäjän, dosentti): ~ tulos on selvä',
    ]);
  });

  it('stands for its holder in any case, and for whom the text has just come to', () => {
    finds(
      '”Asukkaita kuultiin”, sanoo kaupunginarkkitehti Riitta Vuorela.\n\nArkkitehdin mukaan työ jatkuu syksyllä.',
      [
        'Riitta Vuorela (kaupunginarkkitehti): Asukkaita kuultiin',
        'Riitta Vuorela (kaupunginarkkitehti): ~ työ jatkuu syksyllä',
      ],
    );
    finds('Kimmo Aro myöntää, että kiire oli liian kova.\n\n– Olen pahoillani, sanoo Länsirannan sairaalan johtaja.', [
      'Kimmo Aro (Länsirannan sairaalan johtaja): ~ kiire oli liian kova',
      'Kimmo Aro (Länsirannan sairaalan johtaja): Olen pahoillani',
    ]);
  });
});

describe('A paragraph that names its speaker at the end', () => {
  it('reports where marks stand around speech, and has lost its dash elsewhere', () => {
    const clause = 'Tulos ei tarkoita, että voimaa pitäisi rakentaa vähemmän, huomauttaa professori Outi Rimpi.';
    finds(`${clause}\n\n”Olen iloinen”, hän sanoo.`, [
      'Outi Rimpi (professori): ~ Tulos ei tarkoita, että voimaa pitäisi rakentaa vähemmän',
      'Outi Rimpi (professori): Olen iloinen',
    ]);
    finds(`${clause}\n\n– Olen iloinen, hän sanoo.`, [
      'Outi Rimpi (professori): Tulos ei tarkoita, että voimaa pitäisi rakentaa vähemmän',
      'Outi Rimpi (professori): Olen iloinen',
    ]);
  });
});

describe('A full name that stands in the genitive only', () => {
  it('has no part that says in whose statement', () => {
    finds('Sillan tarkasti Aino Virta. Lausunnossaan Virta kirjoittaa: ”Silta on valmis.”', [
      'Aino Virta: Silta on valmis.',
    ]);
  });

  it('is whose the surname is elsewhere', () => {
    finds('Oona Karjalaisen syöttötaito on sarjan kärkeä.\n\n”Hyvä näin”, sanoo Karjalainen.', [
      'Oona Karjalainen: Hyvä näin',
    ]);
    assert.deepEqual(said('nb', 'Ny bru\n\nTherese Moes barn er friske.\n\n– Det er bra, sier Moe.'), [
      'Therese Moe: Det er bra',
    ]);
  });

  it('reads a noun alone as the subject of a verb of saying behind it, whatever it is', () => {
    const text = 'Palkinto annettiin\n\nPalkinnon saa Liisa Kivi.\n\n';
    assert.deepEqual(said('fi', `${text}– Luulin sitä pilaksi, palkittu kertoo.`), ['palkittu: Luulin sitä pilaksi']);
    assert.deepEqual(said('fi', `${text}”Älä pilaa kohtausta”, veli toruu.`), ['veli: Älä pilaa kohtausta']);
    assert.deepEqual(said('fi', `${text}– Hinta nousee, mutta laatu kertoo kaiken.`), [
      'Liisa Kivi: Hinta nousee, mutta laatu kertoo kaiken.',
    ]);
  });

  it('ends a name before whose the place is that somebody is from', () => {
    assert.deepEqual(
      said('fi', 'Yö\n\n– Avaamme viisi ovea, kertoo lähihoitaja Sari Hyvönen Pielakosken yöpartiosta.'),
      ['Sari Hyvönen (lähihoitaja): Avaamme viisi ovea'],
    );
    assert.deepEqual(
      said('fi', 'Valot\n\nViljelijä Göran von Haartin talossa on valot.\n\n”Ne ovat yhä päällä”, von Haart sanoo.'),
      ['Göran von Haart (Viljelijä): Ne ovat yhä päällä'],
    );
  });

  it('gives somebody met in the genitive only their name', () => {
    assert.deepEqual(
      said('fi', 'Hissit\n\nPäällikkö Valtteri Mustosen viesti on selvä.\n\n– Ilman lunta ei ole hissiä.'),
      ['Valtteri Mustonen (Päällikkö): Ilman lunta ei ole hissiä.'],
    );
  });

  it('reads the passive of a verb of saying with whom it comes from', () => {
    assert.deepEqual(said('fi', 'Kolari\n\nPoliisista kerrotaan, että auto oli väistänyt hirveä.'), [
      'Poliisi: ~ auto oli väistänyt hirveä',
    ]);
    assert.deepEqual(said('fi', 'Kolari\n\nRaportissa todetaan, että tie oli märkä ja liukas.'), []);
  });

  it('gives the first of two who speak together the surname of the other, where a given name alone is met', () => {
    assert.deepEqual(said('fi', 'Halla\n\n”Meille naurettiin”, sanovat Ilta ja Aamu Paldanius.'), [
      'Ilta Paldanius: Meille naurettiin',
    ]);
    assert.deepEqual(said('sv', 'Paret\n\n– Det var två långa år, säger Davin och Paulina Rank, som ledde arbetet.'), [
      'Davin Rank: Det var två långa år',
    ]);
  });

  it('finds where words without their first mark begin behind a colon', () => {
    assert.deepEqual(
      said(
        'fi',
        'Vene\n\nKomisario Petteri Nymanilla on viesti kuljettajalle: Ota yhteyttä ennen kuin me otamme”.\n\nKomisario Petteri Nyman on tavattavissa.',
      ),
      ['Petteri Nyman (Komisario): Ota yhteyttä ennen kuin me otamme'],
    );
  });
});
