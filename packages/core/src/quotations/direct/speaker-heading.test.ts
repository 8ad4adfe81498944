import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('A line with a name and an office over words in marks', () => {
  it('says whose they all are, up to the next such line', () => {
    for (const [lang, coach, slow, luck, keeper, saw] of [
      [
        'en',
        'Head Coach Rob Lundy',
        '“We were slow.”',
        '“We were also unlucky.”',
        'Goalkeeper Sara Kern',
        '“I saw it.”',
      ],
      [
        'sv',
        'Förbundskapten Pia Lund',
        '”Vi var för långsamma.”',
        '”Vi hade också otur.”',
        'Målvakt Sara Ek',
        '”Jag såg den.”',
      ],
      [
        'de',
        'Trainer Rolf Brand',
        '„Wir waren zu langsam.“',
        '„Und wir hatten Pech.“',
        'Torhüterin Sara Kern',
        '„Ich sah ihn.“',
      ],
    ] as const) {
      const speakers = said(lang, `2–1\n\n${coach}\n\n${slow}\n\n${luck}\n\n${keeper}\n\n${saw}`).map((line) =>
        line.replace(/ \(.*/, ''),
      );
      const [first, second] = [coach, keeper].map((line) => line.split(' ').slice(-2).join(' '));
      assert.deepEqual(speakers, [first, first, second], lang);
    }
  });

  it('does so past a line that says what about', () => {
    assert.deepEqual(
      said(
        'en',
        'Quotes\n\nHarlan Head Coach Paula Reeve\n\nOn the second half\n\n“I told them to breathe.”\n\nOn the crowd\n\n“It was loud in there.”',
      ),
      [
        'Paula Reeve (Harlan Head Coach): I told them to breathe.',
        'Paula Reeve (Harlan Head Coach): It was loud in there.',
      ],
    );
  });

  it('signs the words above where none stands over the first', () => {
    assert.deepEqual(
      said('en', 'Quotes\n\n“We were slow.”\n\nHead Coach Rob Lundy\n\n“I saw it.”\n\nGoalkeeper Sara Kern'),
      ['Rob Lundy (Head Coach): We were slow.', 'Sara Kern (Goalkeeper): I saw it.'],
    );
  });
});
