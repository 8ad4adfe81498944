import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

describe('A pull quote', () => {
  it('belongs to who says its words in the text, behind it and before', () => {
    const source = '”Vi har väntat länge, och nu kan alla gå över bron”, säger Anna Berg, rektor.';
    const other = '”Det är fint”, säger Bo Lind, kock.';
    const pulled = '”Nu kan alla gå över bron.”';
    const spoken = 'Anna Berg (rektor): Vi har väntat länge, och nu kan alla gå över bron';
    const echo = 'Anna Berg (rektor): Nu kan alla gå över bron.';
    assert.deepEqual(said('sv', `Ny bro\n\nBron är klar.\n\n${source}\n\n${other}\n\n${pulled}\n\nBron är lång.`), [
      spoken,
      'Bo Lind (kock): Det är fint',
      echo,
    ]);
    assert.deepEqual(said('sv', `Ny bro\n\nBron är klar.\n\n${other}\n\n${pulled}\n\nBron är lång.\n\n${source}`), [
      'Bo Lind (kock): Det är fint',
      echo,
      spoken,
    ]);
  });

  it('belongs to who says all its longer words, though a few may stand between them', () => {
    const forms = [
      [
        'sv',
        '”Vi bygger broar så att barnen kommer över.”',
        'säger Anna Berg',
        'Vi bygger nya broar i hela länet så att barnen kommer över',
      ],
      [
        'de',
        '„Brücken verbinden Kinder und Eltern überall.“',
        'sagt Anna Berg',
        'Unsere Brücken verbinden heute Kinder und ihre Eltern überall',
      ],
    ] as const;
    for (const [lang, pulled, says, words] of forms) {
      const said = [`”Fint”, ${says.replace('Anna Berg', 'Bo Lind')}.`, pulled, `Alla kom. ”${words}”, ${says}.`];
      const found = findQuotations(`Ny bro\n\n${said.join('\n\n')}`, { lang });
      assert.deepEqual(
        found.map(({ speaker }) => speaker?.name),
        ['Bo Lind', 'Anna Berg', 'Anna Berg'],
      );
    }
  });

  it('belongs to whoever speaks before where nobody says its words', () => {
    assert.deepEqual(
      said(
        'en',
        'A new bridge\n\nThe bridge opens today.\n\n“We have waited long,” said Anna Berg.\n\n“It is fine,” said Bo Lind.\n\n“Everybody can cross the river now.”',
      ),
      ['Anna Berg: We have waited long', 'Bo Lind: It is fine', 'Bo Lind: Everybody can cross the river now.'],
    );
  });
});
