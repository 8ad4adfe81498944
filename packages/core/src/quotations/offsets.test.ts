import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations, parsePressRelease } from '../index.ts';

/** The words of the only quotation, cut out of the text as it was given. */
function wordsIn(text: string): { readonly words: string; readonly speaker: string | null } {
  const [quotation, ...others] = findQuotations(text, { lang: 'sv' });
  assert.ok(quotation !== undefined && others.length === 0, `${others.length + (quotation ? 1 : 0)} quotations`);
  return {
    words: quotation.spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    speaker: quotation.mention === undefined ? null : text.slice(quotation.mention.start, quotation.mention.end),
  };
}

describe('offsets', () => {
  it('count an emoji as two', () => {
    assert.deepEqual(wordsIn('🎉🎉 Ny bro\n\n– Äntligen 🎉 är bron klar 👩‍🚀, säger Anna Berg.'), {
      words: 'Äntligen 🎉 är bron klar 👩‍🚀',
      speaker: 'Anna Berg',
    });
  });

  it('keep combining marks with their letters', () => {
    const text = '– A\u0308ntligen a\u0308r bron klar, sa\u0308ger A\u030asa Berg.';
    assert.deepEqual(wordsIn(text), { words: 'A\u0308ntligen a\u0308r bron klar', speaker: 'A\u030asa Berg' });
  });

  it('take a no-break space for a space', () => {
    assert.deepEqual(wordsIn('–\u00a0Bron är klar, säger\u00a0Anna\u00a0Berg.'), {
      words: 'Bron är klar',
      speaker: 'Anna\u00a0Berg',
    });
  });

  it('look through soft hyphens', () => {
    assert.deepEqual(wordsIn('– Stads\u00adbron är klar, sä\u00adger Anna Berg.'), {
      words: 'Stads\u00adbron är klar',
      speaker: 'Anna Berg',
    });
  });

  it('stand before what is not seen behind the words', () => {
    assert.deepEqual(wordsIn('–\u00a0\u00a0Bron  är klar\u00ad\u200b, säger A\u030asa\u00a0 Berg\u200e.'), {
      words: 'Bron  är klar',
      speaker: 'A\u030asa\u00a0 Berg',
    });
  });

  it('leave names and titles as they are read', () => {
    const text = '– Bron är klar, säger stads\u00adarkitekt A\u030asa\u00a0 Sjo\u0308\u00adgren.';
    const speakers = findQuotations(text, { lang: 'sv' }).map(({ speaker }) => [speaker?.name, speaker?.jobTitle]);
    assert.deepEqual(speakers, [['Åsa Sjögren', 'stadsarkitekt']]);
  });

  it('hold in the other fields of a release', () => {
    const text =
      'Ny bro\u00ad  öppnad\u200b\n\nBron  o\u0308ver ån är klar.\n\n– Bra\u00ad, säger Åsa Berg.\n\nFoto: Bo  Lind';
    const { headline, lede, ranges, people, furniture } = parsePressRelease(text, { lang: 'sv' });
    assert.equal(headline, 'Ny bro\u00ad  öppnad');
    assert.equal(lede, 'Bron  o\u0308ver ån är klar.');
    assert.equal(text.slice(ranges?.['lede']?.start, ranges?.['lede']?.end), lede);
    const mention = people?.[0]?.mentions[0];
    assert.equal(text.slice(mention?.start, mention?.end), 'Åsa Berg');
    assert.equal(text.slice(furniture?.[0]?.start, furniture?.[0]?.end), 'Foto: Bo  Lind');
  });

  it('count a Windows line end as two', () => {
    assert.deepEqual(wordsIn('Ny bro\r\n\r\nBron öppnar i dag.\r\n\r\n– Bron är klar, säger Anna Berg.\r\n'), {
      words: 'Bron är klar',
      speaker: 'Anna Berg',
    });
  });

  it('count a byte order mark', () => {
    assert.deepEqual(wordsIn('\ufeff– Bron är klar, säger Anna Berg.'), {
      words: 'Bron är klar',
      speaker: 'Anna Berg',
    });
  });

  it('stay where NUL and lone surrogates become replacement characters', () => {
    const text = 'Ny\0bro \ud83c\n\n– Bron är \udf89 klar, säger Anna Berg.';
    const release = parsePressRelease(text, { lang: 'sv' });
    assert.equal(release.text, 'Ny\ufffdbro \ufffd\n\n– Bron är \ufffd klar, säger Anna Berg.');
    assert.deepEqual(wordsIn(text), { words: 'Bron är \udf89 klar', speaker: 'Anna Berg' });
    assert.equal(release.quotations?.[0]?.text, 'Bron är \ufffd klar');
  });

  it('leave a whole pair of surrogates alone', () => {
    const text = '– Bron 🌉 är klar, säger Anna Berg.';
    assert.equal(parsePressRelease(text, { lang: 'sv' }).text, text);
  });
});
