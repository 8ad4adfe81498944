import { styleText } from 'node:util';
import type { HighlightedText, SearchHit, SearchPage, SearchQuery } from '@talstreck/core/model';
import { plain } from '../output/plain.ts';
import type { Terminal } from '../output/streams.ts';
import { type Arguments, type Command, UsageError } from './command.ts';
import { openExistingIndex } from './open-index.ts';

export const search: Command = {
  name: 'search',
  summary: 'search an index',
  usage: '--index FILE [OPTION]… WORDS…',
  options: [
    { name: 'index', value: 'FILE', help: 'the index that talstreck index has made; or postgres://…' },
    { name: 'person', value: 'NAME', help: 'only releases that quote or name this person; a surname will do' },
    { name: 'publisher', value: 'NAME', help: 'only releases of this publisher' },
    { name: 'category', value: 'NAME', help: 'only releases of this category' },
    { name: 'lang', value: 'TAG', help: 'only releases in this language' },
    { name: 'since', value: 'DATE', help: 'only from this day, month or year on: 2026-11-24, 2026-11 or 2026' },
    { name: 'until', value: 'DATE', help: 'only up to this day, month or year' },
    { name: 'sort', value: 'ORDER', help: 'relevance (as by default) or date' },
    { name: 'page', value: 'N', help: 'which page of the hits (1)' },
    { name: 'size', value: 'N', help: 'how many hits a page has (10)' },
    { name: 'json', help: 'print the page of hits as JSON' },
  ],
  details: `Words in "quotes" stand together, a word after a minus sign must not be there. Needs Node 22.16 or newer.

  talstreck search --index press.search brandskydd
  talstreck search --index press.search --person 'Anna Bergkvist' --since 2026 --json bro`,
  run: async (given, { stdout }) => {
    const query = queryOf(given);
    const path = given.values['index'];
    if (path === undefined) throw new UsageError('--index is missing: the file of the index');
    const engine = await openExistingIndex(path);
    try {
      const page = await engine.search(query);
      stdout.write(given.switches.has('json') ? `${JSON.stringify(page, null, 2)}\n` : pageOf(page, stdout));
      return 0;
    } finally {
      await engine.close();
    }
  },
};

function queryOf({ values, files }: Arguments): SearchQuery {
  const { person, publisher, category, sort, since, until } = values;
  if (files.length === 0 && person === undefined && publisher === undefined && category === undefined)
    throw new UsageError('nothing is asked for');
  if (sort !== undefined && sort !== 'relevance' && sort !== 'date')
    throw new UsageError(`--sort ${sort}: would be right: relevance or date`);
  return {
    text: files.join(' '),
    page: numberOf('page', values['page'] ?? '1', 1000),
    pageSize: numberOf('size', values['size'] ?? '10', 100),
    ...(sort === undefined ? {} : { sort }),
    ...(person === undefined ? {} : { person }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(category === undefined ? {} : { category }),
    ...(values['lang'] === undefined ? {} : { inLanguage: values['lang'] }),
    ...(since === undefined ? {} : { from: dateOf('since', since) }),
    ...(until === undefined ? {} : { to: dateOf('until', until) }),
  };
}

function numberOf(option: string, value: string, most: number): number {
  const number = /^\d{1,5}$/u.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`--${option} ${value}: would be right: a number from 1 to ${most}`);
}

function dateOf(option: string, value: string): string {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(value)) return value;
  throw new UsageError(`--${option} ${value}: would be right: a date such as 2026-11-24, 2026-11 or 2026`);
}

function pageOf({ total, page, pageSize, hits, people = [], didYouMean }: SearchPage, stdout: Terminal): string {
  const first = (page - 1) * pageSize + 1;
  const heading = hits.length === 0 ? `${total} hits` : `${first} to ${first + hits.length - 1} of ${total}`;
  const names = people.map(({ value, count }) => `${plain(value)} (${count})`).join(', ');
  const several = names === '' ? '' : `Several people have that name: ${names}\n`;
  const advice = didYouMean === undefined ? '' : `Did you mean: ${plain(didYouMean)}\n`;
  return `${hits.map((hit) => hitOf(hit, stdout)).join('')}${heading}\n${several}${advice}`;
}

function hitOf({ id, headline, snippet, datePublished, publisher }: SearchHit, stdout: Terminal): string {
  const facts = [datePublished?.slice(0, 10), publisher, id].filter((fact) => fact !== undefined).map(plain);
  return `${marked(headline, stdout)}\n  ${facts.join(' · ')}\n  ${marked(snippet, stdout)}\n\n`;
}

/** The words that match are bold in a terminal. */
function marked({ text, highlights }: HighlightedText, stdout: Terminal): string {
  if (stdout.isTTY !== true) return plain(text);
  let result = '';
  let place = 0;
  for (const [start, end] of highlights) {
    result += text.slice(place, start).replaceAll(/[\p{Cc}\s]/gu, ' ');
    result += styleText('bold', text.slice(start, end).replaceAll(/[\p{Cc}\s]/gu, ' '));
    place = end;
  }
  return (result + text.slice(place).replaceAll(/[\p{Cc}\s]/gu, ' ')).trim();
}
