import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeHtml, decodeText } from './decode.ts';
import { ReadError } from './problem.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ReadError) return `${error.line}: ${error.code}`;
    throw error;
  }
  return 'nothing thrown';
}

describe('decoding a text', () => {
  it('keeps a byte order mark and CRLF, because offsets count them', () => {
    assert.equal(decodeText(Buffer.from('\uFEFFen\r\ntvå')), '\uFEFFen\r\ntvå');
  });

  it('reads UTF-16 by its byte order mark', () => {
    assert.equal(decodeText(Buffer.from('\uFEFFÅsa', 'utf16le')), 'Åsa');
  });

  it('names the byte and the line that are not UTF-8', () => {
    const latin1 = Buffer.from('Rubrik\n\nÅsa säger', 'latin1');
    assert.equal(
      codeOf(() => decodeText(latin1)),
      '3: encoding',
    );
    assert.throws(() => decodeText(latin1), /byte 0xC5 at 8.*iconv/u);
  });

  it('does not take a text that ends in the middle of a letter', () => {
    assert.equal(
      codeOf(() => decodeText(Buffer.from('Åsa å').subarray(0, -1))),
      '1: encoding',
    );
  });

  it('tells an empty file, a blank one and a binary one apart', () => {
    assert.equal(
      codeOf(() => decodeText(new Uint8Array(0))),
      '1: empty',
    );
    assert.equal(
      codeOf(() => decodeText(Buffer.from(' \r\n\t'))),
      '1: empty',
    );
    assert.equal(
      codeOf(() => decodeText(Uint8Array.from({ length: 100 }, (_, index) => index % 7))),
      '1: binary',
    );
  });

  it('reads HTML in the encoding that it declares', () => {
    const page = Buffer.from('<meta charset="iso-8859-1"><p>Åsa', 'latin1');
    assert.equal(decodeHtml(page), '<meta charset="iso-8859-1"><p>Åsa');
  });

  it('believes the bytes before a declaration that they contradict', () => {
    const page = Buffer.from('<meta charset="iso-8859-1"><p>Åsa', 'utf8');
    assert.equal(decodeHtml(page), '<meta charset="iso-8859-1"><p>Åsa');
  });
});
