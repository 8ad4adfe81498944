/** Finnish. */
import type * as messages from './sv.ts';

export const loading: typeof messages.loading = {
  loading: 'Haetaan tiedotetta …',
  failed: 'Tiedotetta ei voitu hakea.',
  retry: 'Yritä uudelleen',
};

export const copying: typeof messages.copying = {
  copyQuotation: 'Kopioi sitaatti',
  copied: 'Sitaatti kopioitu',
  copyLink: 'Kopioi linkki',
  linkCopied: 'Linkki kopioitu',
  copyFailed: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se.',
  share: 'Jaa',
};

export const searching: typeof messages.searching = {
  count: '{count} ehdotusta',
  countOne: '1 ehdotus',
  empty: 'Ei ehdotuksia',
  person: 'Henkilö',
  searching: 'Haetaan …',
  failed: 'Haku ei vastannut. Yritä uudelleen painamalla Hae.',
  offline: 'Et ole yhteydessä internetiin.',
};

export const sharing: typeof messages.sharing = {
  copyLink: 'Kopioi linkki',
  linkCopied: 'Linkki kopioitu',
  copyFailed: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se.',
  share: 'Jaa …',
};
