/** What draws a list from data in a browser; loaded when there is data. */
import { sound } from '../data/shape.ts';
import type { Shape } from '../data/shape.ts';
import type { ListData } from './list.template.ts';

export { listCount, listTemplate } from './list.template.ts';

const LINK: Shape = { url: 'string', 'json?': 'string' };

/** What of a list can be drawn. */
const LIST: Shape = {
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

/**
 * Reads a list that a server has answered.
 *
 * @throws {TypeError} where it has no items to draw from
 */
export function readList(value: unknown, src: string): ListData {
  const list = sound(value, LIST);
  if (list === undefined) throw new TypeError(`${src} holds no list.`);
  // `sound` has checked every field that is drawn.
  return list as ListData;
}
