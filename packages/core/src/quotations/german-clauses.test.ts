import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${text}`), lines);
};

describe('German: whose words a clause gives', () => {
  it('goes on with a report through sentences in reported mood, up to a colon', () => {
    finds(
      'Wie Bürgermeisterin Anna Berg erklärte, habe sie Helfer bereitgestellt. Rauenfels sei den Nachbarn zu Dank verpflichtet: „Sie haben uns Leute geschickt.“',
      [
        'Anna Berg (Bürgermeisterin): ~ habe sie Helfer bereitgestellt',
        'Anna Berg (Bürgermeisterin): Sie haben uns Leute geschickt.',
      ],
    );
  });

  it('takes whoever is somebody for the subject, and a thing before a relative clause for the object', () => {
    finds('Die neuen Wege, die um den See führen, nannte die Bürgermeisterin „ein Geschenk“.', [
      'Bürgermeisterin: ein Geschenk',
    ]);
    finds('Die Initiative, die seit Jahren wirbt, nannte den Plan „zu kurz gedacht“.', ['Initiative: zu kurz gedacht']);
  });

  it('takes the innermost report, whose finite verb stands last', () => {
    finds('Der Sender berichtete, dass Rektorin Eva Krumm ihn gefragt habe, was er „wirklich wolle“.', [
      'Eva Krumm (Rektorin): wirklich wolle',
    ]);
  });

  it('reads a sentence of its own that names who said what stands before it, whatever closes it', () => {
    finds('„Wir bauen jetzt und nicht erst im nächsten Jahr.“ Das hat Landrätin Eva Krumm am Montag angekündigt.', [
      'Eva Krumm (Landrätin): Wir bauen jetzt und nicht erst im nächsten Jahr.',
    ]);
    finds('„Wir bauen jetzt und nicht erst im nächsten Jahr.“ Das teilte Landrätin Eva Krumm am Montag mit.', [
      'Eva Krumm (Landrätin): Wir bauen jetzt und nicht erst im nächsten Jahr.',
    ]);
  });

  it('takes nouns in marks for words said behind the preposition of a verb of saying', () => {
    finds('Landrätin Eva Krumm spricht mit Freude von „Rückenwind“.', []);
    finds('Landrätin Eva Krumm spricht von „Rückenwind“ für die Region.', ['Eva Krumm (Landrätin): Rückenwind']);
    finds('Die Gäste sprachen mit Hörern von „Radio Nord“ über das Leben.', []);
  });

  it('takes a name in marks behind the verb for who speaks', () => {
    finds('„Er bleibt uns als kluger Kopf in Erinnerung“, schrieb „Die Woche“ in einem Nachruf.', [
      'Woche: Er bleibt uns als kluger Kopf in Erinnerung',
    ]);
  });

  it('takes no participle and its noun for a name', () => {
    finds('Passend zu den Gefahren des Eises warnte die Moderatorin eines Senders: „Hier wird es glatt.“', [
      'Moderatorin: Hier wird es glatt.',
    ]);
  });

  it('leaves an apposition to the inner title', () => {
    finds('Unter Berufung auf Angaben des Vorsitzenden, Bodo Ehlers, nannte die Agentur „alles offen“.', [
      'Agentur: alles offen',
    ]);
  });
});
