import { assert } from '@open-wc/testing';

import './define.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Named {
  readonly tagName: string;
  readonly members: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const TAGS = ['article', 'list', 'noscript', 'quotation', 'search', 'share', 'to-top'].map((name) => `press-${name}`);

describe('custom-elements.json', () => {
  let widgets: readonly Declaration[];

  before(async () => {
    const response = await fetch('/packages/components/dist/custom-elements.json');
    const { modules } = (await response.json()) as { modules: readonly { declarations: readonly Declaration[] }[] };
    widgets = modules.flatMap(({ declarations }) => declarations);
  });

  it('knows every widget that is defined', () => {
    assert.deepEqual(widgets.map(({ tagName }) => tagName).sort(), TAGS);
  });

  it('says in words what everything is, and types every field and event', () => {
    for (const { tagName, description, members, attributes = [], events = [], ...rest } of widgets) {
      assert.isNotEmpty(description, tagName);
      const others = [rest.slots, rest.cssParts, rest.cssStates, rest.cssProperties].flatMap((list) => list ?? []);
      for (const { name, description: words } of [...members, ...attributes, ...events, ...others])
        assert.isNotEmpty(words, `${tagName} ${name}`);
      for (const { name, type } of members) assert.isNotEmpty(type?.text, `${tagName} ${name}`);
      for (const { name, type } of events) assert.match(type?.text ?? '', /^CustomEvent<\w+>$/, `${tagName} ${name}`);
    }
  });

  it('holds exactly the properties that an element takes', () => {
    for (const { tagName, members } of widgets) {
      const { elementProperties } = customElements.get(tagName) as unknown as {
        elementProperties: Map<string, unknown>;
      };
      assert.deepEqual(members.map(({ name }) => name).sort(), [...elementProperties.keys()].sort(), tagName);
    }
  });

  it('names custom properties that the stylesheet reads, all of them', async () => {
    const css = await (await fetch('/packages/components/dist/press.css')).text();
    const read = new Set([...css.matchAll(/var\((--press-[a-z-]+)/g)].map(([, name]) => name));
    assert.deepEqual(widgets[0]?.cssProperties.map(({ name }) => name).sort(), [...read].sort());
  });
});
