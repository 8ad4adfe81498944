import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '../index.ts';

const RELEASE = `Ny färja till Ormö

En ny färja börjar gå till Ormö på måndag. Den tar 40 bilar och går på el.

Kontakt:
Maja Orre, rederichef, 0999-55 50 10`;

/** The last paragraph of the body of the release, with more behind its contacts. */
function lastOf(rest: string): string | undefined {
  const last = parsePressRelease(`${RELEASE}\n\n${rest}\n`, { lang: 'sv' }).blocks.at(-1);
  return last?.type === 'paragraph' ? last.text : undefined;
}

describe('behind the contacts of a release', () => {
  const lede = 'En ny färja börjar gå till Ormö på måndag. Den tar 40 bilar och går på el.';

  it('stand figures about the subject', () => {
    assert.equal(lastOf('Färjan i siffror\nByggår: 2026\nLängd: 41 meter'), lede);
  });

  it('stands what the issuer says of itself, whatever its form', () => {
    assert.equal(lastOf('Vi har kört färjor till öarna sedan 1934, i alla väder.'), lede);
  });

  it('stand other releases, below a line that no list knows', () => {
    assert.equal(lastOf('Från vårt arkiv\n\nFärjan till Ulvö blir gratis\n\nRederiet anställer tolv matroser'), lede);
  });

  it('is body where somebody speaks', () => {
    const speech = '– Jag har väntat länge på båten, säger hamnvärden Bo Lind.';
    assert.match(lastOf(`Den gamla färjan säljs i vår.\n\n${speech}`) ?? '', /Jag har väntat/);
  });

  it('is body where it is longer than all before it', () => {
    const paragraph = 'Den gamla färjan säljs i vår till ett rederi i Åland som ska bygga om den.';
    assert.equal(lastOf(Array.from({ length: 9 }, () => paragraph).join('\n\n')), paragraph);
  });
});

describe('a contact block', () => {
  it('goes on behind a blank line, over a name and a title to a number', () => {
    const { contactPoints } = parsePressRelease(
      `${RELEASE.slice(0, RELEASE.indexOf('Kontakt:'))}Kontakt:\n\nMaja Orre\nrederichef\n0999-55 50 10\n`,
      { lang: 'sv' },
    );
    assert.deepEqual(contactPoints, [{ name: 'Maja Orre', role: 'rederichef', telephone: '0999-55 50 10' }]);
  });
});
