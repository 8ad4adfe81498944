import { assert } from '@open-wc/testing';

import { fill, localise, primaryLanguage } from './localise.ts';

describe('localise', () => {
  const languages = { sv: 'sv', en: 'en', fi: 'fi', nb: 'nb', da: 'da', de: 'de' };

  it('gives the strings of the first tag that is known, whatever follows its language', () => {
    assert.equal(localise(languages, 'se', undefined, 'de-AT', 'fi').messages, 'de');
    assert.equal(localise(languages, 'nn-NO').messages, 'nb');
    assert.equal(localise(languages, 'constructor').messages, 'en');
  });

  it('reads the language of a tag', () => {
    assert.deepEqual(['SV', 'nb-NO', 'zh_Hant_TW', ''].map(primaryLanguage), ['sv', 'nb', 'zh', '']);
  });
});

describe('fill', () => {
  it('fills in what has a value, and leaves the rest as it is', () => {
    assert.equal(fill('{a} och {b}, {a}: {c} {', { a: 1, b: '{a}' }), '1 och {a}, 1: {c} {');
    assert.equal(fill('inget', { a: 1 }), 'inget');
  });
});
