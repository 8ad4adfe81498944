/** A search of one's own: the element takes any `SearchProvider`. */
import type { SearchProvider } from '@talstreck/core/model';

export const provider: SearchProvider = {
  search: (query) => Promise.resolve({ query, total: 0, page: 1, pageSize: 10, hits: [] }),
  suggest: (prefix) => Promise.resolve([{ kind: 'release', text: `${prefix} Gråsundet`, url: '/grasundet' }]),
};
