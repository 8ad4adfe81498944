import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRecent } from './node-runtime.mjs';

describe('the Node that the tools run on', () => {
  it('is the running one from 22.16 on', () => {
    assert.deepEqual(['22.16.0', '22.20.1', '24.0.0', '100.0.0'].map(isRecent), [true, true, true, true]);
  });

  it('is brought in where the running one is older', () => {
    assert.deepEqual(['20.19.0', '20.20.2', '22.9.0', '22.15.1'].map(isRecent), [false, false, false, false]);
  });
});
