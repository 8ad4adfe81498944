import type { Shape } from '../data/shape.ts';

const LINK: Shape = { url: 'string', 'json?': 'string' };

/** What of a list can be drawn. */
export const LIST: Shape = {
  items: [
    {
      url: 'string',
      'headline?': 'string',
      'inLanguage?': 'string',
      'datePublished?': 'string',
      'category?': 'string',
      'publisher?': 'string',
      'lede?': 'string',
    },
  ],
  'lang?': 'string',
  'filters?': [
    {
      label: 'string',
      choices: [{ label: 'string', url: 'string', 'json?': 'string', 'count?': 'number', 'current?': 'boolean' }],
    },
  ],
  'total?': 'number',
  'previous?': LINK,
  'next?': LINK,
};
