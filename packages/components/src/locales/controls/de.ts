/** German. */
import type * as messages from './sv.ts';

export const loading: typeof messages.loading = {
  loading: 'Die Pressemitteilung wird geladen …',
  failed: 'Die Pressemitteilung konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
};

export const copying: typeof messages.copying = {
  copyQuotation: 'Zitat kopieren',
  copied: 'Zitat kopiert',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyFailed: 'Kopieren fehlgeschlagen. Markieren und kopieren Sie den Text.',
  share: 'Teilen',
};

export const searching: typeof messages.searching = {
  count: '{count} Vorschläge',
  countOne: '1 Vorschlag',
  empty: 'Keine Vorschläge',
  person: 'Person',
  searching: 'Suche läuft …',
  failed: 'Die Suche hat nicht geantwortet. Mit „Suchen“ versuchen Sie es erneut.',
  offline: 'Sie sind nicht mit dem Internet verbunden.',
};

export const sharing: typeof messages.sharing = {
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyFailed: 'Kopieren fehlgeschlagen. Markieren und kopieren Sie den Text.',
  share: 'Teilen …',
};
