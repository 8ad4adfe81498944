/** Example data for every widget. */
import type { SearchPage } from '@talstreck/core/model';

import type { ListData } from '../list/list.template.ts';
import type { NoscriptData } from '../noscript/noscript.template.ts';
import type { StandaloneQuotation } from '../quotation/quotation.template.ts';
import type { SearchData } from '../search/search.template.ts';
import type { ShareData } from '../share/share.template.ts';
import type { ToTopData } from '../to-top/to-top.template.ts';
import { dashLedQuotation } from './release.fixture.ts';

export const quotationExample: StandaloneQuotation = {
  quotation: dashLedQuotation,
  source: { headline: 'Fler morgonturer över Gråsundet', url: 'https://farjor.example/nyheter/grasundet' },
};

export const resultsExample: SearchPage = {
  query: { text: 'färja' },
  total: 23,
  page: 2,
  pageSize: 10,
  didYouMean: 'färjan',
  hits: [
    {
      id: 'grasundet',
      url: '/nyheter/grasundet',
      headline: { text: 'Färjan får fler turer', highlights: [[0, 6]] },
      snippet: { text: 'Nu får färjan över Gråsundet fler turer.', highlights: [[7, 13]] },
      inLanguage: 'sv',
      datePublished: '2026-02-12',
      publisher: 'Länsfärjorna',
      category: 'Trafik',
      score: 2,
    },
    {
      id: 'ferry',
      url: '/nyheter/ferry',
      headline: { text: 'More ferries', highlights: [] },
      snippet: { text: 'The ferry sails at five.', highlights: [] },
      inLanguage: 'en',
      score: 1,
    },
  ],
};

export const searchExample: SearchData = { action: '/sok', filters: { category: 'Trafik' }, results: resultsExample };

export const noscriptExample: NoscriptData = { features: ['search', 'quotation', 'article', 'list', 'share'] };

export const toTopExample: ToTopData = { target: 'top' };

export const listExample: ListData = {
  total: 3,
  items: [
    {
      url: '/a',
      headline: 'Fler morgonturer',
      datePublished: '2026-02-12',
      category: 'Trafik',
      publisher: 'Länsfärjorna',
      lede: 'Turerna blir fler.',
    },
    { url: '/b', headline: 'More ferries', datePublished: '2026-01', inLanguage: 'en' },
    { url: '/c', headline: null },
  ],
  filters: [
    {
      label: 'Kategori',
      choices: [
        { label: 'Alla', url: '/', current: true },
        { label: 'Trafik', url: '/trafik', json: '/trafik.json', count: 1 },
      ],
    },
  ],
  previous: { url: '/?sida=1' },
  next: { url: '/?sida=3', json: '/3.json' },
};

export const shareExample: ShareData = {
  url: 'https://farjor.example/nyheter/grasundet?a=1&b=2',
  title: 'Fler turer & färre',
};
