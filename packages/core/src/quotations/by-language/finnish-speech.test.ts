import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (body: string, expected: readonly string[]): void => {
  assert.deepEqual(said('fi', `Silta valmistui\n\n${body}`), expected, body);
};

describe('Finnish speech and what stands beside its speaker', () => {
  it('tells where or to whom the words were said from who said them', () => {
    finds('– Silta kestää, Rantakari sanoo YTV:n Uutisille.', ['Rantakari: Silta kestää']);
    finds('– Silta kestää, tutkija Salme Rantakari sanoo Twitterissä.', ['Salme Rantakari (tutkija): Silta kestää']);
    finds('– Silta kestää, Norolan Sanomille kertoo tutkija Salme Rantakari.', [
      'Salme Rantakari (tutkija): Silta kestää',
    ]);
    finds('– Silta kestää, yhdistyksen johtaja Salme Rantakari vastasi torstaina sähköpostitse YTV:n kysymyksiin.', [
      'Salme Rantakari (yhdistyksen johtaja): Silta kestää',
    ]);
    finds(
      '”Tästä on tunnin matka neljään kaupunkiin”, Salme Rantakari suhteutti sillan syrjäistä sijaintia syksyn kahdessa jutussa.',
      ['Salme Rantakari: Tästä on tunnin matka neljään kaupunkiin'],
    );
  });

  it('keeps what others do in what is said', () => {
    finds(
      '– Kun vuoro loppuu, vastaa hallitus muusta ja hyvin, liiton puheenjohtaja Salme Rantakari kirjoittaa Twitterissä.',
      ['Salme Rantakari (liiton puheenjohtaja): Kun vuoro loppuu, vastaa hallitus muusta ja hyvin'],
    );
    finds('– Kun asiakas tulee, hän kysyy minulta neuvoa, sanoo kauppias Salme Rantakari.', [
      'Salme Rantakari (kauppias): Kun asiakas tulee, hän kysyy minulta neuvoa',
    ]);
    finds('– Silta kestää, hän kiteyttää. Olen kävellyt sen.', ['hän: Silta kestää … Olen kävellyt sen.']);
  });

  it('takes no participle and no place for a title', () => {
    finds(
      'Yhdistyksen puheenjohtaja Salme Rantakari on iloinen.\n\n– Silta kestää, viime vuonna puheenjohtajaksi valittu Rantakari sanoi.',
      ['Salme Rantakari (Yhdistyksen puheenjohtaja): Silta kestää'],
    );
    finds('– Silta kestää, tiskin takana häärivä Salme Rantakari kiittelee.', ['Salme Rantakari: Silta kestää']);
    finds('– Silta kestää, kommentoijana tunnetuksi tullut tutkija Salme Rantakari sanoo.', [
      'Salme Rantakari (tutkija): Silta kestää',
    ]);
    finds('– Silta kestää, johtava tutkija Salme Rantakari sanoo.', [
      'Salme Rantakari (johtava tutkija): Silta kestää',
    ]);
    finds('– Silta kestää, valtuutettu Salme Rantakari sanoo.', ['Salme Rantakari (valtuutettu): Silta kestää']);
  });

  it('takes nothing that is somewhere for somebody', () => {
    finds(
      '”Silta kestää”, Salme Rantakari sanoo.\n\nMaatalous Keski-Norolassa on murroksessa.\n\n”Ennen tänne ajettiin reellä. Nyt mennään autolla.”',
      ['Salme Rantakari: Silta kestää', 'Salme Rantakari: Ennen tänne ajettiin reellä. Nyt mennään autolla.'],
    );
    finds('”Silta kestää”, Anna Sissa sanoo.', ['Anna Sissa: Silta kestää']);
  });

  it('tells an organisation of letters from the name behind it', () => {
    for (const [lang, line] of [
      ['fi', 'SPL:n Salme Rantakari: Silta jää pois vielä tänä vuonna'],
      ['sv', 'SPL:s Salme Rantakari: Bron blir inte av i år heller'],
    ] as const) {
      const speech = lang === 'fi' ? '– Silta kestää, Rantakari moittii.' : '– Bron håller, säger Rantakari.';
      assert.match(said(lang, `${line}\n\nKevät tuli.\n\n${speech}`).at(-1) ?? '', /^Salme Rantakari: /);
    }
    finds('– Silta kestää, SPL:n Salme Rantakari moittii.', ['Salme Rantakari: Silta kestää']);
  });

  it('is that of a statement in which it is said, in the passive', () => {
    finds('– Silta kestää. Se on uusi, yhtiön tiedotteessa todetaan.', [
      'yhtiön tiedotteessa: Silta kestää. Se on uusi',
    ]);
    finds('”Silta kestää”, Salpan lausunnossa sanottiin.', ['Salpan lausunnossa: Silta kestää']);
  });

  it('has verbs in the plural', () => {
    for (const verb of ['linjaavat', 'sanovat', 'totesivat', 'vastaavat'])
      finds(`– Silta kestää, kunnanvaltuutetut ${verb}.`, ['kunnanvaltuutetut: Silta kestää']);
  });

  it('is that of a known surname behind whose somebody is', () => {
    finds('– Silta kestää, Salme Rantakari sanoo.\n\nYhtiön Rantakari lupaa: ”Se avataan.”', [
      'Salme Rantakari: Silta kestää',
      'Salme Rantakari: Se avataan.',
    ]);
  });

  it('ends before to whom it is said', () => {
    finds('– Silta kestää, painottaa Salme Rantakari Norolan Sanomille.', ['Salme Rantakari: Silta kestää']);
    finds('Salme Rantakari on rehtori.\n\n– Silta kestää, painottaa Rantakari NTV Uutisille.', [
      'Salme Rantakari (rehtori): Silta kestää',
    ]);
  });

  it('stands behind the verb of a sentence that points at what others said', () => {
    finds('Samaa totesi rehtori Salme Rantakari aiemmin verkossa:\n\n”Silta kestää. Se on uusi.”', [
      'Salme Rantakari (rehtori): Silta kestää. Se on uusi.',
    ]);
  });
});

