/** Swedish: it has the keys that every language has. `{…}` is filled in. */

export const loading = {
  loading: 'Hämtar pressmeddelandet …',
  failed: 'Pressmeddelandet gick inte att hämta.',
  retry: 'Försök igen',
};

export const copying = {
  copyQuotation: 'Kopiera citat',
  copied: 'Citatet är kopierat',
  copyLink: 'Kopiera länk',
  linkCopied: 'Länken är kopierad',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den.',
  share: 'Dela',
};

export const searching = {
  count: '{count} förslag',
  countOne: '1 förslag',
  empty: 'Inga förslag',
  person: 'Person',
  searching: 'Söker …',
  failed: 'Sökningen svarade inte. Tryck på Sök för att försöka igen.',
  offline: 'Du är inte ansluten till internet.',
};

export const sharing = {
  copyLink: 'Kopiera länk',
  linkCopied: 'Länken är kopierad',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den.',
  share: 'Dela …',
};
