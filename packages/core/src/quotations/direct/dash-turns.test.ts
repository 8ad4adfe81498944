import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('Dash-led speech that changes hands', () => {
  it('is announced by a sentence behind the attribution', () => {
    for (const [lang, says, goesOn] of [
      ['sv', 'säger rektor Anders Ek', 'Han fortsätter'],
      ['da', 'siger rektor Anders Ek, Norby Skole', 'Han fortsætter'],
      ['nb', 'sier rektor Anders Ek', 'Han legger til'],
      ['fi', 'sanoo rehtori Anders Ek', 'Hän jatkaa'],
    ] as const)
      assert.deepEqual(
        said(lang, `Torsby 2026\n\n– Tekniken är bra, ${says}. ${goesOn}:\n\n– Torsby växer.`).map((line) =>
          line.replace(/ \(.*?\)/, ''),
        ),
        ['Anders Ek: Tekniken är bra', 'Anders Ek: Torsby växer.'],
      );
    assert.deepEqual(said('sv', 'Torsby 2026\n\n– Tekniken är bra, säger Anders Ek. Vi säger detta: nej.'), [
      'Anders Ek: Tekniken är bra … Vi säger detta: nej.',
    ]);
  });

  it('is of somebody else where another name stands behind the next dash of the paragraph', () => {
    for (const [lang, says] of [
      ['sv', 'säger'],
      ['nb', 'sier'],
      ['da', 'siger'],
    ] as const) {
      const text = (...who: string[]): string =>
        `Torsby 2026\n\n${who.map((name, at) => `– Tekniken ${at} är bra, ${says} ${name}.`).join(' ')}`;
      assert.deepEqual(said(lang, text('Mona Lilja', 'Anders Ek', 'Ek', 'Karin Berg')), [
        'Mona Lilja: Tekniken 0 är bra',
        'Anders Ek: Tekniken 1 är bra … Tekniken 2 är bra',
        'Karin Berg: Tekniken 3 är bra',
      ]);
    }
    const told = 'Festival i Torsby\n\nSara Lilja, leder for festivalen, gleder seg. – Det blir gøy, sier hun.';
    assert.deepEqual(said('nb', `${told} – Ja, det er bra, sier Anders Ek.`), [
      'Sara Lilja (leder for festivalen): Det blir gøy',
      'Anders Ek: Ja, det er bra',
    ]);
    assert.deepEqual(said('nb', `${told} – Ja, det er bra, sier Sara Lilja.`), [
      'Sara Lilja (leder for festivalen): Det blir gøy … Ja, det er bra',
    ]);
  });

  it('ends before what the speaker is said to have told beside', () => {
    assert.deepEqual(said('nb', 'Torsby 2026\n\n– Det er bra, sier Mona Lilje. Hun forteller at alle er glade.'), [
      'Mona Lilje: Det er bra',
      'Mona Lilje: ~ alle er glade',
    ]);
    assert.deepEqual(said('nb', 'Torsby 2026\n\n– Hun er flink, sier Mona Lilje. Hun er best i klassen.'), [
      'Mona Lilje: Hun er flink … Hun er best i klassen.',
    ]);
  });

  it('is none where marks hold the speech behind a dash that a dateline left', () => {
    assert.deepEqual(
      said('en', 'Club wins\n\nNORTON\n— In a late game, the club won. “It was a good night,” said coach Peter Marsh.'),
      ['Peter Marsh (coach): It was a good night'],
    );
  });

  it('ends before a long text that tells something, though its breaks were lost', () => {
    const told = (lang: string): string =>
      lang === 'da' ? 'Broen åbner i dag for alle biler. ' : 'Bron öppnar i dag för alla bilar. ';
    for (const [lang, says] of [
      ['sv', 'säger rektor Anders Ek'],
      ['da', 'siger rektor Anders Ek'],
    ] as const) {
      const text = `Torsby 2026\n\n– Tekniken är bra, ${says}. ${told(lang).repeat(8)}`;
      assert.deepEqual(said(lang, text), ['Anders Ek (rektor): Tekniken är bra']);
      assert.deepEqual(said(lang, `${text}12 broar som vi har. – Torsby växer, ${says}.`), [
        'Anders Ek (rektor): Tekniken är bra',
        'Anders Ek (rektor): Torsby växer',
      ]);
    }
  });

  it('may do so as often as a page in one line holds', () => {
    const turn = '– Det är bra, säger Anna Berg. Bo Lind kallar bron ”livsfarlig”. ';
    assert.equal(said('sv', `Bron\n\n${turn.repeat(12_000)}`).length, 12_000);
  });

  it('is announced though its stop is lost', () => {
    assert.deepEqual(
      said(
        'sv',
        'Lugnt\n\nDet var lugnt i skogen.\n\n– Alla har skött sig, säger Bo Ek och fortsätter:\n\n– Samtidigt är det varmt\n\nSkogen är stor.',
      ),
      ['Bo Ek: Alla har skött sig', 'Bo Ek: Samtidigt är det varmt'],
    );
  });

  it('goes on behind a verb that no list holds with its particle', () => {
    assert.deepEqual(
      said(
        'nb',
        'Stykket\n\nRegissør Amir Rezai er klar.\n\n– Jeg anbefaler den, skyter Rezai inn, for det er der det gjør vondt.',
      ),
      ['Amir Rezai (Regissør): Jeg anbefaler den … for det er der det gjør vondt.'],
    );
  });
});
