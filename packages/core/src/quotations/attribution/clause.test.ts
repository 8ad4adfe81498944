import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${text}`), lines);
};

describe('The subject of a German clause', () => {
  it('takes no adverb and no determiner at the front of a sentence for the subject', () => {
    finds('So hatte der Minister Karl Lind noch im Mai zugesichert: „Die Brücke bleibt offen.“', [
      'Karl Lind (Minister): Die Brücke bleibt offen.',
    ]);
    finds('Höhnisch schrieb der Verfasser dazu: „Die Brücke bleibt ein Traum.“', [
      'Verfasser: Die Brücke bleibt ein Traum.',
    ]);
    finds('Jegliche Schuld wies die Ministerin von sich: „Die Brücke war immer sicher.“', [
      'Ministerin: Die Brücke war immer sicher.',
    ]);
  });

  it('takes nobody who stands in the genitive of the subject', () => {
    finds('Die Rolle der Vorsitzenden stellte der Minister infrage: „Das ist nicht mehr zeitgemäß.“', [
      'Minister: Das ist nicht mehr zeitgemäß.',
    ]);
  });

  it('reads on over two nouns of which the first is cut off at its hyphen', () => {
    finds('Anna Berg hatte die Rolle der Orts- und Kreisvorsitzenden betont: „Die Vorsitzenden bestimmen selbst.“', [
      'Anna Berg: Die Vorsitzenden bestimmen selbst.',
    ]);
  });

  it('takes no verb before a name for a title, and no quantity for a name', () => {
    finds('Zur Lage wird Karl Lind wie folgt zitiert: „Es gab auch Jahre mit mehr Freude.“', [
      'Karl Lind: Es gab auch Jahre mit mehr Freude.',
    ]);
    finds('Mehrere Anwohner berichteten: „Es hat laut geknallt.“', ['Anwohner: Es hat laut geknallt.']);
  });

  it('takes the source before the words rather than a verb that says nothing behind them', () => {
    finds('Weil man laut Leiter Karl Lind „jetzt allen helfen kann“, suchen die Forscher nach Geld.', [
      'Karl Lind (Leiter): jetzt allen helfen kann',
    ]);
  });

  it('takes the subject of the clause that a verb is joined to', () => {
    finds('Als ein Zeuge eilte, stieß der Randalierer den Zeugen und rief: „Lasst mich sofort los!“', [
      'Randalierer: Lasst mich sofort los!',
    ]);
  });

  it('takes the attribution at the end of a sentence for the words within it', () => {
    finds('Sie sei „vollkommen überrascht“ von der Brücke, sagte die Bischöfin, das Bauwerk „ein Geschenk“.', [
      'Bischöfin: vollkommen überrascht',
      'Bischöfin: ein Geschenk',
    ]);
    finds('Ihre Arbeit sei „nicht frei von Schwächen“ gewesen, hatte die Ministerin damals gesagt und war gegangen.', [
      'Ministerin: nicht frei von Schwächen',
    ]);
  });
});
