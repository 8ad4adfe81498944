import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[], lang = 'de'): void => {
  assert.deepEqual(said(lang, `Neues aus Rauenfels\n\n${text}`), lines);
};

describe('words in marks that no list holds for speech', () => {
  it('go on behind a paper in marks, to which they were said', () => {
    finds('„Es reicht“, sagte Leiterin Anna Berg dem „Rauenfelser Boten“: „Wir bauen an.“', [
      'Anna Berg (Leiterin): Es reicht … Wir bauen an.',
    ]);
    finds(
      '”Det räcker”, säger Anna Berg till ”Vedbo Nytt”: ”Vi bygger ut.”',
      ['Anna Berg: Det räcker … Vi bygger ut.'],
      'sv',
    );
  });

  it('are no title where a verb stands among nouns', () => {
    finds('Wien (OTS) – Anna Berg: „Gäste in Rauenfels sind das Herz des Hauses!“\n\nDas Haus ist offen.', [
      'Anna Berg: Gäste in Rauenfels sind das Herz des Hauses!',
    ]);
    finds('Anna Berg hat die Reihe eröffnet. „Unsere Gäste. Echte Freunde.“ Sie läuft bis Mai.', []);
  });

  it('are speech where they hold a sentence, whatever stands behind', () => {
    finds(
      '„Die Halle ist für alle viel zu klein. Wir müssen endlich anbauen, und zwar bald“, für Anna Berg ist das „mehr als klar“.',
      [
        'Anna Berg: Die Halle ist für alle viel zu klein. Wir müssen endlich anbauen, und zwar bald',
        'Anna Berg: mehr als klar',
      ],
    );
    finds(
      'Anna Berg öppnade hallen. ”Hallen är mycket större än den gamla. Vi har väntat länge på den”, från läktaren.',
      ['Anna Berg: Hallen är mycket större än den gamla. Vi har väntat länge på den'],
      'sv',
    );
  });

  it('are no item of a programme below a long paragraph', () => {
    const above = `„Wir bauen an“, sagt Anna Berg und ${'hofft sehr und '.repeat(9)}fragt: „Wann wird gebaut?“`;
    finds(`${above}\n\nSie rät zum Bau. „Übernehmen Sie Verantwortung für alle hier!“`, [
      'Anna Berg: Wir bauen an',
      'Anna Berg: Wann wird gebaut?',
      'Anna Berg: Übernehmen Sie Verantwortung für alle hier!',
    ]);
  });
});

