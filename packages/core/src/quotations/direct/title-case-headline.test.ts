import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('words in marks in a headline of capitals', () => {
  const body = 'The bridge at Orrin is closed.\n\n“We will not pay for the bridge,” said Kester Vance, mayor of Orrin.';
  const own = 'Kester Vance (mayor of Orrin): We will not pay for the bridge';

  it('are somebody’s who says them further down, as in any other headline', () => {
    for (const words of ['We Will Not Pay for the Bridge', 'WE WILL NOT PAY FOR THE BRIDGE'])
      assert.deepEqual(said('en', `“${words}”\n\n${body}`), [`Kester Vance (mayor of Orrin): ${words}`, own]);
  });

  it('are a title where they hold no clause', () => {
    for (const title of ['Long Way Home', 'Night at the Bridge'])
      assert.deepEqual(said('en', `New Orrin Exhibition: “${title}”\n\n${body}`), [own]);
  });
});
