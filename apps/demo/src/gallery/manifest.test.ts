import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readManifest } from './manifest.ts';

describe('the manifest', () => {
  it('tells the properties, attributes, events, states and parts of a widget', async () => {
    const article = (await readManifest()).find(({ tag }) => tag === 'press-article');
    assert.ok(article !== undefined);
    assert.deepEqual(
      article.properties.map(({ name, attribute }) => [name, attribute]),
      [
        ['release', undefined],
        ['options', undefined],
        ['src', 'src'],
      ],
    );
    assert.deepEqual(article.attributes, []);
    const names = (members: readonly { readonly name: string }[]): readonly string[] => members.map(({ name }) => name);
    assert.deepEqual(names(article.events), ['press-load', 'press-error']);
    assert.deepEqual(names(article.states), ['loading', 'failed']);
    assert.deepEqual(names(article.parts), ['status', 'button']);
    assert.ok(names(article.customProperties).includes('--press-accent'));
  });
});
