import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitFrontMatter } from './front-matter.ts';

describe('front matter', () => {
  it('is what stands between two lines of dashes at the top', () => {
    const { fields, body, lineOf } = splitFrontMatter(
      '---\ndatePublished: 2026-11-24\npublisher:\n  name: Exempelverket\n---\n# Rubrik\n',
    );
    assert.deepEqual(fields, { datePublished: '2026-11-24', publisher: { name: 'Exempelverket' } });
    assert.equal(body, '# Rubrik\n');
    assert.equal(lineOf('publisher'), 3);
  });

  it('is not there where the file begins otherwise', () => {
    const text = '# Rubrik\n\n---\n\ntext\n';
    assert.deepEqual(splitFrontMatter(text).body, text);
  });

  it('stands CRLF and a byte order mark', () => {
    const { fields, body } = splitFrontMatter('\uFEFF---\r\nurl: https://example.se/a\r\n---\r\nText\r\n');
    assert.deepEqual(fields, { url: 'https://example.se/a' });
    assert.equal(body, 'Text\r\n');
  });

  it('names the line that is not YAML', () => {
    assert.throws(() => splitFrontMatter('---\nurl: a\nname: "open\n---\ntext'), { code: 'front-matter', line: 4 });
  });

  it('is refused where it is not closed, or holds no fields', () => {
    assert.throws(() => splitFrontMatter('---\nurl: a\n\ntext'), /not closed/u);
    assert.throws(() => splitFrontMatter('---\n- a\n---\ntext'), /no fields/u);
  });

  it('does not unfold aliases without end', () => {
    const names = 'abcdefghij'.split('');
    const bomb = names.map((name, index) =>
      index === 0 ? 'a: &a [x,x,x,x,x,x,x,x,x]' : `${name}: &${name} [${`*${names[index - 1] ?? ''},`.repeat(9)}]`,
    );
    assert.throws(() => splitFrontMatter(`---\n${bomb.join('\n')}\n---\ntext`), { code: 'front-matter' });
  });
});
