/** Danish. */
import type * as messages from './sv.ts';

export const article: typeof messages.article = {
  published: 'Offentliggjort',
  updated: 'Opdateret',
  dateTime: '{date} kl. {time}',
  readingTime: '{count} min. læsetid',
  contents: 'Indhold',
  contacts: 'Kontakt',
  telephone: 'Telefon',
  email: 'E-mail',
  web: 'Websted',
  hours: 'Åbningstider',
  about: 'Om {name}',
  aboutIssuer: 'Om afsenderen',
  media: 'Billeder',
  credit: 'Foto: {name}',
  attachments: 'Bilag',
  related: 'Læs mere',
  translations: 'På andre sprog',
  changes: 'Ændringshistorik',
  changeCorrected: 'Rettet',
  changeWithdrawn: 'Trukket tilbage',
  correction: 'Rettelse {date}',
  withdrawn: 'Trukket tilbage {date}',
  canceled: 'Pressemeddelelsen er trukket tilbage.',
  embargo: 'Embargo indtil {date}',
  embargoNote: 'Indholdet offentliggøres da.',
  withheld: 'Indholdet er ikke offentliggjort endnu.',
  expired: 'Pressemeddelelsen gjaldt til {date}.',
  printed: 'Kilde',
  table: 'Tabel',
};

export const search: typeof messages.search = {
  submit: 'Søg',
  label: 'Søg i pressemeddelelser',
  results: '{count} resultater for »{query}«',
  resultOne: '1 resultat for »{query}«',
  noResults: 'Ingen resultater for »{query}«',
  resultsOfAll: '{count} resultater',
  resultOneOfAll: '1 resultat',
  noResultsOfAll: 'Ingen resultater',
  noResultsHint: 'Prøv færre eller andre ord.',
  didYouMean: 'Mente du',
  page: 'Side {page}',
};

export const toTop: typeof messages.toTop = {
  label: 'Til toppen',
};

export const noscript: typeof messages.noscript = {
  search: 'Søgningen virker: skriv, og tryk på Enter.',
  quotation: 'Citater kopieres som almindelig tekst: markér og kopiér.',
  article: 'Pressemeddelelsen har sin egen side: følg linket.',
  list: 'Filtrene virker: hvert valg er et link til en ny side.',
  share: 'Del siden med dens adresse: kopiér den fra adresselinjen.',
};

export const list: typeof messages.list = {
  dateTime: '{date} kl. {time}',
  undated: 'Uden dato',
  untitled: 'Uden overskrift',
  empty: 'Ingen pressemeddelelser.',
  count: '{count} pressemeddelelser',
  countOne: '1 pressemeddelelse',
  pages: 'Sider',
  previous: 'Forrige',
  next: 'Næste',
};

export const share: typeof messages.share = {
  heading: 'Del pressemeddelelsen',
  email: 'Send med e-mail',
  link: 'Link til siden',
};
