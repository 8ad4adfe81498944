import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (body: string, expected: readonly string[]): void => {
  assert.deepEqual(said('fi', `Silta valmistui\n\n${body}`), expected, body);
};

describe('Finnish cases beside a speaker', () => {
  it('tell to whom or in what it was said', () => {
    finds('– Silta kestää, Salme Rantakari sanoo SVT:lle.\n\n– Olemme iloisia, hän kertoi Ylelle.', [
      'Salme Rantakari: Silta kestää',
      'Salme Rantakari: Olemme iloisia',
    ]);
    finds('– Silta kestää, johtaja Salme Rantakari kertoo STT:n haastattelussa.', [
      'Salme Rantakari (johtaja): Silta kestää',
    ]);
    finds('– Silta kestää, sanoo komisario Jari Tuovila poliisin tiedotteessa.', [
      'Jari Tuovila (komisario): Silta kestää',
    ]);
    // A surname with the ending of the case.
    finds('– Silta kestää, kertoo päällikkö Mahad Abdulle.\n\n– Odotamme vieraita, sanoo Abdulle.', [
      'Mahad Abdulle (päällikkö): Silta kestää',
      'Mahad Abdulle (päällikkö): Odotamme vieraita',
    ]);
    finds('Työtä johti professori Salme Kuolle. Kuolle mittasi sillan.\n\n– Silta kestää, hän sanoo.', [
      'Salme Kuolle (professori): Silta kestää',
    ]);
    finds('Kiitos meni professori Salme Virtaselle. Virtaselle annettiin kukkia.\n\n– Silta kestää, hän sanoo.', [
      'Salme Virtanen (professori): Silta kestää',
    ]);
  });

  it('tell where somebody is from, or was, before the verb and behind it', () => {
    finds('– Silta kestää, ylikomisario Salme Rantakari keskusrikospoliisista sanoo.', [
      'Salme Rantakari (ylikomisario): Silta kestää',
    ]);
    finds('– Silta kestää, professori Salme Rantakari Norolan yliopistosta arvioi.', [
      'Salme Rantakari (professori): Silta kestää',
    ]);
    finds('– Silta kestää, sanoo tutkija Salme Rantakari Teiden ja siltojen tutkimus Pontesta.', [
      'Salme Rantakari (tutkija): Silta kestää',
    ]);
    finds('– Silta kestää, sanoo rehtori Salme Rantakari SiltaAreenassa.', ['Salme Rantakari (rehtori): Silta kestää']);
    finds('Neuvoja Liisa Korpela metsäkeskuksesta muistuttaa, että tie on märkä.', [
      'Liisa Korpela (Neuvoja): ~ tie on märkä',
    ]);
    finds('Neuvoja Liisa Korpela katsoo, että tie on märkä.', ['Liisa Korpela (Neuvoja): ~ tie on märkä']);
    finds('Elämä Ensin yhdistyksen mukaan tie on märkä.', ['Elämä Ensin yhdistys: ~ tie on märkä']);
  });

  it('tell when or of what, at the head of a sentence, and are no part of a name', () => {
    const before = 'Johtaja Salme Rantakari on iloinen.\n\n';
    for (const adverbial of ['Illalla', 'Teemasta', 'Helsingissä', 'Kokouksessa'])
      finds(`${before}${adverbial} Rantakari kiitti yleisöä: ”Silta kestää.”`, [
        'Salme Rantakari (Johtaja): Silta kestää.',
      ]);
    finds('Krista Rantakari kiitti yleisöä: ”Silta kestää.”', ['Krista Rantakari: Silta kestää.']);
  });

  it('tell whose place it was said at, behind the verb of a known name or a pronoun', () => {
    const before = 'Johtaja Salme Rantakari on iloinen.\n\n';
    for (const where of ['Kemin torilla torstaina', 'torstaina Kemissä', 'Kemin murteella lehdistölle'])
      for (const who of ['Rantakari', 'hän'])
        finds(`${before}– Silta kestää. Niin se on, ${who} sanoi ${where}.`, [
          'Salme Rantakari (Johtaja): Silta kestää. Niin se on',
        ]);
  });

  it('are those of several, too, whose view it is', () => {
    for (const several of ['Tutkijoiden', 'Opettajien', 'Lääkäreiden', 'Arkkitehtien'])
      finds(`${several} mukaan silta on huonossa kunnossa.`, [`${several}: ~ silta on huonossa kunnossa`]);
  });

  it('leave the object of the verb out of what is said', () => {
    const named = 'Salme Rantakari johtaa yritystä.\n\n';
    finds(`${named}– Työt loppuivat, Rantakari avaa lukuja.`, ['Salme Rantakari: Työt loppuivat']);
    finds(`${named}– Työt loppuivat, Rantakari linjasi kiittäessään liiton hallintoa valinnastaan.`, [
      'Salme Rantakari: Työt loppuivat',
    ]);
    finds(`${named}– Työt loppuivat, Rantakari avaa lukuja, sanoo päällikkö Oili Tarkka.`, [
      'Oili Tarkka (päällikkö): Työt loppuivat, Rantakari avaa lukuja',
    ]);
  });

  it('leave a name in marks that opens what is said there', () => {
    finds('– ”Kaari” kuvaa sitä, että silta on kaareva. Se kestää, kertoo arkkitehti Oili Tarkka.', [
      'Oili Tarkka (arkkitehti): ”Kaari” kuvaa sitä, että silta on kaareva. Se kestää',
    ]);
    finds('– ”Kaari” kertoo Egyptistä, sanoo arkkitehti Oili Tarkka.', [
      'Oili Tarkka (arkkitehti): ”Kaari” kertoo Egyptistä',
    ]);
  });

  it('know a name with the particle of also', () => {
    finds('– Silta kestää, sanoo johtaja Oili Rantanen.\n\nRantasenkin mukaan tie on märkä.', [
      'Oili Rantanen (johtaja): Silta kestää',
      'Oili Rantanen (johtaja): ~ tie on märkä',
    ]);
  });

  it('take no surname for a place, behind a given name or where a place stands behind the verb', () => {
    for (const name of ['Emmi Nyman', 'Emmi Tran'])
      finds(`Opiskelija ${name} aloittaa opinnot syksyllä.\n\n– Hienoa! ${name.slice(5)} sanoo.`, [
        `${name} (Opiskelija): Hienoa!`,
      ]);
    finds('Rehtori Anni Virrasta ratkaisu on oikea.\n\n– Linja on tyhjä, Virta perustelee.', [
      'Anni Virta (Rehtori): Linja on tyhjä',
    ]);
  });

  it('leave the words of a headline to who says them, whatever a body asks for behind the dash', () => {
    assert.deepEqual(
      said('fi', '”Tämä on häpeä” – liitto vaatii korjausta\n\n– Tämä on häpeä, puheenjohtaja Oili Ranta sanoo.'),
      ['Oili Ranta (puheenjohtaja): Tämä on häpeä', 'Oili Ranta (puheenjohtaja): Tämä on häpeä'],
    );
  });

  it('tell a place from the name behind it', () => {
    for (const place of ['Tampereella', 'Helsingissä', 'Kuopiossa'])
      for (const name of ['Kimmo Virtanen', 'Virtanen'])
        finds(`Lauantaina ${place} ${name} voitti kisan.\n\n– Tie on märkä, Virtanen sanoo.`, [
          `${name}: Tie on märkä`,
        ]);
    finds('Lauantaina Melissa Virtanen voitti kisan.\n\n– Tie on märkä, Virtanen sanoo.', [
      'Melissa Virtanen: Tie on märkä',
    ]);
  });

  it('give the role that a verb gives, whatever stands between it and the name', () => {
    for (const role of [
      'Hallitus nimitti museon johtajaksi DI Oili Ranta-ahon.',
      'Museon johtajaksi on valittu FM Oili Ranta-aho Turusta.',
      'Museon johtajana aloittaa ensi vuonna Oili Ranta-aho.',
      'Museon johtajaksi valittiin lauantaina Tampereella OTK Oili Ranta-aho.',
    ])
      finds(`${role}\n\n– Tie on märkä, Ranta-aho sanoo.`, [
        `Oili Ranta-aho (${/museon/i.exec(role)?.[0] ?? ''} johtaja): Tie on märkä`,
      ]);
    finds('Kimmo Virta Kainuun johtajaksi\n\n– Tie on märkä, Virta sanoo.', [
      'Kimmo Virta (Kainuun johtaja): Tie on märkä',
    ]);
    // Somebody else's.
    finds('Museon johtajana hän kiitti Kimmo Virtaa.\n\n– Tie on märkä, Kimmo Virta sanoo.', [
      'Kimmo Virta: Tie on märkä',
    ]);
  });

  it('part a surname from the body whose release it is, and a name from to whom it speaks', () => {
    for (const place of ['liiton tiedotteessa', 'Alfan tiedotteella', 'Vaasan kaupungin sivuilla', 'KL:lle'])
      finds(`– Tie on märkä, kertoo johtaja Oiva Ranta-aho.\n\n– Tie on kuiva, sanoo Ranta-aho ${place}.`, [
        'Oiva Ranta-aho (johtaja): Tie on märkä',
        'Oiva Ranta-aho (johtaja): Tie on kuiva',
      ]);
    finds('– Tie on märkä, kertoo Ulpu Ranta-aho KL:lle.', ['Ulpu Ranta-aho: Tie on märkä']);
  });

  it('tell whose somebody is from what they are', () => {
    for (const body of ['Keskustan', 'Sosialidemokraattien'])
      finds(
        `${body} Kimmo Virtanen puhui.\n\n– Tie on märkä, sanoo ${body} Anna Virta.\n\n– Niin on, Virtanen tviittasi.`,
        ['Anna Virta: Tie on märkä', 'Kimmo Virtanen: Niin on'],
      );
  });

  it('tell whom somebody thanks, who says nothing', () => {
    finds('Rehtori kiitti Mäkeä ”hyvästä työstä talossa”. Opettaja Mikko Mäki lähtee.', [
      'Rehtori: hyvästä työstä talossa',
    ]);
  });

  it('tell no year before a name for what somebody is', () => {
    finds('Rehtori Minna Saari puhuu. Uutta taloa vuonna 2010 Saari kuvaa ”hiljaiseksi katastrofiksi”.', [
      'Minna Saari (Rehtori): hiljaiseksi katastrofiksi',
    ]);
  });

  it('tell as what somebody works, in a relative clause too', () => {
    finds('– Hyvä työ, kehuu Juho Salmela, joka toimii kaupungin projektipäällikkönä.', [
      'Juho Salmela (kaupungin projektipäällikkö): Hyvä työ',
    ]);
  });
});

