/** English. */
import type * as messages from './sv.ts';

export const article: typeof messages.article = {
  published: 'Published',
  updated: 'Updated',
  dateTime: '{date}, {time}',
  readingTime: '{count} min read',
  contents: 'Contents',
  contacts: 'Contact',
  telephone: 'Phone',
  email: 'Email',
  web: 'Website',
  hours: 'Hours',
  about: 'About {name}',
  aboutIssuer: 'About the issuer',
  media: 'Images',
  credit: 'Photo: {name}',
  attachments: 'Attachments',
  related: 'Read more',
  translations: 'In other languages',
  changes: 'Change history',
  changeCorrected: 'Corrected',
  changeWithdrawn: 'Withdrawn',
  correction: 'Correction {date}',
  withdrawn: 'Withdrawn {date}',
  canceled: 'This press release has been withdrawn.',
  embargo: 'Embargoed until {date}',
  embargoNote: 'The content will be published then.',
  withheld: 'The content has not been published yet.',
  expired: 'This press release was valid until {date}.',
  printed: 'Source',
  table: 'Table',
};

export const search: typeof messages.search = {
  submit: 'Search',
  label: 'Search press releases',
  results: '{count} results for “{query}”',
  resultOne: '1 result for “{query}”',
  noResults: 'No results for “{query}”',
  resultsOfAll: '{count} results',
  resultOneOfAll: '1 result',
  noResultsOfAll: 'No results',
  noResultsHint: 'Try fewer or other words.',
  didYouMean: 'Did you mean',
  page: 'Page {page}',
};

export const toTop: typeof messages.toTop = {
  label: 'Back to top',
};

export const noscript: typeof messages.noscript = {
  search: 'Search works: type and press Enter.',
  quotation: 'Quotations copy as plain text: select and copy.',
  article: 'The press release has a page of its own: follow the link.',
  list: 'The filters work: each choice is a link to a new page.',
  share: 'Share the page by its address: copy it from the address bar.',
};

export const list: typeof messages.list = {
  dateTime: '{date}, {time}',
  undated: 'Undated',
  untitled: 'No headline',
  empty: 'No press releases.',
  count: '{count} press releases',
  countOne: '1 press release',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
};

export const share: typeof messages.share = {
  heading: 'Share this press release',
  email: 'Send by email',
  link: 'Link to this page',
};
