import {
  renderArticle,
  renderList,
  renderNoscript,
  renderPullQuotation,
  renderQuotation,
  renderSearch,
  renderShare,
  renderToTop,
  type ListItem,
} from '@talstreck/components/server.js';
import type { PressRelease, Quotation, SearchPage } from '@talstreck/core/model';
import { html } from '../pages/markup.ts';
import { words } from './words.ts';

/** What a state is drawn from. */
export interface Material {
  /** In the language that is shown. */
  readonly sample: PressRelease;
  readonly lang: string;
  /** A quotation in another language. */
  readonly foreign: Quotation;
  readonly addresses: Addresses;
}

/** Where the widgets of a state lead. */
export interface Addresses {
  readonly search: string;
  /** Where suggestions are asked for; undefined where no server answers. */
  readonly suggestions?: string;
  /** The sample as JSON. */
  readonly release: string;
  /** The whole list, and a part of it, as pages and as JSON. */
  readonly list: string;
  readonly part: string;
  readonly listData: string;
  readonly partData: string;
  /** An address that has nothing. */
  readonly nothing: string;
}

type Draw = (material: Material) => string;

const now = Date.parse('2026-03-01T12:00:00+01:00');
const moment = '2026-02-20T12:00:00+01:00';

/** Every widget in every state, by the widget's tag and the state's name. */
export const states: Readonly<Record<string, Readonly<Record<string, Draw>>>> = {
  'press-article': {
    full: article(),
    bare: ({ sample: { id, headline, inLanguage } }) =>
      renderArticle({ id, headline, inLanguage, text: '', blocks: [] }, { now }),
    withdrawn: (material) =>
      renderArticle(
        { ...material.sample, withdrawn: { at: moment, explanation: words[material.lang]?.withdrawal ?? '' } },
        { now },
      ),
    embargoed: article({ embargoedUntil: '2126-03-01T06:00:00+01:00' }),
    withheld: article({ pubStatus: 'withheld' }),
    canceled: article({ pubStatus: 'canceled' }),
    expired: article({ expires: moment }),
    fetched: fetched(({ release }) => release),
    loading: fetched(({ release }) => `${release}?waiting`),
    failed: fetched(({ nothing }) => nothing),
  },
  'press-quotation': {
    stated: ({ sample, addresses }) =>
      renderQuotation({
        quotation: firstOf(sample),
        source: { headline: sample.headline, url: addresses.list },
      }),
    alone: ({ sample }) => renderQuotation({ quotation: firstOf(sample) }),
    uncertain: ({ sample }) =>
      renderQuotation({ quotation: { ...firstOf(sample), attribution: 'inferred', confidence: 'low' } }),
    foreign: ({ foreign }) => renderQuotation({ quotation: foreign }),
    pull: ({ sample }) => renderPullQuotation(firstOf(sample)),
  },
  'press-search': {
    form: (material) => renderSearch(form(material)),
    results: (material) => renderSearch({ ...form(material), results: results(material) }),
    none: (material) => renderSearch({ ...form(material), results: noResults(material) }),
    unanswered: (material) =>
      renderSearch({ ...form(material), action: '', src: material.addresses.nothing, results: results(material) }),
  },
  'press-list': {
    dated: ({ lang, sample, addresses }) => renderList({ lang, items: items(sample, addresses.list), headingLevel: 2 }),
    filtered: (material) => renderList(list(material, 'whole')),
    narrowed: (material) => renderList(list(material, 'part')),
    empty: ({ lang }) => renderList({ lang, items: [], total: 0 }),
  },
  'press-noscript': {
    all: (material) =>
      [
        renderNoscript({ lang: material.lang, features: ['search', 'quotation'] }),
        renderSearch(form(material)),
        renderQuotation({ quotation: firstOf(material.sample) }),
      ].join('\n'),
  },
  'press-share': {
    links: ({ lang, sample }) => renderShare({ lang, url: 'https://farjor.example/', title: sample.headline ?? '' }),
  },
  'press-to-top': {
    end: ({ lang }) => renderToTop({ lang }),
    floating: ({ lang, sample }) => longText(sample) + renderToTop({ lang }),
  },
};

