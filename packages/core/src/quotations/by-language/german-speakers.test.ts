import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${text}`), lines);
};

describe('German: who speaks', () => {
  it('passes by an attribute that a preposition opens', () => {
    finds('„Es läuft“, erklärt der seit 2015 tätige Vorsitzende Tom Kern.', [
      'Tom Kern (tätige Vorsitzende): Es läuft',
    ]);
    finds('Anna Berg singt. „Es läuft“, so die in Rauenfels geborene Berg.', ['Anna Berg: Es läuft']);
    finds('„Es läuft“, sagt die für den Bau zuständige Stadträtin Anna Berg.', [
      'Anna Berg (zuständige Stadträtin): Es läuft',
    ]);
  });

  it('reads what has its name in marks behind its article', () => {
    finds('Tom Kern baut um. „Das Haus gewinnt dadurch“, schreibt die „Nordwoche“.', [
      'Nordwoche: Das Haus gewinnt dadurch',
    ]);
  });

  it('gives a sentence in reported mood to who reports what others are said to promise', () => {
    finds(
      'Anna Berg erklärte, die Halle werde fertig. Der Bund habe Hilfe zugesagt. Das Projekt sei „ein Glücksfall“.',
      ['Anna Berg: ~ die Halle werde fertig', 'Anna Berg: ~ Der Bund habe Hilfe zugesagt', 'Anna Berg: ein Glücksfall'],
    );
  });

  it('knows several by the verb', () => {
    finds('Anna Berg ist dafür. „Das brauchen wir“, betonen die Mandatare abschließend.', [
      'Mandatare: Das brauchen wir',
    ]);
  });

  it('takes no adverb for a part of who speaks', () => {
    finds('„Es war schön“, erinnert sich beispielsweise Kerns an früher.', ['Kerns: Es war schön']);
  });

  it('reads whose advice, answer or conclusion the words are', () => {
    finds('„Heizen Sie weniger“, ist der Rat von Beraterin Anna Berg.', ['Anna Berg (Beraterin): Heizen Sie weniger']);
    finds('„Es lohnt sich“, war das Fazit von Tom Kern, Leiter der Stelle.', [
      'Tom Kern (Leiter der Stelle): Es lohnt sich',
    ]);
    finds('„Es lohnt sich“ ist das Motto von Tom Kern.', []);
  });

  it('knows a given name that is a preposition, where it opens no sentence', () => {
    const text = 'Neues\n\n„Wir wachsen“, sagt Per Holm, Leiter der Stelle. Per Mausklick geht es schneller.';
    assert.deepEqual(said('de', text), ['Per Holm (Leiter der Stelle): Wir wachsen']);
    assert.deepEqual(
      parsePressRelease(text, { lang: 'de' }).people?.map(({ name }) => name),
      ['Per Holm'],
    );
  });

  it('have no other office where it is told of what theirs is, and surnames that are titles', () => {
    assert.deepEqual(
      said(
        'de',
        'Es sei spät, sagte der Vorsitzende Tobias Rehm.\n\n„Wer das findet, macht zu“, erklärte der Leiter des Bauamts.',
      ).at(-1),
      'Leiter: Wer das findet, macht zu',
    );
    assert.deepEqual(said('de', '„Es war spät für uns“, sagte Spitaldirektorin Corinne Ammann.'), [
      'Corinne Ammann (Spitaldirektorin): Es war spät für uns',
    ]);
  });
});

describe('German: what is said, and by whom', () => {
  it('takes nobody for the speaker whom several judge', () => {
    finds('Eltern nennen Tom Kern einen „guten Fang“. Gäste loben Anna Berg als „gute Seele“.', [
      'Eltern: guten Fang',
      'Gäste: gute Seele',
    ]);
  });

  it('parts a surname from another that the verb has for its object', () => {
    finds('„Ja“, sagte Brohm in Rauenfels. Kanzlerin Anna Berg schweigt. Beim Bau sieht Brohm Berg in der Pflicht.', [
      'Brohm: Ja',
    ]);
  });

  it('keeps apart what a clause behind the speaker reports', () => {
    finds(
      'Es müsse zu einer „raschen Lösung aller Fragen kommen“, so Leiterin Anna Berg, der wichtig ist, dass es gelte, „wachsam und bereit zu sein“.',
      ['Anna Berg (Leiterin): raschen Lösung aller Fragen kommen', 'Anna Berg (Leiterin): wachsam und bereit zu sein'],
    );
  });

  it('takes no adverb behind a noun for a verb in reported mood', () => {
    finds('Das glaubt auch die Börse, die im Handel den Kurs der Aktie zeitweise nach oben trieb.', []);
  });

  it('reads on behind a source between commas', () => {
    finds('Erreicht wird dies, laut Anna Berg, durch Einsparungen im Werk.', [
      'Anna Berg: ~ Erreicht wird dies … durch Einsparungen im Werk',
    ]);
  });

  it('takes a line in which a body is said to say something for the headline', () => {
    const { headline } = parsePressRelease(
      'Bauernbund zur Partei: Alle Kraft dem Land\n\nMit alter Politik muss jetzt Schluss sein\n\nDie Stadt baut eine Halle.',
      { lang: 'de' },
    );
    assert.equal(headline, 'Bauernbund zur Partei: Alle Kraft dem Land');
  });
});

describe('German: whose part of a sentence is', () => {
  it('gives what a sentence criticises to whose criticism it is', () => {
    finds(
      'Konrad Brohm schweigt nicht. Brohms Kritik gilt auch der Stadt: „Sie scheut sich nicht, alles zu fordern.“',
      ['Konrad Brohm: Sie scheut sich nicht, alles zu fordern.'],
    );
  });

  it('ends a title before the verb of its clause', () => {
    finds(
      'Ein Brief der Helfer in Nöten hat ein Nachspiel im Rat, wo Abgeordneter Tom Kern die Stadträtin rügt: „Ich übe heftige Kritik an diesem Kurs.“',
      ['Tom Kern (Abgeordneter): Ich übe heftige Kritik an diesem Kurs.'],
    );
  });

  it('reads a clause in marks that begins with a noun', () => {
    finds('Stadtrat Tom Kern ist überzeugt, dass man den „Betroffenen in diesen Stunden Hoffnung geben“ kann.', [
      'Tom Kern (Stadtrat): Betroffenen in diesen Stunden Hoffnung geben',
    ]);
    finds('Stadtrat Tom Kern ist froh, dass „Das Große Fest von Rauenfels“ stattfindet.', []);
  });

  it('knows a surname behind what its bearer speaks for', () => {
    const { quotations } = parsePressRelease(
      'WSP-Brohm: „Regierung holt kein Kind aus der Armut“\n\n„Nein“, sagt Sprecherin Petra Brohm am Montag.',
      { lang: 'de' },
    );
    assert.deepEqual(
      quotations?.map(({ speaker }) => speaker?.name),
      ['Petra Brohm', 'Petra Brohm'],
    );
  });

  it('reads what is reported behind a colon', () => {
    finds('Zum Vorwurf hält Baudezernent Jonas Kern dagegen: Das Quartier sei mit zwei Buslinien angebunden.', [
      'Jonas Kern (Baudezernent): ~ Das Quartier sei mit zwei Buslinien angebunden',
    ]);
    finds('Der Plan steht: Die Brücke ist gesperrt.', []);
  });

  it('reads surnames that are adverbs, titles in the dative, and degrees with a bracket', () => {
    finds('Laut Vorstandsvorsitzendem Norbert Lange ist die Brücke gesperrt.', [
      'Norbert Lange (Vorstandsvorsitzendem): ~ ist die Brücke gesperrt',
    ]);
    finds('„Wir bauen am Hafen“, sagt Geschäftsführer Dipl.-Ing. (FH) Tim Horn.', [
      'Tim Horn (Geschäftsführer): Wir bauen am Hafen',
    ]);
  });

  it('ends a name before what its bearer does with the verb', () => {
    finds('„Wir sehen uns bestätigt“, nimmt Tom Kern Bezug auf den Bericht.', ['Tom Kern: Wir sehen uns bestätigt']);
    finds(
      'Obfrau Petra Brohm kam. „Endlich“, sagte Petra Brohm. „Wir sehen uns bestätigt“, übt Brohm Kritik an der Stadt.',
      ['Petra Brohm (Obfrau): Endlich', 'Petra Brohm (Obfrau): Wir sehen uns bestätigt'],
    );
  });

  it('takes what is in marks behind a hyphen for no words', () => {
    finds('„Ein Traum ist wahr geworden“, erklärte Tom Kern der KRF-„Rundschau“.', [
      'Tom Kern: Ein Traum ist wahr geworden',
    ]);
  });

  it('are told by "dies" before the verb behind the words', () => {
    finds('„Die Brücke ist offen.“ Dies betonte der Rauener Landrat Jan Ohm mit Blick auf das Fest.', [
      'Jan Ohm (Rauener Landrat): Die Brücke ist offen.',
    ]);
  });

  it('are no verb behind "so", and nothing that something was founded as', () => {
    finds('Landrat Jan Ohm kam. Wie er um alle warb, die „müde und allein waren“, so habe Berg geholfen.', [
      'Jan Ohm (Landrat): müde und allein waren',
    ]);
    finds('„Ja“, so Jan Ohm.\n\nOhm sprach vom Fest. Dieses wurde als Verband gegründet. „Er ist sehr alt.“', [
      'Jan Ohm: Ja',
      'Jan Ohm: Er ist sehr alt.',
    ]);
  });

  it('are no body that stands in marks behind "ein", nor one with a capital inside behind "von"', () => {
    finds('So gebe es ein „Programm“ für alle, das bald beginne. Das sei gut, so Jan Ohm.', [
      'Jan Ohm: Programm',
      'Jan Ohm: ~ Das sei gut',
    ]);
    finds('Der Wirt und Präsident von StadtNetz freut sich. „Er ist sehr alt.“ Das sei gut, so Jan Ohm.', [
      'Jan Ohm (Wirt und Präsident von StadtNetz): Er ist sehr alt.',
      'Jan Ohm (Wirt und Präsident von StadtNetz): ~ Das sei gut',
    ]);
  });

  it('gives a body that goes by its kind alone the whole name that the text has given it', () => {
    finds('Das Institut für Hafenbau zählt. „Es steigt“, so das Institut.', ['Institut für Hafenbau: Es steigt']);
    finds('Zahlen des Instituts für Hafenbau liegen vor. „Es steigt“, teilte das Institut mit.', [
      'Institut für Hafenbau: Es steigt',
    ]);
    finds('Der Verband der Reeder tagte. „Es reicht“, erklärte der Verband.', ['Verband der Reeder: Es reicht']);
    finds('Die Gewerkschaft Bau-Holz fordert mehr. „Es reicht“, teilte die Gewerkschaft mit.', [
      'Gewerkschaft Bau-Holz: Es reicht',
    ]);
    finds('Das Institut zählt Schiffe. „Es steigt“, so das Institut.', ['Institut: Es steigt']);
  });

  it('reports with “informieren”', () => {
    finds('Die Strecke werde im Herbst fertig, informiert Anna Berg.', [
      'Anna Berg: ~ Die Strecke werde im Herbst fertig',
    ]);
  });

  it('takes nothing that is counted for a name', () => {
    const text = 'Neues\n\nLaut Unesco sind im Land 21 Millionen Menschen Genossen; „Das ist viel“, heißt es.';
    assert.deepEqual(parsePressRelease(text, { lang: 'de' }).people, []);
  });

  it('knows what offices of Austrian states are called for short', () => {
    for (const title of ['LHStv.', 'LH-Stv.', 'LHStvin', 'LA'])
      finds(`„Wir bauen“, sagte ${title} Semira Delić.`, [`Semira Delić (${title}): Wir bauen`]);
  });

  it('takes no ceremony for whose somebody is', () => {
    const text = 'Neues\n\n„Danke“, sagte Landrat Tom Kern bei der Ehrung für Verdienste um die Verwaltung.';
    assert.equal(parsePressRelease(text, { lang: 'de' }).people?.[0]?.affiliation, undefined);
  });
});
