import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { givenRange, givenWords, readingOf, readOffset } from './reading.ts';

const readings = [
  ['plain text, as it is', 'Bron är klar.', 'Bron är klar.'],
  ['no-break and thin spaces', 'Bron\u00a0är\u2009klar.', 'Bron är klar.'],
  ['runs of spaces', 'Bron  är   klar. \u00a0Nu.', 'Bron är klar. Nu.'],
  ['a break between paragraphs that was lost', 'Bron är.   Klar nu.', 'Bron är.\n\nKlar nu.'],
  ['the spaces between the items of a menu', 'Vatten  Avlopp  Om oss', 'Vatten  Avlopp  Om oss'],
  ['soft hyphens and joiners', 'Stads\u00adbron\u200b är\u2060 klar.\ufeff', 'Stadsbron är klar.'],
  ['combining marks', 'A\u030asa a\u0308r \u0301x.', 'Åsa är \u0301x.'],
  [
    'marks of two signs',
    ",,Ja'', sa hon. ``Nej'', sa han. <<Jo>>, sa vi. ‘‘Ja,’’ säger vi. ‘’Nu.’’ ’’Nej.’’",
    '„Ja“, sa hon. „Nej“, sa han. «Jo», sa vi. “Ja,“ säger vi. “Nu.“ “Nej.“',
  ],
  ['emoji behind words', '🎉🎉 Ny bro 👩‍🚀🎉\n🎉 Åsa 🎉 Berg, ja! 🎉', '🎉🎉 Ny bro\n🎉 Åsa Berg, ja!'],
  ['apostrophes and signs of code', "a>>b, ''x'', a,,b", "a>>b, ''x“, a,,b"],
] as const;

describe('the text that is read', () => {
  for (const [what, given, read] of readings)
    it(`of ${what}`, () => {
      const reading = readingOf(given);
      assert.equal(reading.text, read);
      // Each sign stands in the given text where it is said to.
      for (let at = 0; at < read.length; at += 1) {
        const { start, end } = givenWords(reading, { start: at, end: at + 1 });
        assert.ok(start <= end && end <= given.length);
        assert.equal(readOffset(reading, start), at);
        if (/[\p{L}.]/u.test(read.charAt(at)))
          assert.equal(
            given
              .slice(start, end)
              .normalize('NFC')
              .replace(/\p{Cf}/gu, ''),
            read.charAt(at),
          );
      }
    });

  it('stands in the given one with the emoji behind it, and without what is not seen', () => {
    const reading = readingOf('Anna Berg 🎉\u00ad  \nrektor');
    const name = { start: 0, end: 'Anna Berg'.length };
    assert.deepEqual(givenRange(reading, name), { start: 0, end: 'Anna Berg 🎉'.length });
    assert.deepEqual(givenWords(reading, name), name);
  });
});