describe('German: whose words they are', () => {
  it('needs no comma before „so“ and a verb of saying, but for what something is called', () => {
    finds('„Wir bauen hier endlich an“ so Wiesner.', ['Wiesner: Wir bauen hier endlich an']);
    finds('Die Halle ist neu. „Norden I“ heißt sie und ist offen.', []);
  });

  it('takes whom it was said to for no part of who said it', () => {
    finds('„Wir bauen hier endlich an“, sagte Wiesner der Presseagentur.', ['Wiesner: Wir bauen hier endlich an']);
  });

  it('knows reported mood beside a pronoun by its ending', () => {
    finds('Leiterin Anna Berg sagte, grundsätzlich strebe man eine Einigung an.', [
      'Anna Berg (Leiterin): ~ grundsätzlich strebe man eine Einigung an',
    ]);
  });

  it('takes all of what is reported, rather than what a clause inside it holds', () => {
    finds('Leiterin Anna Berg sagte, es sei gut, dass die Stadt nun baue.', [
      'Anna Berg (Leiterin): ~ es sei gut, dass die Stadt nun baue',
    ]);
  });

  it('ends a report before what is said of its speaker', () => {
    finds('Das Jahr werde schwer für alle, so Anna Berg, die hofft, dass der Bau schnell Wirkung zeige.', [
      'Anna Berg: ~ Das Jahr werde schwer für alle',
    ]);
  });

  it('reads for whom something is settled behind the words', () => {
    for (const attribution of ['steht für Anna Berg fest', 'ist für Anna Berg klar'])
      finds(`„So geht es nicht weiter“, ${attribution}.`, ['Anna Berg: So geht es nicht weiter']);
  });

  it('gives a bare verdict to whom the text is about', () => {
    for (const attribution of ['so das Fazit', 'lautete das Fazit'])
      finds(`Leiterin Anna Berg freut sich über die Halle. „Ein schöner Tag“, ${attribution}.`, [
        'Anna Berg (Leiterin): Ein schöner Tag',
      ]);
  });

  it('reads a body behind „seitens“ and „vonseiten“', () => {
    finds('„Das passt so“, heißt es vonseiten des Amts. „Wir warten noch“, hieß es seitens der Stadt.', [
      'Amt: Das passt so',
      'Stadt: Wir warten noch',
    ]);
  });

  it('ends a name before a part of a month or a week', () => {
    finds('„Das passt so“, sagte Anna Berg Mitte Mai. Das sei gut, hatte Emil Wald Anfang April erklärt.', [
      'Anna Berg: Das passt so',
      'Emil Wald: ~ Das sei gut',
    ]);
  });

  it('reads a name behind a second title that what the first is of runs into', () => {
    finds('„Das passt so“, so die Leiterin des Amts Stadträtin Anna Berg.', ['Anna Berg (Stadträtin): Das passt so']);
  });

  it('takes an article before a given name for a relative pronoun', () => {
    finds('Dem Gericht liegt ein Gutachten vor, laut dem Anna mehrfach in schwerer Weise geschlagen worden war.', []);
  });

  it('knows short forms of Austrian offices before a name', () => {
    finds('„Das passt so“, ärgert sich der Sprecher der Wiener Bürger, LAbg. Anton Berg über die Sperre.', [
      'Anton Berg (Sprecher der Wiener Bürger): Das passt so',
    ]);
    finds('„Das passt so“, sagt StR Anton Berg.', ['Anton Berg: Das passt so']);
  });

  it('goes on with a report through a sentence whose verb may be a condition, right behind it', () => {
    finds('„Wir sind froh“, sagte Anna Berg. Die Arbeiten hätten lange gedauert. Dann sollten alle zur Feier kommen.', [
      'Anna Berg: Wir sind froh',
      'Anna Berg: ~ Die Arbeiten hätten lange gedauert',
    ]);
    finds('Anna Berg baut um. Die Arbeiten hätten lange gedauert.', []);
  });

  it('ends a report where a pronoun and a verb of talk go on without a comma', () => {
    finds('Anna Berg sagte, dass die Stadt für alle da sei und sie forderte die Nachbarn auf, zu helfen.', [
      'Anna Berg: ~ die Stadt für alle da sei',
    ]);
  });

  it('gives words in marks behind a colon to who congratulates', () => {
    finds('Ministerin Anna Berg gratuliert der Schule zum Jubiläum: „Ein guter Ort für die ganze Region“', [
      'Anna Berg (Ministerin): Ein guter Ort für die ganze Region',
    ]);
  });

  it('reads a name behind a body whose form ends in a point', () => {
    finds('„Das passt so“, sagt der Vorsitzende des Vereins Rauen e.V., Anton Berg.', [
      'Anton Berg (Vorsitzende des Vereins Rauen e.V.): Das passt so',
    ]);
    finds('Die Leiterin der Rauen GmbH & Co. KG, Anna Berg, sagt: „Das passt so.“', [
      'Anna Berg (Leiterin der Rauen GmbH & Co. KG): Das passt so.',
    ]);
  });

  it('takes words for both genders for one', () => {
    finds('„Das passt so“, sagt Anna Berg, Sprecherin der Bürger*innen in Rauen.', [
      'Anna Berg (Sprecherin der Bürger*innen in Rauen): Das passt so',
    ]);
    finds('„Das passt so“, sagen die Lehrer/innen. „Ja“, sagt Leiter_in Anna Berg.', [
      'Lehrer/innen: Das passt so',
      'Anna Berg (Leiter_in): Ja',
    ]);
    finds('Laut den Lehrer:innen sei die Halle zu.', ['Lehrer:innen: ~ sei die Halle zu']);
  });

  it('reads a verb that opens a sentence of its own behind the marks', () => {
    finds('„Das ist ein guter Tag für alle.“ Kommentiert Anna Berg, Leiterin des Hauses, den Umbau.', [
      'Anna Berg (Leiterin des Hauses): Das ist ein guter Tag für alle.',
    ]);
    finds('„Das ist ein guter Tag für alle.“ Sagt Anna Berg.', ['Anna Berg: Das ist ein guter Tag für alle.']);
  });

  it('goes on in marks behind how something was said, though a noun looks like a verb', () => {
    finds('„Das passt so“, sagt Anna Berg mit einem Lachen, „und wir haben lange gewartet.“', [
      'Anna Berg: Das passt so … und wir haben lange gewartet.',
    ]);
  });

  it('takes the year of a club for a part of its name before the letters for its form', () => {
    finds('„Das passt so“, sagt der Vorsitzende der Turner Rauen 1908 e.V., Anton Berg.', [
      'Anton Berg (Vorsitzende der Turner Rauen 1908 e.V.): Das passt so',
    ]);
  });

  it('reads an attribution that a blank line parts from its words', () => {
    finds('„Das passt so“,\n\nso Anna Berg, Leiterin des Hauses. Die Halle ist offen.', [
      'Anna Berg (Leiterin des Hauses): Das passt so',
    ]);
  });

  it('takes a title for who spoke last without one, rather than for who is named by it later', () => {
    finds(
      'Anna Berg betonte, dass die Halle gut sei. „Das passt so“, sagte die Präsidentin.\n\nAnna Berg hatte im Mai die Präsidentin Ida Wald abgelöst.',
      ['Anna Berg (Präsidentin): ~ die Halle gut sei', 'Anna Berg (Präsidentin): Das passt so'],
    );
  });

  it('gives nobody an office of several that runs into the name', () => {
    finds('Heute haben die Delegierten der Vereine Anton Berg gewählt. „Ich bin froh“, so Berg.', [
      'Anton Berg: Ich bin froh',
    ]);
  });

  it('takes no attribute for a verb, and no thing for who speaks behind a colon', () => {
    finds(
      'Direktor Anton Berg kam. Den würdigen Rahmen bot das Museum:\n\n„Wir stehen alle hier, weil wir uns freuen.“',
      ['Anton Berg (Direktor): Wir stehen alle hier, weil wir uns freuen.'],
    );
  });

  it('ends a report before the day and before what else its speaker did', () => {
    finds('Es sei gut so, erklärte Anna Berg bei der Feier am Montag, 19. Mai.', ['Anna Berg: ~ Es sei gut so']);
    finds('Es sei gut so, stellte Anna Berg fest und hob die Arbeit der Frauen, Männer und Gäste im Ort hervor.', [
      'Anna Berg: ~ Es sei gut so',
    ]);
  });

  it('reads letters and a name that run into a title', () => {
    finds('„Das passt so“, sagt TU Rauen-Rektor Anton Berg.', ['Anton Berg (TU Rauen-Rektor): Das passt so']);
  });

  it('takes letters and a region for the body of whoever stands between commas behind it', () => {
    finds('Die Sprecherin der IG Bau Nord, Anna Berg, sagte: „Das passt so, wie es ist.“', [
      'Anna Berg (Sprecherin der IG Bau Nord): Das passt so, wie es ist.',
    ]);
  });

  it('reads who had something said', () => {
    finds('„Das passt so, wie es ist“, ließ der Leiter der Halle, Anton Berg, erklären.', [
      'Anton Berg (Leiter der Halle): Das passt so, wie es ist',
    ]);
  });

  it('goes on with a report whose verb a clause follows, or that a condition may be', () => {
    finds('„Das passt so“, sagte Anton Berg. Er hoffe, dass alle kommen. Es gäbe viele Fragen dazu.', [
      'Anton Berg: Das passt so',
      'Anton Berg: ~ Er hoffe, dass alle kommen',
      'Anton Berg: ~ Es gäbe viele Fragen dazu',
    ]);
    finds('„Das passt so“, sagte Anton Berg. Kosten für Arbeit, Energie und Steuern seien zu hoch.', [
      'Anton Berg: Das passt so',
      'Anton Berg: ~ Kosten für Arbeit, Energie und Steuern seien zu hoch',
    ]);
  });

  it('takes no word that opens a sentence, and nothing that is given to somebody, for who speaks', () => {
    finds('„Das passt so“, so Anton Berg. Gerade in Zeiten, die schwer sind, „braucht das Land eine starke Stimme“.', [
      'Anton Berg: Das passt so',
      'Anton Berg: braucht das Land eine starke Stimme',
    ]);
    finds('Das Haus macht dem Landrat Freude. „Das passt so“, sagte er.', ['er: Das passt so']);
  });
});
