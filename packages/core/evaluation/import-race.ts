import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { mainContent } from '../src/import/html/main-content.ts';
import { readPage } from '../src/import/html/page.ts';
import { readTokens, type TokenListener } from '../src/import/html/tokens.ts';
import { parsePressReleaseHtml } from '../src/import/index.ts';
import { allLanguages } from '../src/languages/index.ts';
import { analyse, readStructure } from '../src/quotations/index.ts';
import { sourceOf } from '../src/text/source.ts';
import { wrappedSamples } from './pages.ts';
import type { Race } from './peers.ts';
import { medianTimes } from './stopwatch.ts';

/** The import of pages beside Readability on linkedom, whole and in its parts. */
export interface ImportRace extends Race {
  /** Headline and content of the page alone, in ours: all that Readability gives. */
  readonly contentAlone: number;
  /** The parse alone, in the peer's. */
  readonly peersParse: number;
  /** Milliseconds of processor time by part; they add up to ours. */
  readonly parts: Readonly<Record<string, number>>;
}

interface Item {
  readonly page: string;
  readonly lang: string;
  /** The text of the release on it. */
  readonly text: string;
}

const deaf: TokenListener = { open: () => undefined, close: () => undefined, text: () => undefined };

/**
 * Whole pages to releases, with structure, fields, people and quotations; the peer finds headline and content, and
 * nothing of the rest. `weight` gives the pages what real ones carry.
 *
 * @param every Takes one sample in so many.
 */
export function raceImport(weight: (page: string) => string, every: number): ImportRace {
  const items = wrappedSamples()
    .filter((_, index) => index % every === 0)
    .map(({ page, lang }): Item => ({ page: weight(page), lang, text: parsePressReleaseHtml(page, { lang }).text }));
  const ways: Readonly<Record<string, (item: Item) => void>> = {
    ours: ({ page, lang }) => {
      parsePressReleaseHtml(page, { lang });
    },
    tokens: ({ page }) => {
      readTokens(page, deaf);
    },
    blocks: ({ page }) => {
      readPage(page, undefined);
    },
    content: ({ page }) => {
      mainContent(readPage(page, undefined));
    },
    structure: ({ text, lang }) => {
      readStructure(sourceOf(text), { lang, languages: allLanguages });
    },
    text: ({ text, lang }) => {
      analyse(sourceOf(text), { lang, languages: allLanguages });
    },
    // Last: what they leave to the garbage collector falls to whoever has the next turn, the importer whole.
    peers: ({ page }) => {
      new Readability(parseHTML(page).document).parse();
    },
    peersParse: ({ page }) => {
      parseHTML(page);
    },
  };
  const times = medianTimes(items, Object.values(ways));
  const timeOf = (way: string): number => times[Object.keys(ways).indexOf(way)] ?? NaN;
  return {
    items: items.length,
    characters: items.reduce((sum, { page }) => sum + page.length, 0),
    ours: timeOf('ours'),
    peers: timeOf('peers'),
    peersParse: timeOf('peersParse'),
    contentAlone: timeOf('content'),
    parts: {
      tokens: timeOf('tokens'),
      blocks: timeOf('blocks') - timeOf('tokens'),
      'main content': timeOf('content') - timeOf('blocks'),
      structure: timeOf('structure'),
      'people and quotations': timeOf('text') - timeOf('structure'),
      'fields and the rest': timeOf('ours') - timeOf('content') - timeOf('text'),
    },
  };
}
