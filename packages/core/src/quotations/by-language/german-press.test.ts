import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${text}`), lines);
};

const typeOf = (text: string): string | undefined =>
  findQuotations(`Neues aus Rauenfels\n\n${text}`, { lang: 'de' })[0]?.speaker?.type;

describe('German: who speaks around a report', () => {
  it('takes who does something with a thing for the speaker, not the thing', () => {
    finds(
      'Am Ende stand ein Angebot, das die Leiterin der Schule, Anna Berg, nicht annehmen wollte:\n\n„Das sind im Monat nur zwölf Euro. Davon kann niemand leben.“',
      ['Anna Berg (Leiterin der Schule): Das sind im Monat nur zwölf Euro. Davon kann niemand leben.'],
    );
  });

  it('takes no body that a sentence in reported mood is about for its speaker', () => {
    finds(
      'Bürgermeisterin Anna Berg sieht keinen Anlass zur Sorge.\n\nDie Verwaltung habe gut gearbeitet. „Ich freue mich, dass die Fragen geklärt sind.“',
      ['Anna Berg (Bürgermeisterin): Ich freue mich, dass die Fragen geklärt sind.'],
    );
    finds('„Ja“, sagt Anna Berg. Auch die Feuerwehr profitiere davon: „Wir gewinnen viel Zeit.“', [
      'Anna Berg: Ja',
      'Anna Berg: Wir gewinnen viel Zeit.',
    ]);
  });

  it('reads who reports behind „wie“ with a name or an office between commas', () => {
    finds('Wie die Ministerin für Verkehr, Anna Berg, erklärte, ist die Brücke fertig.', [
      'Anna Berg (Ministerin für Verkehr): ~ ist die Brücke fertig',
    ]);
    finds('Die Brücke ist fertig, wie Anna Berg, Leiterin des Bauamts, mitteilt.', [
      'Anna Berg (Leiterin des Bauamts): ~ Die Brücke ist fertig',
    ]);
  });

  it('reads who is cited behind what is reported', () => {
    finds('Das Werk sei gut aufgestellt, wird Anna Berg in der Mitteilung zitiert.', [
      'Anna Berg: ~ Das Werk sei gut aufgestellt',
    ]);
    finds('Das Werk sei gut aufgestellt, lässt sich Anna Berg zitieren.', [
      'Anna Berg: ~ Das Werk sei gut aufgestellt',
    ]);
  });

  it('gives an opinion before a colon to whose it is', () => {
    finds('„Ja“, sagt Anna Berg. Ihre Meinung zum Bau: „Wir brauchen noch einen Steg.“', [
      'Anna Berg: Ja',
      'Anna Berg: Wir brauchen noch einen Steg.',
    ]);
    finds('„Die Brücke hält“, so das Fazit von Anna Berg.', ['Anna Berg: Die Brücke hält']);
  });

  it('gives what somebody says or thinks to whose it is', () => {
    finds(
      '„Ja“, sagt Anna Berg. „Kommt alle her“, so ihr dringender Appell. Ihr Rat: „Nehmt die Räder und lasst die Autos stehen.“',
      ['Anna Berg: Ja', 'Anna Berg: Kommt alle her', 'Anna Berg: Nehmt die Räder und lasst die Autos stehen.'],
    );
    finds('Die Forderung von Anna Berg ist klar: „Wir brauchen noch einen Steg.“', [
      'Anna Berg: Wir brauchen noch einen Steg.',
    ]);
    finds('Anna Bergs Fazit: „Wir brauchen noch einen Steg.“', ['Anna Berg: Wir brauchen noch einen Steg.']);
    finds('„Die Brücke hält“, so der Tenor von Anna Berg.', ['Anna Berg: Die Brücke hält']);
  });

  it('knows the plural of verbs and copulas', () => {
    finds('„Die Brücke hält und alle freuen sich“, meinen die beiden Mitglieder Bo Lind und Anna Berg.', [
      'Bo Lind (Mitglieder): Die Brücke hält und alle freuen sich',
    ]);
    finds('„Die Brücke hält und alle freuen sich“, sind sich Bo Lind und Anna Berg einig.', [
      'Bo Lind: Die Brücke hält und alle freuen sich',
    ]);
  });

  it('takes a surname in -s for a name behind a title without an article', () => {
    finds('„Die Brücke ist offen“, sagte Polizeisprecher Ahlers.', ['Ahlers (Polizeisprecher): Die Brücke ist offen']);
    finds('Polizeisprecher Ahlers: „Die Brücke ist offen.“', ['Ahlers (Polizeisprecher): Die Brücke ist offen.']);
  });

  it('takes a name in marks that ends with a sign for a name where the sentence goes on', () => {
    finds('Das erklärt Anna Berg, die Leiterin des Projekts „Mach mit!“ der Werkstatt, wie folgt: „Es ist ein Weg.“', [
      'Anna Berg (Leiterin des Projekts): Es ist ein Weg.',
    ]);
  });

  it('reads short words with a point and letters behind a name', () => {
    finds('„Ich freue mich über das Fest“, sagt Pfarrer i. R. Hans Weber.', [
      'Hans Weber (Pfarrer i. R.): Ich freue mich über das Fest',
    ]);
    finds('Zu Gast war Hans Weber MdL, Leiter des Landesamts. „Bleiben Sie neugierig und offen“, riet Weber allen.', [
      'Hans Weber (Leiter des Landesamts): Bleiben Sie neugierig und offen',
    ]);
  });

  it('reads how somebody put it, and passes over the name of an occasion', () => {
    finds('„Das ist Sache aller“, so formulierte es Anna Berg in ihrer Rede zum Jubiläum „100 Jahre Werk in Fenn“.', [
      'Anna Berg: Das ist Sache aller',
    ]);
  });

  it('ends a sentence behind a sign for per cent', () => {
    finds('Wie Anna Berg berichtet, wächst das Werk um 40 %. Die Stadt zahlt die Hälfte.', [
      'Anna Berg: ~ wächst das Werk um 40 %',
    ]);
  });
});

describe('German: verbs, sources and names around words', () => {
  it('takes the form before a colon for the participle of an auxiliary further up', () => {
    finds(
      'Am Abend hat der Präsident des Senats, Anna Berg, die Gäste der Tagung (Steintage - ST) begrüßt: „Schön, dass ihr da seid.“',
      ['Anna Berg (Präsident des Senats): Schön, dass ihr da seid.'],
    );
  });

  it('goes by who is named first where words are given twice', () => {
    finds('Präsidentin Anna Berg hält dazu fest: „Wir bleiben hier“, betont die Spitze des Bundes.', [
      'Anna Berg (Präsidentin): Wir bleiben hier',
    ]);
  });

  it('keeps what stands before a source inside the sentence', () => {
    finds('Kirche und Verein sind nach den Worten des alten Bischofs Bo Lind ein Treffpunkt.', [
      'Bo Lind (alten Bischofs): ~ Kirche und Verein sind … ein Treffpunkt',
    ]);
    finds('Anna Berg fordert freie Sicht auf den See.', []);
  });

  it('leaves out a clause behind a preposition that tells of the occasion', () => {
    finds('Es sei viel zu tun, sagt Anna Berg auf dem Fest, zu dem sie geladen hat.', [
      'Anna Berg: ~ Es sei viel zu tun',
    ]);
  });

  it('takes neither what somebody speaks after for a body nor a bracket for a part of a name', () => {
    const [quotation] = findQuotations(
      'Neues\n\n„Die Brücke hält“, sagte Bo Lind nach Besuch der Universität Rauenfels.',
      {
        lang: 'de',
      },
    );
    assert.equal(quotation?.speaker?.affiliation, undefined);
    finds('Gründer A. (Anm.: er bleibt ungenannt) erzählt: „Wir sind bald fertig und freuen uns.“', [
      'er: Wir sind bald fertig und freuen uns.',
    ]);
  });
});

describe('German: nouns that are nobody', () => {
  it('takes no adjective with its noun, no branch of a country and no noun that the text knows for a person', () => {
    finds('Verschiedene Medien melden: „Die Brücke ist offen.“', ['Verschiedene Medien: Die Brücke ist offen.']);
    assert.equal(typeOf('Nordbild Deutschland erklärt: „Die Brücke ist offen.“'), 'other');
    assert.equal(typeOf('Airbus Lieferungen seien selten, klagt die Kammer: „Die Brücke ist zu.“'), 'organisation');
    assert.equal(typeOf('Die Linien fahren. Linien Prüfberichte melden: „Die Brücke ist zu.“'), 'other');
    finds('Wenige Stunden später teilte die Stadt mit, die Brücke sei offen.', ['Stadt: ~ die Brücke sei offen']);
  });

  it('takes what is said by or to somebody for no part of a name', () => {
    finds('Schröder freut sich. Zitat von Schröder: „Die Brücke ist offen.“', ['Schröder: Die Brücke ist offen.']);
    finds('Trainer Bo Lind ist da. Anders rief Lind zu Berg: „Die Brücke ist offen.“', [
      'Bo Lind (Trainer): Die Brücke ist offen.',
    ]);
  });

  it('knows a given name that ends like an adjective', () => {
    finds('„Die Brücke ist offen“, sagt Michelle Berg.', ['Michelle Berg: Die Brücke ist offen']);
  });

  it('finds words that are said by nobody who is named beside them', () => {
    finds('„Wir haben lange auf die Brücke gewartet“, heißt es weiter.', [
      '?: Wir haben lange auf die Brücke gewartet',
    ]);
  });
});

describe('German: where offices and names end', () => {
  it('ends an office before a verb in lower case', () => {
    finds('Der Rat hat Malu Dreier zur neuen Leiterin des Bauamts bestellt. „Ich freue mich“, sagte Dreier.', [
      'Malu Dreier (Leiterin des Bauamts): Ich freue mich',
    ]);
  });

  it('takes a place before a name for no part of it', () => {
    finds('Heute hat der Rat in Rauenfels Malu Dreier (SPD) gewählt. „Ich freue mich“, sagte Dreier.', [
      'Malu Dreier: Ich freue mich',
    ]);
  });

  it('passes by what a clause opens with for the subject of a second verb', () => {
    finds(
      'Zur Eröffnung der Tage in der Halle machte gestern sogar Ministerin Anna Berg ihre Aufwartung und betonte ihre „hohe Wertschätzung“.',
      ['Anna Berg (Ministerin): hohe Wertschätzung'],
    );
  });

  it('reads what somebody lets be known, and a semicolon for a comma', () => {
    finds('Anna Berg ließ durchblicken, dass die Brücke fertig ist.', ['Anna Berg: ~ die Brücke fertig ist']);
    finds('„Die Brücke ist bald fertig“; sagte Anna Berg.', ['Anna Berg: Die Brücke ist bald fertig']);
  });

  it('passes by an attribute that a preposition opens before somebody', () => {
    finds('„Die Brücke wird teuer“, so die für den Bau zuständige Dezernentin Anna Berg.', [
      'Anna Berg (zuständige Dezernentin): Die Brücke wird teuer',
    ]);
    finds('Die aus Rauenfels stammende Künstlerin Anna Berg sagt: „Die Brücke wird teuer.“', [
      'Anna Berg (stammende Künstlerin): Die Brücke wird teuer.',
    ]);
  });

  it('knows words with ss for an eszett', () => {
    finds('«Die Brücke wird teuer», heisst es von Anna Berg.', ['Anna Berg: Die Brücke wird teuer']);
    finds('Anna Berg äusserte, dass die Brücke teuer wird.', ['Anna Berg: ~ die Brücke teuer wird']);
  });

  it('takes an object behind a name for no part of it', () => {
    finds('Am Montag stellte Kanzler Friedrich Berg Pläne vor. „Wir fangen an“, sagte Berg.', [
      'Friedrich Berg (Kanzler): Wir fangen an',
    ]);
    finds('Am Montag besuchte Kanzler Friedrich Berg Nordland. In Nordland regnet es. „Schön“, sagte der Kanzler.', [
      'Friedrich Berg (Kanzler): Schön',
    ]);
    finds('Am Montag kam Hans Peter Müller. Hans Peter lebt hier. „Schön ist es“, sagte Müller.', [
      'Hans Peter Müller: Schön ist es',
    ]);
  });

  it('passes by whom somebody is compared with', () => {
    finds('Ebenso gespannt wie der Direktor ist Rektorin Anna Berg auf die Halle: „Wir freuen uns sehr.“', [
      'Anna Berg (Rektorin): Wir freuen uns sehr.',
    ]);
  });

  it('are no rule that something accords with, and no body that only is one of many', () => {
    finds(
      'Der Leiter des Bunds, Jan Ohm, lehnt es ab, gemäß den Vorgaben des Amts zu bauen:\n\n„Das dauert zu lange.“',
      ['Jan Ohm (Leiter des Bunds): Das dauert zu lange.'],
    );
    finds('„Ja“, sagt Jan Ohm. Dass ein Museum Raum gibt, ist neu. „Es gibt Häuser, die davor Angst haben.“', [
      'Jan Ohm: Ja',
      'Jan Ohm: Es gibt Häuser, die davor Angst haben.',
    ]);
  });

  it('may be a body of those who have a title, and stand behind a pronoun that points back', () => {
    finds('Die Frist sorgt für gleiche Regeln, erklärt der Verband der Gärtner.', [
      'Verband der Gärtner: ~ Die Frist sorgt für gleiche Regeln',
    ]);
    finds('Die Mittel reichen für die Halle nicht aus, das betonte Landrat Jan Ohm.', [
      'Jan Ohm (Landrat): ~ Die Mittel reichen für die Halle nicht aus',
    ]);
  });

  it('report what a compound with marks is named in', () => {
    finds('Landrat Jan Ohm erklärte, dass die Halle das „klimafit“-Siegel erhalten soll.', [
      'Jan Ohm (Landrat): ~ die Halle das „klimafit“-Siegel erhalten soll',
    ]);
  });

  it('are told before when and for what they speak, however long that is', () => {
    finds('Die Lage sei ernst, erklärte Präsident Jan Ohm am Montag zum Internationalen Tag der Pflege im Saal.', [
      'Jan Ohm (Präsident): ~ Die Lage sei ernst',
    ]);
  });

  it('may have a surname that is a title, where no article stands before it', () => {
    finds('Anna Richter ist Anwältin. „Es reicht uns“, sagte Richter. „Es ist gut so“, sagte der Richter.', [
      'Anna Richter (Anwältin): Es reicht uns',
      'Richter: Es ist gut so',
    ]);
  });

  it('are who heads what the first part of a title names', () => {
    finds('Jan Ohm ist Präsident des Imkerverbands. „Es reicht uns“, so der Verbandschef.', [
      'Jan Ohm (Präsident des Imkerverbands): Es reicht uns',
    ]);
    finds('Horst-Präsidentin Eva Walder kam. „Es reicht uns“, so die Horst-Chefin.', [
      'Eva Walder (Horst-Präsidentin): Es reicht uns',
    ]);
  });

  it('may have an office behind the name whose comma was lost', () => {
    finds('„Es reicht uns“, sagt Hildegard Holm Leiterin des Museums. Das ist neu.', [
      'Hildegard Holm (Leiterin des Museums): Es reicht uns',
    ]);
  });

  it('are told behind a colon that follows the words, and by a verb whose prefix stands before it', () => {
    finds('„Kein Kind soll frieren“: Mit diesen Worten eröffnete Ministerin Ute Kehl die Feier.', [
      'Ute Kehl (Ministerin): Kein Kind soll frieren',
    ]);
    finds('Wie Rektorin Ute Kehl gegenüber der Polizei angab, sollen zwei Männer geflüchtet sein.', [
      'Ute Kehl (Rektorin): ~ sollen zwei Männer geflüchtet sein',
    ]);
  });

  it('may say a sentence without a verb behind their name and a colon', () => {
    finds('Rektor Jan Ohm führt durch das Haus. Ohm: „Ein Glücksfall für Auen.“', [
      'Jan Ohm (Rektor): Ein Glücksfall für Auen.',
    ]);
  });

  it('takes a verb behind a name in marks for the one that leads to the words said', () => {
    finds('Zum Start der Aktion „Unser Fluss“, an der sich alle beteiligen, sagt Anna Berg: „Wir fangen heute an.“', [
      'Anna Berg: Wir fangen heute an.',
    ]);
    finds('Anna Berg verteidigte den Plan im „Blick am Abend“: „Wir fangen heute an.“', [
      'Anna Berg: Wir fangen heute an.',
    ]);
  });

  it('takes a word between a title and a name for a place', () => {
    finds('„Wir fangen heute an“, erklärte Ortsvorsteher Heringen, Tom Kern.', [
      'Tom Kern (Ortsvorsteher Heringen): Wir fangen heute an',
    ]);
    finds('„Wir fangen an“, erklärte Ortsvorsteher Heringen. Minister Holm sagte, Tom Kern habe recht.', [
      'Heringen (Ortsvorsteher): Wir fangen an',
      'Holm (Minister): ~ Tom Kern habe recht',
    ]);
  });

  it('takes the title of a talk for no words, and a verb among nouns behind a name for some', () => {
    finds('Den Gastvortrag „Neues Leben – mehr Glück als Verstand?“ hielt Anna Berg.', []);
    finds(
      'Leiterin Anna Berg spricht.\n\nAnna Berg beim Fest in Rauenfels: „Bauen ist Glück für alle Orte“\n\nDas Fest dauerte lange.',
      ['Anna Berg (Leiterin): Bauen ist Glück für alle Orte'],
    );
  });

  it('takes who passes something on for no words', () => {
    finds('Dem Haus fehle „jede sichere Zukunft“, „Nordblick“ zufolge schließt es im Mai.', [
      '?: jede sichere Zukunft',
    ]);
  });

  it('knows the verbs of several by that of one', () => {
    for (const verb of ['berichten', 'beklagten', 'versichern', 'lächeln', 'riefen'])
      finds(`„Das reicht nicht“, ${verb} die Stadtwerke Holm.`, ['Stadtwerke Holm: Das reicht nicht']);
    finds('Die Forscherinnen schrieben, dass die Brücke hält.', ['Forscherinnen: ~ die Brücke hält']);
  });

  it('goes on with a sentence that is interrupted by a name and then by an office', () => {
    finds('„Wir haben“, sagt Leiterin Eva Krumm, „lange gespart. Jetzt“, so die Leiterin weiter, „wird gebaut.“', [
      'Eva Krumm (Leiterin): Wir haben … lange gespart. Jetzt … wird gebaut.',
    ]);
  });

  it('reads a sentence behind a colon that points back to the words', () => {
    finds('„Der Ort bekommt ein Herz“: So fasste Eva Krumm es zusammen. „Aus Holz“, sagte Ralf Pohl.', [
      'Eva Krumm: Der Ort bekommt ein Herz',
      'Ralf Pohl: Aus Holz',
    ]);
  });
});
