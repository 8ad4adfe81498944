import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PostgresStore } from './postgres-store.ts';

describe('postgres store', () => {
  const matching = { all: [{ alternatives: [{ terms: ['olyck'] }] }], excluded: [] };

  /** A store whose database answers each statement by what it asks for, and the statements that it is sent. */
  function storeOver(answers: Readonly<Record<string, () => readonly object[]>>): {
    readonly store: PostgresStore;
    readonly sent: string[];
  } {
    const sent: string[] = [];
    const rows = async <Row>(sql: string): Promise<readonly Row[]> => {
      const asked = Object.keys(answers).find((name) => sql.includes(name)) ?? '';
      sent.push(asked);
      const answer = (answers[asked]?.() ?? []) as readonly Row[]; // As the statement says.
      return Promise.resolve(answer);
    };
    return { store: new PostgresStore({ rows }, 's'), sent };
  }

  it('asks once what matches until something is written, and what is shown until that is changed', async () => {
    let revision = 1;
    let changed = false;
    const { store, sent } = storeOver({
      counter: () => [{ name: 'revision', value: String(revision) }],
      'AS keys': () => [{ keys: '7' }],
      facts: () => (changed ? [{ key: '7', revision: '3', state: 'removed', facts: '' }] : []),
      outline: () => [{ key: '7', json: '{"body":""}', outline: null }],
    });
    const search = async (): Promise<void> => {
      if ((await store.state()) !== null)
        for await (const { length } of store.releasesAfter(revision - 1)) changed = length === 0;
      assert.deepEqual(await store.keys(matching), [7]);
      assert.deepEqual([...(await store.documents([7])).keys()], [7]);
    };
    await search();
    sent.length = 0;
    await search();
    assert.deepEqual(sent, ['counter']);
    revision++;
    await search();
    assert.deepEqual(sent.slice(1), ['counter', 'facts', 'AS keys']);
    changed = true;
    revision++;
    await search();
    assert.deepEqual(sent.slice(4), ['counter', 'facts', 'facts', 'AS keys', 'outline']);
  });

  it('does not remember what it asked before something was written', async () => {
    let revision = 1;
    let keys = '7';
    const { store } = storeOver({
      counter: () => [{ name: 'revision', value: String(revision) }],
      'AS keys': () => [{ keys }],
    });
    await store.state();
    const before = store.keys(matching);
    revision++;
    keys = '7,8';
    await Promise.all([before, store.state()]);
    assert.deepEqual(await store.keys(matching), [7, 8]);
  });

  it('knows from what matches how rare it is', async () => {
    const { store, sent } = storeOver({ 'AS keys': () => [{ keys: '7,8' }] });
    await store.keys(matching);
    assert.equal(await store.hasMoreThan(1, matching), true);
    assert.equal(await store.hasMoreThan(2, matching), false);
    assert.deepEqual(sent, ['AS keys']);
  });
});
