/** Norwegian Bokmål; `no` and `nn` are given the same. */
import type * as messages from './sv.ts';

export const article: typeof messages.article = {
  published: 'Publisert',
  updated: 'Oppdatert',
  dateTime: '{date} kl. {time}',
  readingTime: '{count} min lesetid',
  contents: 'Innhold',
  contacts: 'Kontakt',
  telephone: 'Telefon',
  email: 'E-post',
  web: 'Nettsted',
  hours: 'Åpningstider',
  about: 'Om {name}',
  aboutIssuer: 'Om avsenderen',
  media: 'Bilder',
  credit: 'Foto: {name}',
  attachments: 'Vedlegg',
  related: 'Les mer',
  translations: 'På andre språk',
  changes: 'Endringslogg',
  changeCorrected: 'Rettet',
  changeWithdrawn: 'Trukket tilbake',
  correction: 'Rettelse {date}',
  withdrawn: 'Trukket tilbake {date}',
  canceled: 'Pressemeldingen er trukket tilbake.',
  embargo: 'Sperrefrist {date}',
  embargoNote: 'Innholdet publiseres da.',
  withheld: 'Innholdet er ikke publisert ennå.',
  expired: 'Pressemeldingen gjaldt til {date}.',
  printed: 'Kilde',
  table: 'Tabell',
};

export const search: typeof messages.search = {
  submit: 'Søk',
  label: 'Søk i pressemeldinger',
  results: '{count} treff på «{query}»',
  resultOne: '1 treff på «{query}»',
  noResults: 'Ingen treff på «{query}»',
  resultsOfAll: '{count} treff',
  resultOneOfAll: '1 treff',
  noResultsOfAll: 'Ingen treff',
  noResultsHint: 'Prøv færre eller andre ord.',
  didYouMean: 'Mente du',
  page: 'Side {page}',
};

export const toTop: typeof messages.toTop = {
  label: 'Til toppen',
};

export const noscript: typeof messages.noscript = {
  search: 'Søket virker: skriv og trykk på Enter.',
  quotation: 'Sitater kopieres som vanlig tekst: merk og kopier.',
  article: 'Pressemeldingen har sin egen side: følg lenken.',
  list: 'Filtrene virker: hvert valg er en lenke til en ny side.',
  share: 'Del siden med adressen: kopier den fra adressefeltet.',
};

export const list: typeof messages.list = {
  dateTime: '{date} kl. {time}',
  undated: 'Uten dato',
  untitled: 'Uten tittel',
  empty: 'Ingen pressemeldinger.',
  count: '{count} pressemeldinger',
  countOne: '1 pressemelding',
  pages: 'Sider',
  previous: 'Forrige',
  next: 'Neste',
};

export const share: typeof messages.share = {
  heading: 'Del pressemeldingen',
  email: 'Send på e-post',
  link: 'Lenke til siden',
};
