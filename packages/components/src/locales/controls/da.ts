/** Danish. */
import type * as messages from './sv.ts';

export const loading: typeof messages.loading = {
  loading: 'Henter pressemeddelelsen …',
  failed: 'Pressemeddelelsen kunne ikke hentes.',
  retry: 'Prøv igen',
};

export const copying: typeof messages.copying = {
  copyQuotation: 'Kopiér citat',
  copied: 'Citatet er kopieret',
  copyLink: 'Kopiér link',
  linkCopied: 'Linket er kopieret',
  copyFailed: 'Kopieringen mislykkedes. Markér teksten, og kopiér den.',
  share: 'Del',
};

export const searching: typeof messages.searching = {
  count: '{count} forslag',
  countOne: '1 forslag',
  empty: 'Ingen forslag',
  person: 'Person',
  searching: 'Søger …',
  failed: 'Søgningen svarede ikke. Tryk på Søg for at prøve igen.',
  offline: 'Du har ikke forbindelse til internettet.',
};

export const sharing: typeof messages.sharing = {
  copyLink: 'Kopiér link',
  linkCopied: 'Linket er kopieret',
  copyFailed: 'Kopieringen mislykkedes. Markér teksten, og kopiér den.',
  share: 'Del …',
};
