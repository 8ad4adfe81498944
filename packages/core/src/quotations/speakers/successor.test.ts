import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';

const speakers = (lang: string, text: string): string[] =>
  findQuotations(text, { lang }).map(({ speaker, confidence }) => `${speaker?.name}: ${confidence}`);

describe('The new holder of an office and the one before', () => {
  const expected = ['Anna Lind: high', 'Per Vik: medium'];

  it('are told apart by what the text calls new', () => {
    for (const [lang, text, said, left] of [
      [
        'da',
        'Anna Lind er valgt til ny formand for Torsby Kor. Hun afløser Per Vik, der har været formand i otte år.',
        'siger den nye formand',
        'siger den afgående formand',
      ],
      [
        'nb',
        'Anna Lind blir ny leder i Torsby Kor. Hun etterfølger Per Vik, som har vært leder i åtte år.',
        'sier den nye lederen',
        'sier den avtroppende lederen',
      ],
      [
        'sv',
        'Anna Lind är ny ordförande i Torsby Kör. Hon efterträder Per Vik, som har varit ordförande i åtta år.',
        'säger den nya ordföranden',
        'säger den avgående ordföranden',
      ],
    ] as const)
      assert.deepEqual(
        speakers(lang, `Torsby\n\n${text}\n\n- Det blir bra, ${said}.\n\n- Det var bra, ${left}.`),
        expected,
      );
  });

  it('are no more than likely where nothing tells them apart', () => {
    assert.deepEqual(
      speakers('da', 'Torsby\n\nPer Vik har været formand i otte år.\n\n- Det bliver godt, siger den nye formand.'),
      ['Per Vik: medium'],
    );
  });

  it('is shown to be a person by the office', () => {
    assert.deepEqual(
      speakers(
        'sv',
        'Torsby\n\nYmer Skov blir ny vd för Torsby Båt. Han efterträder Per Vik, som slutar som vd.\n\n– Det blir bra, säger den nya vd:n.',
      ),
      ['Ymer Skov: medium'],
    );
  });
});

describe('A pronoun behind what a title may mean', () => {
  it('is no surer', () => {
    assert.equal(
      speakers(
        'nb',
        'Torsby\n\n— Vi er glade, sa styreleder Randi Vik.\n\nBesøket hos Karis far, Odd Lie, var kort.\n\nDen nye direktøren vil ikke svare, men påpeker at saken er over.\n\n— Alt dette er fortid, sier han.',
      ).at(-1),
      'Odd Lie: medium',
    );
  });
});