describe('A Finnish source', () => {
  it('begins behind the verb of its sentence', () => {
    finds('Silta vaikuttaa kaupungin mukaan kestävän hyvin. Työ tehdään kaupungin mukaan ensi vuonna.', [
      'kaupunki: ~ Silta vaikuttaa … kestävän hyvin',
      'kaupunki: ~ Työ tehdään … ensi vuonna',
    ]);
    finds('Rehtori Salme Rantakari tuli. Kokouksessa käytiin Rantakarin mukaan läpi asia.', [
      'Salme Rantakari (Rehtori): ~ Kokouksessa käytiin … läpi asia',
    ]);
  });

  it('has the first half of what "ja" joins', () => {
    finds('Opetus- ja kulttuurijohtaja Salme Rantakarin mukaan silta kestää kauan.', [
      'Salme Rantakari (Opetus- ja kulttuurijohtaja): ~ silta kestää kauan',
    ]);
  });

  it('may stand before what somebody knows or reckons', () => {
    finds('Rehtori Salme Rantakari tuli. Rantakarin arvion mukaan silta kestää kauan.', [
      'Salme Rantakari (Rehtori): ~ silta kestää kauan',
    ]);
  });

  it('takes the base form that the text has', () => {
    finds('Liitto nimeltä Erto sanoo päivittäneensä laskelmat. Tuhat ihmistä voi Erton mukaan jäädä työttömäksi.', [
      'Erto: ~ Tuhat ihmistä voi … jäädä työttömäksi',
    ]);
  });
});

describe('Finnish speech led by a dash', () => {
  it('holds of whom it tells before its verb, and what a body does', () => {
    finds('– Työ on tärkeä. Asukkaille, jotka maksavat siitä, loppu on ikävä, painottaa Salme Rantakari.', [
      'Salme Rantakari: Työ on tärkeä. Asukkaille, jotka maksavat siitä, loppu on ikävä',
    ]);
    finds('– Silta kestää, sanoo Salme Rantakari.\n\n– Me emme voi sitä avata. Valtuusto päättää sen avaamisen.', [
      'Salme Rantakari: Silta kestää',
      'Salme Rantakari: Me emme voi sitä avata. Valtuusto päättää sen avaamisen.',
    ]);
  });

  it('takes who passes something on for no words', () => {
    finds('Salme Rantakari kertoo, että yhtiö tekee ”pitkän sopimuksen”, ”Pohjolan” mukaan se päättyy keväällä.', [
      'Salme Rantakari: pitkän sopimuksen',
    ]);
  });

  it('goes on behind the speaker with a verb of any make', () => {
    for (const rest of [
      'sieltä löytyi kello vuodelta 1981',
      'sieltä löytyi rehtorien kello',
      'vesi nousee tielle asti',
      '– pihalle putosi kello',
    ])
      finds(`– Kun katto purettiin, kertoo Salme Rantakari, ${rest}.`, [
        `Salme Rantakari: Kun katto purettiin … ${rest.replace('– ', '')}.`,
      ]);
    finds('– Kun katto purettiin, kertoo Salme Rantakari, Norolan koulun rehtori, sieltä löytyi kello.', [
      'Salme Rantakari (Norolan koulun rehtori): Kun katto purettiin … sieltä löytyi kello.',
    ]);
    finds('– Silta kestää, sanoo Salme Rantakari, kahden pienen lapsen äiti Norolasta.', [
      'Salme Rantakari (kahden pienen lapsen äiti Norolasta): Silta kestää',
    ]);
    for (const role of ['kaupungin uusi rehtori', 'Norolassa asuva rehtori', 'taksi- ja linjajohtaja'])
      finds(`– Silta kestää, sanoo Salme Rantakari, ${role}.`, [`Salme Rantakari (${role}): Silta kestää`]);
  });
});
