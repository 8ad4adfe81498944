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
  changePublished: 'Published',
  changeUpdated: 'Updated',
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
export const loading: typeof messages.loading = {
  loading: 'Loading the press release …',
  failed: 'The press release could not be loaded.',
  retry: 'Try again',
};
export const copying: typeof messages.copying = {
  copyQuotation: 'Copy quotation',
  copied: 'Quotation copied',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'Copying failed. Select the text and copy it.',
  share: 'Share',
};
export const search: typeof messages.search = {
  dateTime: '{date}, {time}',
  submit: 'Search',
  label: 'Search press releases',
  results: '{count} results for “{query}”',
  resultOne: '1 result for “{query}”',
  noResults: 'No results for “{query}”',
  noResultsHint: 'Try fewer or other words.',
  didYouMean: 'Did you mean',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: 'Page {page}',
};
export const searching: typeof messages.searching = {
  count: '{count} suggestions',
  countOne: '1 suggestion',
  empty: 'No suggestions',
  person: 'Person',
  searching: 'Searching …',
  failed: 'The search did not answer. Press Search to try again.',
  offline: 'You are not connected to the internet.',
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
export const sharing: typeof messages.sharing = {
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'Copying failed. Select the text and copy it.',
  share: 'Share …',
};
