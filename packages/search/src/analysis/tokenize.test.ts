import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readKey, tokenize, WordScanner } from './tokenize.ts';

const CASES: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['Räddningstjänsten ryckte ut, kl. 14.30', ['Räddningstjänsten', 'ryckte', 'ut', 'kl', '14', '30']],
  ['EU:s regler och Sida: nytt bistånd', ['EU', 'regler', 'och', 'Sida', 'nytt', 'bistånd']],
  ['cafe\u0301 – kafe\u0301er”', ['cafe\u0301', 'kafe\u0301er']],
  ['Ω-3 och 漢字𠮷', ['Ω', '3', 'och', '漢字𠮷']],
  ['\ud83d halv 😀 hel', ['halv', 'hel']],
  [' \u0301ensam', ['ensam']],
];

describe('tokenize', () => {
  it('finds the words of a text where they stand, whatever they are written with', () => {
    for (const [text, words] of CASES) {
      const found = [...tokenize(text)];
      assert.deepEqual(
        found.map((word) => word.text),
        words,
      );
      for (const { text: word, start, end } of found) assert.equal(text.slice(start, end), word);
    }
  });

  it('goes past as many words as it finds, whatever stands between them', () => {
    const sign = fc.constantFrom(
      'a',
      'Å',
      '9',
      ' ',
      ':',
      '-',
      '\n',
      '–',
      '\u0301',
      '\u00AD',
      'Ω',
      '😀',
      '\ud83d',
      ': ',
      ':s ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), fc.nat(20), (signs, count) => {
        const text = signs.join('');
        const words = [...tokenize(text)];
        const scanner = new WordScanner(text);
        assert.equal(scanner.pass(count), count <= words.length);
        assert.equal(scanner.next() ? scanner.start : undefined, words[count]?.start);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes to the same words where it went past those before', () => {
    for (const [text, words] of CASES) {
      for (const [index, word] of words.entries()) {
        const scanner = new WordScanner(text);
        assert.ok(scanner.pass(index));
        assert.ok(scanner.next());
        assert.equal(text.slice(scanner.start, scanner.end), word);
        assert.ok(scanner.pass(words.length - index - 1));
        assert.equal(scanner.pass(1), false);
      }
    }
  });

  it('says which word has the last part of one that lacks it', () => {
    const keys = (text: string): readonly (readonly string[])[] => {
      const found: (readonly string[])[] = [];
      for (const scanner = new WordScanner(text); scanner.next();)
        found.push([...readKey(text.slice(scanner.start, scanner.keyEnd))]);
      return found;
    };
    assert.deepEqual(keys('Hav- och båtminister'), [['Hav', 'båtminister'], ['och'], ['båtminister']]);
    assert.deepEqual(keys('Hafen- und Seerecht')[0], ['Hafen', 'Seerecht']);
    assert.deepEqual(keys('havs-, lots- eller båtfrågor').slice(0, 2), [
      ['havs', 'båtfrågor'],
      ['lots', 'båtfrågor'],
    ]);
    for (const text of ['hav - och båt', 'hav- båt', 'hav-och båt', 'EU-möte och', 'hav- och'])
      assert.ok(
        keys(text).every(({ length }) => length === 1),
        text,
      );
  });

  it('takes no longer the longer a row of words is that lack their last part', () => {
    const scanner = new WordScanner('hav-, '.repeat(50_000));
    const started = performance.now();
    while (scanner.next());
    assert.ok(performance.now() - started < 2000);
  });

  it('cuts an endless word, and says where it ends', () => {
    const [word] = tokenize('å'.repeat(100));
    assert.deepEqual(word, { text: 'å'.repeat(64), start: 0, end: 100 });
  });
});
