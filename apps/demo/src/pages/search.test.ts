import assert from 'node:assert/strict';
import { it } from 'node:test';
import { messagesIn } from '../locales/index.ts';
import { namesakes } from './search.ts';

const context = { base: new URL('https://press.example/news/'), messages: messagesIn('sv') };

it('says who a surname may mean, with a link to each', () => {
  const people = [
    { value: 'Anna Bergkvist', count: 3 },
    { value: 'Siv Bergkvist', count: 1 },
  ];
  const [row] = namesakes({ query: { text: 'bro', person: 'bergkvist', page: 2 }, people }, context);
  const links = Array.from(String(row).matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g), ([, href, text]) => [href, text]);
  assert.deepEqual(links, [
    ['/news/search/?q=bro&amp;person=Anna+Bergkvist', 'Anna Bergkvist (3)'],
    ['/news/search/?q=bro&amp;person=Siv+Bergkvist', 'Siv Bergkvist (1)'],
  ]);
  assert.match(String(row), /<nav[^>]* aria-label="Flera heter så">/);
  assert.deepEqual(namesakes({ query: { text: 'bro', person: 'Anna Bergkvist' } }, context), []);
});
