/** English. */
import type * as messages from './sv.ts';

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

export const searching: typeof messages.searching = {
  count: '{count} suggestions',
  countOne: '1 suggestion',
  empty: 'No suggestions',
  person: 'Person',
  searching: 'Searching …',
  failed: 'The search did not answer. Press Search to try again.',
  offline: 'You are not connected to the internet.',
};

export const sharing: typeof messages.sharing = {
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'Copying failed. Select the text and copy it.',
  share: 'Share …',
};
