import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../locales/en.ts';
import { fi } from '../locales/fi.ts';
import { sv } from '../locales/sv.ts';
import { readGallery } from './gallery.ts';
import { states, type Material } from './states.ts';
import { words } from './words.ts';

const gallery = await readGallery();

describe('the gallery', () => {
  it('shows every widget of the manifest', () => {
    assert.deepEqual(Object.keys(states).toSorted(), gallery.widgets.map(({ tag }) => tag).toSorted());
  });

  it('names every widget and every state in every language of the interface', () => {
    const names = Object.values(states).flatMap((ofWidget) => Object.keys(ofWidget));
    for (const { gallery: texts } of [sv, en, fi]) {
      assert.deepEqual(Object.keys(texts.states).toSorted(), [...new Set(names)].toSorted());
      assert.deepEqual(Object.keys(texts.widgets).toSorted(), Object.keys(states).toSorted());
    }
  });

  it('has a sample with everything in each of its languages, quotations with speakers among it', () => {
    assert.deepEqual([...gallery.samples.keys()].toSorted(), Object.keys(words).toSorted());
    for (const [lang, { quotations = [], lede, contactPoints, attachments }] of gallery.samples) {
      assert.deepEqual(
        quotations.map(({ speaker, confidence }) => [speaker?.name?.split(' ')[0]?.slice(0, 1), confidence]),
        [
          ['E', 'high'],
          ['I', 'high'],
        ],
        lang,
      );
      assert.ok(lede !== undefined && contactPoints?.length === 1 && attachments?.length === 1, lang);
    }
  });

  it('draws every state of a widget differently', () => {
    const sample = gallery.samples.get('sv');
    const foreign = gallery.samples.get('en')?.quotations?.[0];
    assert.ok(sample !== undefined && foreign !== undefined);
    const addresses = {
      search: '/s',
      release: '/r',
      list: '/l',
      part: '/p',
      listData: '/d',
      partData: '/e',
      nothing: '/n',
    };
    const material: Material = { sample, lang: 'sv', foreign, addresses };
    for (const [tag, ofWidget] of Object.entries(states)) {
      const drawn = Object.values(ofWidget).map((draw) => draw(material));
      assert.equal(new Set(drawn).size, drawn.length, tag);
      for (const html of drawn) assert.match(html, new RegExp(`<${tag}[ >]|press-pull`), tag);
    }
  });
});
