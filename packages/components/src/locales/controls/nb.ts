/** Norwegian Bokmål; `no` and `nn` are given the same. */
import type * as messages from './sv.ts';

export const loading: typeof messages.loading = {
  loading: 'Henter pressemeldingen …',
  failed: 'Pressemeldingen kunne ikke hentes.',
  retry: 'Prøv igjen',
};

export const copying: typeof messages.copying = {
  copyQuotation: 'Kopier sitat',
  copied: 'Sitatet er kopiert',
  copyLink: 'Kopier lenke',
  linkCopied: 'Lenken er kopiert',
  copyFailed: 'Kopieringen mislyktes. Merk teksten og kopier den.',
  share: 'Del',
};

export const searching: typeof messages.searching = {
  count: '{count} forslag',
  countOne: '1 forslag',
  empty: 'Ingen forslag',
  person: 'Person',
  searching: 'Søker …',
  failed: 'Søket svarte ikke. Trykk på Søk for å prøve igjen.',
  offline: 'Du er ikke koblet til internett.',
};

export const sharing: typeof messages.sharing = {
  copyLink: 'Kopier lenke',
  linkCopied: 'Lenken er kopiert',
  copyFailed: 'Kopieringen mislyktes. Merk teksten og kopier den.',
  share: 'Del …',
};
