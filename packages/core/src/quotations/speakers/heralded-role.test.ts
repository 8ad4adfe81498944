import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('an office that the headline heralds', () => {
  it('is that of whom the lede names first', () => {
    const lines = (lang: string, headline: string, lede: string, speech: string): readonly string[] =>
      said(lang, `${headline}\n\n${lede}\n\n${speech}`);
    assert.deepEqual(
      lines('sv', 'Ny rektor på Vedboskolan', 'Anna Ek tar över i maj.', '– Det blir bra, säger Anna Ek.'),
      ['Anna Ek (rektor på Vedboskolan): Det blir bra'],
    );
    assert.deepEqual(
      lines('da', 'Ny direktør for Havnen', 'Anna Eg overtager i maj.', '– Det bliver godt, siger Anna Eg.'),
      ['Anna Eg (direktør for Havnen): Det bliver godt'],
    );
    assert.deepEqual(
      lines('de', 'Neue Leiterin der Orthopädie', 'Im Mai hat Dr. Eva Eck begonnen.', '„Ich freue mich“, sagt Eck.'),
      ['Eva Eck (Leiterin der Orthopädie): Ich freue mich'],
    );
    assert.deepEqual(
      lines('en', 'Harbour Trust appoints new chief executive', 'Anna Eck starts in May.', '“I am glad,” said Eck.'),
      ['Anna Eck (chief executive): I am glad'],
    );
    assert.deepEqual(
      lines(
        'fi',
        'Mäntykoululle uusi rehtori',
        'Anna Ekola aloittaa elokuussa ja tuntee koulun jo.',
        '– Hienoa, sanoo Ekola.',
      ),
      ['Anna Ekola (rehtori): Hienoa'],
    );
  });

  it('is nobody’s where that person is something else, or somebody else holds it', () => {
    assert.deepEqual(
      said('sv', 'Ny rektor på Vedboskolan\n\nAnna Ek, skolchef, presenterar valet.\n\n– Det blir bra, säger Anna Ek.'),
      ['Anna Ek (skolchef): Det blir bra'],
    );
    assert.deepEqual(
      said(
        'sv',
        'Ny rektor på Vedboskolan\n\nAnna Ek lämnar över i maj till rektor Bo Lind.\n\n– Det blir bra, säger Anna Ek.',
      ),
      ['Anna Ek: Det blir bra'],
    );
  });
});