describe('Finnish: whose words are', () => {
  it('gives advice, a wish or an answer to whose it is', () => {
    finds('– Laskekaa lämpöä asteella, kuuluu neuvoja Anna Virran ohje.', [
      'Anna Virta (neuvoja): Laskekaa lämpöä asteella',
    ]);
    finds('”Rohkeasti mukaan”, on johtaja Ville Salmen viesti nuorille.', ['Ville Salmi (johtaja): Rohkeasti mukaan']);
    finds('Anna Virran viesti on selvä: ”Nyt on aika.”', ['Anna Virta: Nyt on aika.']);
  });

  it('leaves what a participle says of the source out of the report', () => {
    finds('Asiaan hyvin perehtyneen Anna Virran mukaan silta kestää sata vuotta.', [
      'Anna Virta: ~ silta kestää sata vuotta',
    ]);
    finds('Norolan liiton johtavan ekonomistin Anna Virran mukaan silta kestää sata vuotta.', [
      'Anna Virta (Norolan liiton johtavan ekonomistin): ~ silta kestää sata vuotta',
    ]);
  });

  it('knows a body by its letters, and gives its name in the base form', () => {
    finds('NTK:n mukaan silta kestää sata vuotta. Keskusliiton mielestä silta on kaunis.', [
      'NTK: ~ silta kestää sata vuotta',
      'Keskusliitto: ~ silta on kaunis',
    ]);
  });

  it('ends a name before the organisation whose kind has its case', () => {
    finds('– Työ on tehty, toteaa asiantuntija Anna Virta METSÄ ry:stä.', ['Anna Virta (asiantuntija): Työ on tehty']);
  });

  it('takes where somebody is made something for no part of it', () => {
    finds('Hankkeeseen päälliköksi valittu Anna Virta aloittaa heti.\n\n– Työ alkaa, Virta sanoo.', [
      'Anna Virta (päällikkö): Työ alkaa',
    ]);
  });

  it('takes no adverbial before a name for what somebody is', () => {
    finds('– Hieno päivä, sanoo illalla Anna Virta.', ['Anna Virta: Hieno päivä']);
    finds('– Hieno päivä, kertoo puhelimitse Anna Virta.', ['Anna Virta: Hieno päivä']);
  });

  it('reads a body whose words come from it, with whose it is', () => {
    finds('Norolan kunnasta vakuutetaan, että silta kestää vuosia.', ['Norolan kunta: ~ silta kestää vuosia']);
    finds('– Tervetuloa kaikille, kunnasta toivotetaan.', ['kunta: Tervetuloa kaikille']);
  });

  it('reads verbs whose particle stands behind them', () => {
    finds('Toimitusjohtaja Antti Virta toi puheessaan esille, että silta pitää rakentaa nyt.', [
      'Antti Virta (Toimitusjohtaja): ~ silta pitää rakentaa nyt',
    ]);
    finds('Tulokset on tuotu esiin. Se tuo esiin, että silta pitää rakentaa nyt.', []);
  });

  it('tell whose body somebody speaks for, who is a person', () => {
    for (const body of ['Metsäliiton', 'Norolan kaupungin', 'Suomen Ekonomien', 'Norolan liikuntapalveluiden'])
      finds(`– Silta kestää hyvin, sanoo ${body} Anna Virta.`, ['Anna Virta: Silta kestää hyvin']);
    finds('Metsäliiton Jyrki Vallinin mukaan silta kestää hyvin. Outi Lindénin mukaan se on uusi ja leveä.', [
      'Jyrki Vallin: ~ silta kestää hyvin',
      'Outi Lindén: ~ se on uusi ja leveä',
    ]);
    finds('Salme Virta selventää, että silta on uusi ja leveä.', ['Salme Virta: ~ silta on uusi ja leveä']);
  });

  it('tell the base form of whom the text has named in a case only', () => {
    finds('Raportin luovutti Inka Laine ministeri Tapio Lehtoharjulle.\n\n– Bussi palaa, sanoi ministeri.', [
      'Tapio Lehtoharju (ministeri): Bussi palaa',
    ]);
    finds('Laiva ostettiin kapteeni Ilmo Virtaselta.\n\n– Meri on kova, sanoi kapteeni.', [
      'Ilmo Virtanen (kapteeni): Meri on kova',
    ]);
    finds('Ohjaaja keskusteli kapteeni Ilmari Rantaveden kanssa.\n\n– Meri on kova, sanoi kapteeni.', [
      'Ilmari Rantavesi (kapteeni): Meri on kova',
    ]);
  });
});
