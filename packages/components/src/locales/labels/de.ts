/** German. */
import type * as messages from './sv.ts';

export const article: typeof messages.article = {
  published: 'Veröffentlicht',
  updated: 'Aktualisiert',
  dateTime: '{date}, {time} Uhr',
  readingTime: '{count} Min. Lesezeit',
  contents: 'Inhalt',
  contacts: 'Kontakt',
  telephone: 'Telefon',
  email: 'E-Mail',
  web: 'Website',
  hours: 'Öffnungszeiten',
  about: 'Über {name}',
  aboutIssuer: 'Über den Absender',
  media: 'Bilder',
  credit: 'Foto: {name}',
  attachments: 'Anhänge',
  related: 'Mehr dazu',
  translations: 'In anderen Sprachen',
  changes: 'Änderungen',
  changeCorrected: 'Berichtigt',
  changeWithdrawn: 'Zurückgezogen',
  correction: 'Berichtigung {date}',
  withdrawn: 'Zurückgezogen {date}',
  canceled: 'Die Pressemitteilung wurde zurückgezogen.',
  embargo: 'Sperrfrist bis {date}',
  embargoNote: 'Der Inhalt wird dann veröffentlicht.',
  withheld: 'Der Inhalt ist noch nicht veröffentlicht.',
  expired: 'Die Pressemitteilung galt bis {date}.',
  printed: 'Quelle',
  table: 'Tabelle',
};

export const search: typeof messages.search = {
  submit: 'Suchen',
  label: 'Pressemitteilungen suchen',
  results: '{count} Treffer für „{query}“',
  resultOne: '1 Treffer für „{query}“',
  noResults: 'Keine Treffer für „{query}“',
  resultsOfAll: '{count} Treffer',
  resultOneOfAll: '1 Treffer',
  noResultsOfAll: 'Keine Treffer',
  noResultsHint: 'Versuchen Sie weniger oder andere Wörter.',
  didYouMean: 'Meinten Sie',
  page: 'Seite {page}',
};

export const toTop: typeof messages.toTop = {
  label: 'Nach oben',
};

export const noscript: typeof messages.noscript = {
  search: 'Die Suche funktioniert: eingeben und Enter drücken.',
  quotation: 'Zitate lassen sich als Text kopieren: markieren und kopieren.',
  article: 'Die Pressemitteilung hat eine eigene Seite: folgen Sie dem Link.',
  list: 'Die Filter funktionieren: jede Auswahl ist ein Link auf eine neue Seite.',
  share: 'Teilen Sie die Seite mit ihrer Adresse aus der Adresszeile.',
};

export const list: typeof messages.list = {
  dateTime: '{date}, {time} Uhr',
  undated: 'Ohne Datum',
  untitled: 'Ohne Überschrift',
  empty: 'Keine Pressemitteilungen.',
  count: '{count} Pressemitteilungen',
  countOne: '1 Pressemitteilung',
  pages: 'Seiten',
  previous: 'Zurück',
  next: 'Weiter',
};

export const share: typeof messages.share = {
  heading: 'Pressemitteilung teilen',
  email: 'Per E-Mail senden',
  link: 'Link zu dieser Seite',
};
