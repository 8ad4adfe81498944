/** Swedish: it has the keys that every language has. `{…}` is filled in. */

export const article = {
  published: 'Publicerad',
  updated: 'Uppdaterad',
  dateTime: '{date} kl. {time}',
  readingTime: '{count} min läsning',
  contents: 'Innehåll',
  contacts: 'Kontakt',
  telephone: 'Telefon',
  email: 'E-post',
  web: 'Webbplats',
  hours: 'Öppettider',
  about: 'Om {name}',
  aboutIssuer: 'Om avsändaren',
  media: 'Bilder',
  credit: 'Foto: {name}',
  attachments: 'Bilagor',
  related: 'Läs mer',
  translations: 'På andra språk',
  changes: 'Ändringshistorik',
  changeCorrected: 'Rättad',
  changeWithdrawn: 'Tillbakadragen',
  correction: 'Rättelse {date}',
  withdrawn: 'Tillbakadraget {date}',
  canceled: 'Pressmeddelandet är tillbakadraget.',
  embargo: 'Embargo till {date}',
  embargoNote: 'Innehållet publiceras då.',
  withheld: 'Innehållet är inte publicerat ännu.',
  expired: 'Pressmeddelandet gällde till {date}.',
  printed: 'Källa',
  table: 'Tabell',
};

export const search = {
  submit: 'Sök',
  label: 'Sök pressmeddelanden',
  results: '{count} träffar på ”{query}”',
  resultOne: '1 träff på ”{query}”',
  noResults: 'Inga träffar på ”{query}”',
  resultsOfAll: '{count} träffar',
  resultOneOfAll: '1 träff',
  noResultsOfAll: 'Inga träffar',
  noResultsHint: 'Pröva färre eller andra ord.',
  didYouMean: 'Menade du',
  page: 'Sida {page}',
};

export const toTop = {
  label: 'Till toppen',
};

export const noscript = {
  search: 'Sökningen fungerar: skriv och tryck på Enter.',
  quotation: 'Citat kopieras som vanlig text: markera och kopiera.',
  article: 'Pressmeddelandet finns på sin egen sida: följ länken.',
  list: 'Filtren fungerar: varje val är en länk till en ny sida.',
  share: 'Sidan delas med sin adress: kopiera den från adressfältet.',
};

export const list = {
  dateTime: '{date} kl. {time}',
  undated: 'Utan datum',
  untitled: 'Utan rubrik',
  empty: 'Inga pressmeddelanden.',
  count: '{count} pressmeddelanden',
  countOne: '1 pressmeddelande',
  pages: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
};

export const share = {
  heading: 'Dela pressmeddelandet',
  email: 'Skicka med e-post',
  link: 'Länk till sidan',
};
