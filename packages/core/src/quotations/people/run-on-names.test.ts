import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('A place that runs into a name', () => {
  it('is no part of it, where the text has the name and the place apart', () => {
    assert.deepEqual(
      said(
        'sv',
        'Besök i norr\n\nI dag besökte minister Peter Kullberg Umeå.\n\n– Fler flyttar till Umeå, säger minister Peter Kullberg.',
      ),
      ['Peter Kullberg (minister): Fler flyttar till Umeå'],
    );
    assert.deepEqual(
      said(
        'da',
        'Besøg i nord\n\nI dag besøgte minister Peter Kjær Vejbys borgmester.\n\n– Flere flytter til Vejby, siger minister Peter Kjær.',
      ),
      ['Peter Kjær (minister): Flere flytter til Vejby'],
    );
  });

  it('is not the second surname of somebody', () => {
    assert.deepEqual(
      said('sv', 'Bolaget växer\n\nBolaget har anställt Anna Berg Lind.\n\n– Det är roligt, säger Anna Berg.'),
      ['Anna Berg Lind: Det är roligt'],
    );
  });
});

describe('What a verb has behind its subject', () => {
  it('is no part of the name, where the text has the name without it', () => {
    for (const [lang, text] of [
      ['sv', 'I dag inviger minister Peter Kullberg Norbys bro.\n\n– Bron är fin, säger minister Peter Kullberg.'],
      ['sv', 'I dag besökte Peter Kullberg Rädda barnens bro.\n\n– Bron är fin, säger minister Peter Kullberg.'],
      ['nb', 'I dag åpner minister Peter Kullberg Norby bro.\n\n– Broen er fin, sier minister Peter Kullberg.'],
    ] as const)
      assert.match(said(lang, `Bron\n\n${text}`).join(), /^Peter Kullberg \(minister\): Bro/);
  });

  it('may be a surname, where the verb has its subject before it', () => {
    assert.deepEqual(said('sv', 'Bolaget växer\n\nBolaget anställer Anna Berg Lind.\n\n– Kul, säger Anna Berg.'), [
      'Anna Berg Lind: Kul',
    ]);
  });
});