/** What the list's links fetch, where they have a script: the whole, or the part of one subject. */
export function list({ lang, sample, addresses }: Material, part: 'whole' | 'part'): Parameters<typeof renderList>[0] {
  const all = items(sample, addresses.list);
  const category = sample.category ?? '';
  const shown = part === 'whole' ? all : all.filter((item) => item.category === category);
  const { list: url, listData: json, part: partUrl, partData } = addresses;
  return {
    lang,
    items: shown,
    total: shown.length,
    headingLevel: 2,
    filters: [
      {
        label: words[lang]?.subject ?? '',
        choices: [
          { label: words[lang]?.all ?? '', url, json, count: all.length, current: part === 'whole' },
          { label: category, url: partUrl, json: partData, count: 1, current: part === 'part' },
        ],
      },
    ],
    ...(part === 'whole' ? { next: { url: partUrl, json: partData } } : { previous: { url, json } }),
  };
}

function article(change: Partial<PressRelease> = {}): Draw {
  return ({ sample }) => renderArticle({ ...sample, ...change }, { now });
}

/** The page's own link stands in the element until the release is there, and where it never comes. */
function fetched(from: (addresses: Addresses) => string): Draw {
  return ({ sample, addresses }) =>
    html`<press-article src="${from(addresses)}"><a href="${addresses.list}">${sample.headline ?? undefined}</a></press-article>`.toString();
}

function firstOf({ quotations }: PressRelease): Quotation {
  const [first] = quotations ?? [];
  if (first === undefined) throw new Error('The sample quotes nobody.');
  return first;
}

function form({ lang, addresses }: Material): Parameters<typeof renderSearch>[0] {
  const { search, suggestions } = addresses;
  return { action: search, lang, ...(suggestions !== undefined && { src: suggestions }) };
}

function results({ sample, addresses }: Material): SearchPage {
  const { headline, lede = '', category, datePublished, publisher } = sample;
  const text = lede.split(' ')[1] ?? '';
  const start = lede.indexOf(text);
  const dated = datePublished !== undefined && { datePublished };
  const hit = {
    url: addresses.list,
    headline: { text: headline ?? '', highlights: [] },
    snippet: { text: lede, highlights: [[start, start + text.length]] as const },
    inLanguage: sample.inLanguage,
    ...(category !== undefined && { category }),
    ...(publisher !== undefined && { publisher: publisher.name }),
    ...dated,
    score: 1,
  };
  const hits = [
    { ...hit, id: 'one' },
    ...(sample.translations ?? []).map(({ inLanguage, name = '' }) => ({
      id: inLanguage,
      url: addresses.list,
      headline: { text: name, highlights: [] },
      snippet: { text: '', highlights: [] },
      inLanguage,
      score: 0.5,
    })),
  ];
  return { query: { text }, total: 23, page: 2, pageSize: 10, hits };
}

function noResults({ sample }: Material): SearchPage {
  const word = sample.category?.toLowerCase() ?? '';
  return { query: { text: word.slice(1) }, total: 0, page: 1, pageSize: 10, hits: [], didYouMean: word };
}

/** The sample, its translation without day, and one that has not even a headline. */
function items(
  { headline, datePublished, category, publisher, lede, translations, inLanguage }: PressRelease,
  url: string,
): readonly ListItem[] {
  const dated = datePublished !== undefined && { datePublished };
  const first = {
    url,
    headline,
    inLanguage,
    ...dated,
    ...(lede !== undefined && { lede }),
    ...(category !== undefined && { category }),
    ...(publisher !== undefined && { publisher: publisher.name }),
  };
  const others = (translations ?? []).map(({ inLanguage, name }) => ({
    url,
    headline: name ?? null,
    inLanguage,
    datePublished: '2026-01',
  }));
  return [first, ...others, { url, headline: null }];
}

/** Some screens of text. */
function longText({ blocks }: PressRelease): string {
  const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  return Array.from(
    { length: 4 },
    () =>
      html`${paragraphs.map(
        (text) => html`<p>${text}</p>
`,
      )}`,
  ).join('');
}
