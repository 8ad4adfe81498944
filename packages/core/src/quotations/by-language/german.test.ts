import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${text}`), lines);
};

describe('German: whose verb it is', () => {
  it('takes the subject behind the verb where something else stands first', () => {
    finds('Am Dienstag sagte die Ministerin: „Die Brücke ist offen.“', ['Ministerin: Die Brücke ist offen.']);
  });

  it('reads on over a name in marks', () => {
    finds('Dem Sender „Radio Nord“ sagte Anna Berg, die Leiterin des Bauamts: „Die Wege sind wieder frei.“', [
      'Anna Berg (Leiterin des Bauamts): Die Wege sind wieder frei.',
    ]);
  });

  it('takes no noun beside a name in the genitive for a person', () => {
    finds('Das Vorgehen Rauenfels nannte der Bürgermeister „mutig und klug“.', ['Bürgermeister: mutig und klug']);
  });

  it('takes the subject of the verb that a second one is joined to', () => {
    finds('Anna Berg sagte, Rauenfels brauche Brücken, und fügte hinzu: „Eine reicht nicht.“', [
      'Anna Berg: ~ Rauenfels brauche Brücken',
      'Anna Berg: Eine reicht nicht.',
    ]);
  });

  it('passes by a pronoun that is the object', () => {
    finds('Der Sprecher des Vereins nannte sie „fahrlässig“.', ['Sprecher: fahrlässig']);
  });

  it('goes past an object in the dative', () => {
    finds('„Die Brücke ist offen“, sagte der Zeitung ein Sprecher der Stadt.', [
      'Sprecher der Stadt: Die Brücke ist offen',
    ]);
  });

  it('takes a noun that is no known title', () => {
    finds('Ein Anwohner schrieb dazu: „Endlich wird es ruhig.“', ['Anwohner: Endlich wird es ruhig.']);
  });

  it('takes a bare plural', () => {
    finds('Fachleute warnen: „Das Geländer ist zu niedrig.“', ['Fachleute: Das Geländer ist zu niedrig.']);
  });

  it('takes the document that "heißt es" speaks of', () => {
    finds('In dem Brief heißt es: „Wir warten seit Jahren.“', ['Brief: Wir warten seit Jahren.']);
    finds('„Wir warten seit Jahren“, heißt es in dem Brief.', ['Brief: Wir warten seit Jahren']);
    finds('In der Begründung der Jury heißt es: „Ihre Sätze haben Staub an den Händen.“', [
      'Jury: Ihre Sätze haben Staub an den Händen.',
    ]);
  });

  it('takes no decision for who reports what follows from it', () => {
    finds(
      'Freier Eintritt\n\nDie Halle öffnet bald.\n\nLaut Beschluss des Stadtrats haben Kinder freien Eintritt.',
      [],
    );
  });

  it('takes no motto for what somebody says', () => {
    finds('Die neue Spielzeit beginnt. Das Motto lautet „Sag bloß!“.', []);
  });

  it('takes the name in apposition to a noun', () => {
    finds('„Die Brücke ist offen“, sagte die ehemalige Fährfrau von Rauenfels, Anna Berg.', [
      'Anna Berg (ehemalige Fährfrau von Rauenfels): Die Brücke ist offen',
    ]);
  });

  it('finds the verb that a participle closes', () => {
    finds('Anna Berg hatte die Brücke am Montag als „sehr gelungen“ bezeichnet.', ['Anna Berg: sehr gelungen']);
  });

  it('takes the one by whose view it is so', () => {
    finds('Für Anna Berg ist die Brücke „ein großes Glück“.', ['Anna Berg: ein großes Glück']);
  });
});

describe('German: parts of a report', () => {
  it('takes a judgement in one noun behind "als" and "eine"', () => {
    finds('Der Bürgermeister bezeichnete den Plan als „Wortbruch“.', ['Bürgermeister: Wortbruch']);
    finds('Der Bürgermeister nannte den Plan eine „Zumutung“.', ['Bürgermeister: Zumutung']);
  });

  it('goes on with the speaker before where the mood shows a report', () => {
    finds('Anna Berg kritisierte den Plan. Er sei „nicht zu Ende gedacht“.', ['Anna Berg: nicht zu Ende gedacht']);
  });

  it('goes on with whom the sentence before is about, past words that end in it', () => {
    finds(
      'Im Rathaus nahm nun auch die Bürgermeisterin Anna Berg dazu Stellung. Jeder Angler könne „in Ruhe warten“.',
      ['Anna Berg (Bürgermeisterin): in Ruhe warten'],
    );
    finds('Anna Berg erklärte: „Wir warten. Es wird gut.“ Es gebe Angler, die „noch nicht so weit“ seien.', [
      'Anna Berg: Wir warten. Es wird gut.',
      'Anna Berg: noch nicht so weit',
    ]);
  });

  it('takes no adverb for a noun because it has a capital', () => {
    finds('Anna Berg lobte die Brücke. Besonders gelungen sei „das Geländer aus altem Holz“.', [
      'Anna Berg: das Geländer aus altem Holz',
    ]);
  });

  it('takes no subject from behind a comma', () => {
    finds('Die Angler erklären dagegen, sie hätten „lange und ruhig“ gewartet.', ['Angler: lange und ruhig']);
  });

  it('takes the speaker that "so" names behind', () => {
    finds('Die Stadt müsse „sofort und vollständig“ zahlen, so Anna Berg.', ['Anna Berg: sofort und vollständig']);
  });

  it('leaves names in marks behind a noun, an article or a preposition', () => {
    finds('Die Zeitung „Rauenfelser Bote“ berichtete von der Brücke.', []);
    finds('Anna Berg schrieb im „Boten“ von der Brücke.', []);
  });

  it('leaves a name that the attribution ends in', () => {
    finds('„Die Brücke ist offen“, sagte Anna Berg der Zeitung „Rauenfelser Bote“.', [
      'Anna Berg: Die Brücke ist offen',
    ]);
  });

  it('leaves what nobody has said', () => {
    finds('Sollte es heißen, man habe „alles getan“, wäre das falsch.', []);
  });
});

describe('German: reports', () => {
  it('finds the participle that tells, in the pluperfect', () => {
    finds('Die Stadt hatte vor dem Fest erklärt, die Kassen des Landes ließen keinen Neubau zu.', [
      'Stadt: ~ die Kassen des Landes ließen keinen Neubau zu',
    ]);
    finds('Anna Berg hatte im Mai versprochen, dass niemand warten muss.', ['Anna Berg: ~ niemand warten muss']);
  });

  it('takes a clause with the verb in the second place behind a verb of saying, and no relative clause', () => {
    finds('Anna Berg sagte am Montag, die Brücke bleibt bis zum Herbst gesperrt.', [
      'Anna Berg: ~ die Brücke bleibt bis zum Herbst gesperrt',
    ]);
    finds('Das sagte Anna Berg, die seit Jahren in Rauenfels arbeitet.', []);
  });

  it('takes what "macht deutlich" and "erinnert daran" bring', () => {
    finds('Bauleiterin Anna Berg machte deutlich, dass die Brücke gesperrt bleibt.', [
      'Anna Berg (Bauleiterin): ~ die Brücke gesperrt bleibt',
    ]);
    finds('Anna Berg erinnerte daran, dass die Brücke gesperrt bleibt.', ['Anna Berg: ~ die Brücke gesperrt bleibt']);
  });

  it('takes the subject behind the verb where a report goes before it', () => {
    finds('Die Brücke gehöre zu den ältesten, erläutert Anna Berg: „Das Holz ist aus dem Jahr 1712.“', [
      'Anna Berg: Das Holz ist aus dem Jahr 1712.',
    ]);
  });

  it('reads a source inside its clause, and an organisation in the genitive', () => {
    finds('Die Brücke soll, wie Bauleiterin Anna Berg erklärte, im Herbst öffnen.', [
      'Anna Berg (Bauleiterin): ~ Die Brücke soll … im Herbst öffnen',
    ]);
    finds('Nach Angaben des Ministeriums kostet die Brücke zwei Millionen Euro.', [
      'Ministerium: ~ kostet die Brücke zwei Millionen Euro',
    ]);
  });

  it('takes a demonstrative for whom the words before name last', () => {
    finds('Er dankte Ministerin Anna Berg. Diese hatte im Mai versprochen, dass niemand warten muss.', [
      'Anna Berg (Ministerin): ~ niemand warten muss',
    ]);
    finds('Anna Berg sagte: „Das ist gut.“ Mancher, der kam, sagte: „Das ist neu.“', [
      'Anna Berg: Das ist gut.',
      'Mancher: Das ist neu.',
    ]);
  });

  it('takes somebody without a name for a source', () => {
    finds('Nach Angaben der Nachbarin trugen die Männer Lampen auf dem Kopf.', [
      'Nachbarin: ~ trugen die Männer Lampen auf dem Kopf',
    ]);
    finds('Dem Landesrat Ing. Bodo Ehlers zufolge fehlt dafür das Geld.', [
      'Bodo Ehlers (Landesrat): ~ fehlt dafür das Geld',
    ]);
  });

  it('reads a paragraph that closes with a note in brackets', () => {
    finds('Die Brücke ist 80 Meter lang und drei Meter breit.\n\nAnna Berg sagte: „Sie ist offen.“ (Schluss)', [
      'Anna Berg: Sie ist offen.',
    ]);
  });
});

describe('German: how sure', () => {
  it('is sure of a given name before the verb, and less of two capitals alone', () => {
    const confidenceOf = (text: string): string | undefined =>
      findQuotations(`Neues aus Rauenfels\n\n${text}`, { lang: 'de' })[0]?.confidence;
    assert.equal(confidenceOf('Anna Berg sagte: „Die Brücke ist offen.“'), 'high');
    assert.equal(confidenceOf('Xilo Rauenfels sagte: „Die Brücke ist offen.“'), 'medium');
  });

  it('begins a name with its particle, and a label with an adverb', () => {
    finds('Rednerin Gesine von der Heyde kam. Dazu von der Heyde: „Jetzt muss jemand anfangen, und zwar bald.“', [
      'Gesine von der Heyde (Rednerin): Jetzt muss jemand anfangen, und zwar bald.',
    ]);
  });

  it('takes the name behind the comma, not the one of whom somebody speaks for', () => {
    finds(
      'Dazu erklärt die Sprecherin der Fraktion Freie Mitte im Landtag, Gesine Ott: „Jetzt muss jemand anfangen.“',
      ['Gesine Ott (Sprecherin der Fraktion Freie Mitte im Landtag): Jetzt muss jemand anfangen.'],
    );
  });

  it('is meant by any of the titles that the text gives', () => {
    finds(
      'Hauptkommissarin Anna Berg, Leiterin der Verkehrspolizei, kam. Anna Berg blieb lange. „Alle sollen ankommen“, so die Hauptkommissarin.',
      ['Anna Berg (Hauptkommissarin): Alle sollen ankommen'],
    );
  });
});

describe('German: whose words a sentence passes on', () => {
  it('ends an attribution with its sentence', () => {
    finds(
      'Die Werke gelten viel. Sie wurden von Kennern als „hohe Kunst des Alltags“ bezeichnet. Auch der Bürgermeister kam.',
      ['Kennern: hohe Kunst des Alltags'],
    );
  });

  it('reads the verb that closes a clause, and by whom something is judged', () => {
    finds('Kritik kommt vom Fahrgastverband Nordtal, der den Plan als „Kapitulation“ vor dem Verkehr sieht.', [
      'Fahrgastverband Nordtal: Kapitulation',
    ]);
    finds('Die Gefahr von Bränden wird vom Wetterdienst als „sehr hoch“ eingestuft.', ['Wetterdienst: sehr hoch']);
    finds('Ein Haus, das mit einer „Poollandschaft“ wirbt, muss offen sein.', []);
  });

  it('gives what is cited to who said it', () => {
    finds('Der Sender zitierte Ministerin Anna Berg mit den Worten: „Ich klebe nicht an meinem Stuhl.“', [
      'Anna Berg (Ministerin): Ich klebe nicht an meinem Stuhl.',
    ]);
    finds('„Die Regel kommt bald“, zitiert der Nordbote die Ministerin.', ['Ministerin: Die Regel kommt bald']);
    finds('Zur Lage des Hauses und seiner Zukunft wird Anna Berg wie folgt zitiert: „Es gab auch leichtere Jahre.“', [
      'Anna Berg: Es gab auch leichtere Jahre.',
    ]);
    finds('In der Fraktion sagte die Kanzlerin einigen Teilnehmern zufolge: „Er war mutig.“', [
      'Kanzlerin: Er war mutig.',
    ]);
  });

  it('reads "with the words" before any verb', () => {
    finds('Mit den Worten „Wir fangen heute neu an“ eröffnete Bürgermeisterin Anna Berg die Halle.', [
      'Anna Berg (Bürgermeisterin): Wir fangen heute neu an',
    ]);
    finds('„Guten Tag, da bin ich wieder“, mit diesen Worten meldete sich Trainer Luca Biermann zurück.', [
      'Luca Biermann (Trainer): Guten Tag, da bin ich wieder',
    ]);
    finds('„Wo bleibt das Geld?“, will Anna Berg wissen.', ['Anna Berg: Wo bleibt das Geld?']);
  });

  it('gives a sentence behind a report to who is reported, and words to whose they are', () => {
    finds(
      'Bürgermeisterin Anna Berg warnte vor der Flut. Die Lage sei ernst. „Aber das Wasser geht zurück.“ Alle warten.',
      [
        'Anna Berg (Bürgermeisterin): ~ Die Lage sei ernst',
        'Anna Berg (Bürgermeisterin): Aber das Wasser geht zurück.',
      ],
    );
    finds('Trainer Peter Lind sagte, Anna Berg habe gewonnen. Sie sei froh. „Ich habe lange gewartet.“', [
      'Peter Lind (Trainer): ~ Anna Berg habe gewonnen',
      'Peter Lind (Trainer): ~ Sie sei froh',
      'Anna Berg: Ich habe lange gewartet.',
    ]);
    finds('Das Fazit von Anna Berg überrascht nicht: „Die Zahlen stimmen wieder.“', [
      'Anna Berg: Die Zahlen stimmen wieder.',
    ]);
    finds('Der Rat kam. Anna Berg ist der Meinung, dass der Plan „ein Schritt ins Leere“ sei.', [
      'Anna Berg: ein Schritt ins Leere',
    ]);
    finds('Wie Ministerin Anna Berg gestern erklärte, sieht das Land in dem Gesetz „kein Hindernis für den Handel“.', [
      'Anna Berg (Ministerin): kein Hindernis für den Handel',
    ]);
  });
});
