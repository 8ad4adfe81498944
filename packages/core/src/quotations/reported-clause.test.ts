import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

/** Sentences in a body, behind a headline and a lede that report nothing. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(
    said('de', `Neues aus Rauenfels\n\nDie Brücke über die Raue ist seit heute offen.\n\n${text}`),
    lines,
  );
};

describe('German reports', () => {
  it('end in the words for the speaker, whatever the verb, where the mood shows them', () => {
    finds('Die neue Brücke gehe am Bedarf vorbei, kritisiert die Stadträtin Anna Berg.', [
      'Anna Berg (Stadträtin): ~ Die neue Brücke gehe am Bedarf vorbei',
    ]);
    finds('Einen Streit wolle niemand, so die Sprecherin.', ['Sprecherin: ~ Einen Streit wolle niemand']);
  });

  it('go on behind the words for the speaker', () => {
    finds('Die Brücke, so die Sprecherin, sei wieder offen.', ['Sprecherin: ~ Die Brücke … sei wieder offen']);
    finds('Er könne damit leben, sagte Bürgermeister Otto Brandt, ruhig schlafen könne er nicht.', [
      'Otto Brandt (Bürgermeister): ~ Er könne damit leben … ruhig schlafen könne er nicht',
    ]);
  });

  it('stand without a conjunction behind the verb, in reported mood', () => {
    finds('Die Stadt teilte am Nachmittag mit, man habe ein Angebot vorbereitet.', [
      'Stadt: ~ man habe ein Angebot vorbereitet',
    ]);
    finds('Bürgermeister Otto Brandt kritisierte, die Gegenseite spiele auf Zeit.', [
      'Otto Brandt (Bürgermeister): ~ die Gegenseite spiele auf Zeit',
    ]);
  });

  it('stand behind the name of a source', () => {
    finds('Gemäß Stadtrat fehlt dafür bisher die Grundlage.', ['Stadtrat: ~ fehlt dafür bisher die Grundlage']);
    finds('Nach Angaben von Anna Berg ist die Brücke seit gestern offen.', [
      'Anna Berg: ~ ist die Brücke seit gestern offen',
    ]);
  });

  it('are none in what was denied, or not said', () => {
    finds('Dass die Brücke geschlossen gewesen sei, bestätigte die Stadt nicht.', []);
    finds('Die Stadt sagte nicht, die Brücke sei offen.', []);
    finds('Der Sprecher wollte nicht sagen, ob die Brücke offen sei.', []);
  });

  it('are none in a sentence that only tells of something in another mood', () => {
    finds('Die Brücke, die seit 1904 stehe, sei sicher.', []);
    finds('Anna Berg lobte den Bau, der so lange gedauert habe.', []);
  });
});
