import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${text}`), lines);
};

describe('German: titles, degrees and names', () => {
  it('has the kind of a body as a part of its name', () => {
    for (const kind of ['Der Verein', 'Die Stiftung', 'Die Gemeinde', 'Der Verband'])
      finds(`${kind} Grüne Wege erklärt, dass die Brücke offen ist.`, [
        `${kind.split(' ')[1] ?? ''} Grüne Wege: ~ die Brücke offen ist`,
      ]);
  });

  it('leaves degrees and offices out of the name, before it and behind', () => {
    for (const name of [
      'Priv.-Doz. Dr. Jana Rufenach',
      'Dr.-Ing. Jana Rufenach',
      'Univ.-Prof.in DDr.in Jana Rufenach, MSc, MBA',
      'Prof. Dr. med. Jana Rufenach',
      'DI Mag.a Jana Rufenach',
      'Dr. phil. habil. Jana Rufenach',
    ])
      finds(`„Die Brücke ist offen“, sagt Direktorin ${name}.`, ['Jana Rufenach (Direktorin): Die Brücke ist offen']);
  });

  it('takes a particle that reads like a degree for a part of the name', () => {
    finds('„Die Brücke ist offen“, sagt Luca di Mara.', ['Luca di Mara: Die Brücke ist offen']);
  });

  it('takes the degree behind a comma for that of the next name where one follows', () => {
    finds('„Die Brücke ist offen“, sagt Anna Berg, Dr. Jana Rufenach nickt.', ['Anna Berg: Die Brücke ist offen']);
  });

  it('takes the genitive behind a title into the role, and no adverbial', () => {
    finds('„Die Brücke ist offen“, sagt der Leiter des Amtes für Wege in Rauenfels, Dr. Bodo Ehlers.', [
      'Bodo Ehlers (Leiter des Amtes für Wege in Rauenfels): Die Brücke ist offen',
    ]);
    finds('„Die Brücke ist offen“, sagt die Leiterin des Bauhofs mit einem Lächeln.', [
      'Leiterin: Die Brücke ist offen',
    ]);
    finds('Die Vorsitzende der Wandergruppe Rauenfels (WGR), Jana Rufenach, warnt: „Das Geländer ist zu niedrig.“', [
      'Jana Rufenach (Vorsitzende der Wandergruppe Rauenfels (WGR)): Das Geländer ist zu niedrig.',
    ]);
  });

  it('knows the feminine of a title, alone and in compounds', () => {
    for (const title of [
      'Partnerin',
      'Kranführerin',
      'Landschaftsgärtnerin',
      'Gleichstellungsbeauftragte',
      'Soziologin',
    ])
      finds(`„Die Brücke ist offen“, sagt ${title} Jana Rufenach.`, [`Jana Rufenach (${title}): Die Brücke ist offen`]);
  });

  it('takes a noun for a person before a name for the role', () => {
    finds('„Die Brücke ist offen“, sagt Ausbilder Jana Rufenach.', ['Jana Rufenach (Ausbilder): Die Brücke ist offen']);
    finds('Rentner Bodo Rufenach ist zufrieden: „Die Brücke ist offen.“', [
      'Bodo Rufenach (Rentner): Die Brücke ist offen.',
    ]);
    finds('Als Erste kam die Imkerin Jana Rufenach. „Die Brücke ist offen“, sagte sie.', [
      'Jana Rufenach (Imkerin): Die Brücke ist offen',
    ]);
  });

  it('takes no place that runs into the name for the role, but the apposition behind', () => {
    finds(
      'So sagte bei einem Rundgang über die Brücke Jana Rufenach, Fährfrau und Sprecherin des Ortes: „Sie ist offen.“',
      ['Jana Rufenach (Fährfrau und Sprecherin des Ortes): Sie ist offen.'],
    );
  });

  it('takes what a speaker speaks for for no name', () => {
    finds('„Die Brücke ist offen“, reagiert die Sprecherin der Neuen Brücke, Abg.z.NR Jana Rufenach, auf die Kritik.', [
      'Jana Rufenach (Sprecherin der Neuen Brücke): Die Brücke ist offen',
    ]);
  });

  it('takes an adjective and its noun at the beginning of a sentence for nobody', () => {
    for (const opening of ['Weitere Arbeiten', 'Neue Wege', 'Regionale Anlagen', 'Erste Kinder', 'Höhere Preise'])
      finds(`${opening} folgen im Herbst.\n\n„Wir freuen uns auf den Herbst und die Brücke.“`, [
        '?: Wir freuen uns auf den Herbst und die Brücke.',
      ]);
  });

  it('takes a verb that it does not know before a title', () => {
    finds('„Die Brücke ist offen“, schmunzelt die Bürgermeisterin.', ['Bürgermeisterin: Die Brücke ist offen']);
  });

  it('gives both their title where it stands before two names', () => {
    finds(
      '„Die Brücke ist offen“, sagen die Gründer Bodo Ehlers und Jana Rufenach. „Endlich ist sie fertig“, ergänzt Rufenach.',
      ['Bodo Ehlers (Gründer): Die Brücke ist offen', 'Jana Rufenach (Gründer): Endlich ist sie fertig'],
    );
  });

  it('knows somebody again by a broader title, and takes a title for the role of the one whom the text is about', () => {
    finds(
      'Chefärztin Jana Rufenach ist froh. Nebenan steht das alte Haus.\n\nDer Umbau sei überfällig gewesen, so die Medizinerin.',
      ['Jana Rufenach (Chefärztin): ~ Der Umbau sei überfällig gewesen'],
    );
    finds('Anna Berg kam zu Fuß. „Die Brücke ist offen“, sagte die Kapitänin.', [
      'Anna Berg (Kapitänin): Die Brücke ist offen',
    ]);
  });

  it('takes a title and a name behind another noun for a person', () => {
    finds('„Die Brücke ist offen“, sagte Bergs Nachfolgerin aus Rauenfels, Stadträtin Dr. Jana Rufenach.', [
      'Jana Rufenach (Stadträtin): Die Brücke ist offen',
    ]);
  });

  it('gives a name the title with a genitive that it stands in apposition to', () => {
    finds('Gekommen war auch die Leiterin des Bauhofs, Jana Rufenach.\n\n„Die Brücke ist offen“, sagte Rufenach.', [
      'Jana Rufenach (Leiterin des Bauhofs): Die Brücke ist offen',
    ]);
  });

  it('takes where somebody is from for no part of the name, but a particle behind a given name', () => {
    finds('„Die Brücke ist offen“, sagt Erstautorin Jana Rufenach von der Universität Rauenfels.', [
      'Jana Rufenach (Erstautorin): Die Brücke ist offen',
    ]);
    finds('„Die Brücke ist offen“, sagt Dr. Xenia von der Wiese.', ['Xenia von der Wiese: Die Brücke ist offen']);
  });

  it('takes two titles that are joined for one role', () => {
    finds('„Die Brücke ist offen“, sagt die stellvertretende Vorsitzende und Sprecherin der Gruppe, Jana Rufenach.', [
      'Jana Rufenach (stellvertretende Vorsitzende und Sprecherin der Gruppe): Die Brücke ist offen',
    ]);
  });

  it('takes no verb, no opening word and no relative clause for the role', () => {
    finds('„Die Brücke ist offen“, zeigt sich Bauleiter Jana Rufenach begeistert.', [
      'Jana Rufenach (Bauleiter): Die Brücke ist offen',
    ]);
    finds('„Die Brücke ist offen“, bringt es Bauleiterin Jana Rufenach auf den Punkt.', [
      'Jana Rufenach (Bauleiterin): Die Brücke ist offen',
    ]);
    finds('Hierzu Bauleiterin Jana Rufenach: „Die Brücke ist offen.“', [
      'Jana Rufenach (Bauleiterin): Die Brücke ist offen.',
    ]);
    finds('„Die Brücke ist offen“, sagt Jana Rufenach, die in Rauenfels den Bauhof leitet.', [
      'Jana Rufenach: Die Brücke ist offen',
    ]);
  });

  it('tells the organisation that an unnamed speaker speaks for', () => {
    const [quotation] = findQuotations(
      'Neues aus Rauenfels\n\n„Die Brücke ist offen“, sagte ein Sprecher des Bauamts.',
      { lang: 'de' },
    );
    assert.equal(quotation?.speaker?.affiliation, 'Bauamt');
  });

  it('ends the speaker before an object', () => {
    finds('„Die Brücke ist offen“, erzählte die 81-Jährige den Beamten.', ['81-Jährige: Die Brücke ist offen']);
  });

  it('begin with the particle of somebody whom the text has named', () => {
    const before = 'Staatssekretär Wolfram von Aretz kommt.';
    finds(`${before} „Wir beginnen im Mai“, sagt von Aretz.`, [
      'Wolfram von Aretz (Staatssekretär): Wir beginnen im Mai',
    ]);
    finds(`${before} Von Aretz sagte: „Wir beginnen im Mai.“`, [
      'Wolfram von Aretz (Staatssekretär): Wir beginnen im Mai.',
    ]);
    finds(`${before} „Wir beginnen im Mai“, so von Aretz.`, [
      'Wolfram von Aretz (Staatssekretär): Wir beginnen im Mai',
    ]);
    finds('„Wir beginnen im Mai“, sagte von den Gästen nur Karin Vogt.', ['Karin Vogt: Wir beginnen im Mai']);
    finds('„Wir beginnen im Mai“, heißt es von Karin Vogt.', ['Karin Vogt: Wir beginnen im Mai']);
  });

  it('knows short trades and church offices before a name', () => {
    for (const title of ['Dechant', 'Cellist', 'Geselle', 'Postbote', 'Sigrist'])
      assert.deepEqual(said('de', `Neues\n\n„Wir feiern zusammen“, sagt ${title} Semira Delić.`), [
        `Semira Delić (${title}): Wir feiern zusammen`,
      ]);
  });

  it('may be a day of the week, behind a title or alone behind the given name', () => {
    finds('„Wir bauen an“, sagte Niklas Sonntag der Zeitung.', ['Niklas Sonntag: Wir bauen an']);
    finds('Vereinschef Nikolas Freitag freut sich: „Wir bauen jetzt an.“', [
      'Nikolas Freitag (Vereinschef): Wir bauen jetzt an.',
    ]);
  });

  it('may have a short particle', () => {
    finds('„Wir bauen an“, betont Max v. Oldersum. „Das hilft“, so v. Oldersum.', [
      'Max v. Oldersum: Wir bauen an',
      'Max v. Oldersum: Das hilft',
    ]);
  });

  it('end like titles, where the text has them in full', () => {
    for (const name of ['Radspieler', 'Burgmeister'])
      finds(`Direktorin Eva ${name} kam. „Ja“, sagt ${name}. „Nein“, sagt der Burgmeister.`, [
        `Eva ${name} (Direktorin): Ja`,
        'Burgmeister: Nein',
      ]);
  });

  it('end before the body of several words that somebody is from, though the last word may be a given name', () => {
    finds('„Es läuft“, sagt Tom Ulrich von der Open Harbour Foundation. „Ja“, sagt Ulrich.', [
      'Tom Ulrich: Es läuft',
      'Tom Ulrich: Ja',
    ]);
    finds('„Es läuft“, sagt Karl Ulrich von der Heide.', ['Karl Ulrich von der Heide: Es läuft']);
  });

  it('are no adjectives in a genitive without an article', () => {
    finds('Die Halle plant den Einsatz Freier Programme. Sie schreibt dazu: „Das geht gut.“', ['Sie: Das geht gut.']);
  });

  it('show a person behind an age', () => {
    for (const age of ['15-jährige', 'elfjährige'])
      finds(`Den Sieg holte die ${age} Runa Gfeller.\n\n«Ich bin froh», verriet Runa.`, ['Runa Gfeller: Ich bin froh']);
  });
});
