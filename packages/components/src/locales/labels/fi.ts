/** Finnish. */
import type * as messages from './sv.ts';

export const article: typeof messages.article = {
  published: 'Julkaistu',
  updated: 'Päivitetty',
  dateTime: '{date} klo {time}',
  readingTime: 'lukuaika {count} min',
  contents: 'Sisältö',
  contacts: 'Yhteystiedot',
  telephone: 'Puhelin',
  email: 'Sähköposti',
  web: 'Verkkosivusto',
  hours: 'Aukioloajat',
  about: 'Tietoa: {name}',
  aboutIssuer: 'Tietoa lähettäjästä',
  media: 'Kuvat',
  credit: 'Kuva: {name}',
  attachments: 'Liitteet',
  related: 'Lue lisää',
  translations: 'Muilla kielillä',
  changes: 'Muutoshistoria',
  changeCorrected: 'Oikaistu',
  changeWithdrawn: 'Peruttu',
  correction: 'Oikaisu {date}',
  withdrawn: 'Peruttu {date}',
  canceled: 'Tiedote on peruttu.',
  embargo: 'Julkaisuvapaa {date}',
  embargoNote: 'Sisältö julkaistaan silloin.',
  withheld: 'Sisältöä ei ole vielä julkaistu.',
  expired: 'Tiedote oli voimassa {date} asti.',
  printed: 'Lähde',
  table: 'Taulukko',
};

export const search: typeof messages.search = {
  submit: 'Hae',
  label: 'Hae tiedotteita',
  results: '{count} osumaa haulla ”{query}”',
  resultOne: '1 osuma haulla ”{query}”',
  noResults: 'Ei osumia haulla ”{query}”',
  resultsOfAll: '{count} osumaa',
  resultOneOfAll: '1 osuma',
  noResultsOfAll: 'Ei osumia',
  noResultsHint: 'Kokeile vähempiä tai muita sanoja.',
  didYouMean: 'Tarkoititko',
  page: 'Sivu {page}',
};

export const toTop: typeof messages.toTop = {
  label: 'Sivun alkuun',
};

export const noscript: typeof messages.noscript = {
  search: 'Haku toimii: kirjoita ja paina Enter.',
  quotation: 'Sitaatit kopioituvat tavallisena tekstinä: valitse ja kopioi.',
  article: 'Tiedotteella on oma sivunsa: seuraa linkkiä.',
  list: 'Suodattimet toimivat: jokainen valinta on linkki uudelle sivulle.',
  share: 'Jaa sivu osoitteella: kopioi se osoiteriviltä.',
};

export const list: typeof messages.list = {
  dateTime: '{date} klo {time}',
  undated: 'Ilman päiväystä',
  untitled: 'Ei otsikkoa',
  empty: 'Ei tiedotteita.',
  count: '{count} tiedotetta',
  countOne: '1 tiedote',
  pages: 'Sivut',
  previous: 'Edellinen',
  next: 'Seuraava',
};

export const share: typeof messages.share = {
  heading: 'Jaa tiedote',
  email: 'Lähetä sähköpostilla',
  link: 'Linkki sivulle',
};
