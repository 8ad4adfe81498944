import type { Messages } from './messages.ts';

export const en: Messages = {
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  latest: 'Latest',
  archive: 'Archive',
  people: 'People',
  about: 'About this newsroom',
  accessibility: 'Accessibility',
  search: 'Search',
  searchIn: (newsroom) => `Search ${newsroom}`,
  searchUnavailable: 'Search needs JavaScript here. Every press release is in the archive.',
  allReleases: 'All press releases',
  undated: 'Undated',
  untitled: 'No headline',
  releases: (count) => (count === 1 ? '1 press release' : `${String(count)} press releases`),
  quotations: (count) => (count === 1 ? '1 quotation' : `${String(count)} quotations`),
  contact: 'Contact',
  press: 'Press releases',
  subscribe: 'Subscribe',
  toTheFrontPage: 'To the front page',
  notFound: 'This page does not exist',
  notFoundText: 'The address may be misspelt, or the page may have moved. Search for what you are looking for, or start again from the front page.',
  failure: 'Something went wrong on our side',
  failureText: 'The page can not be shown right now. Please try again in a moment.',
  tooMany: 'Too many pages in a short time',
  tooManyText: 'Wait a minute and try again.',
  badRequest: 'The address can not be understood',
  badRequestText: 'Check the address, or start again from the front page.',
  madeWith: 'Made with Talstreck',
  howItIsMade: (newsroom) => `Every page of ${newsroom} is made from a press release in plain text. Headline, lede, quotations and contacts were found by Talstreck, which is free software.`,
  attributionNotice:
    'Who said what is worked out automatically. The name of a speaker is shown only where the source is clear. Tell us if something is wrong, and we will correct it.',
  saidIn: 'From',
  accessibilityTexts: {
    title: (newsroom) => `Accessibility statement for ${newsroom}`,
    intro: (newsroom) =>
      `${newsroom} runs this website. We want as many people as possible to be able to use it. This page tells how the website meets the law on accessibility of public sector websites (Directive (EU) 2016/2102), what is known to be lacking, and how you can report problems to us.`,
    conformance: 'How accessible is this website?',
    conforms: 'The website is designed to meet WCAG 2.2 at level AA and the standard EN 301 549.',
    limits: 'Content that is not accessible',
    limitsText:
      'The press releases come from different publishers. Images and documents that they attach may lack descriptions. Who said what in a press release is worked out automatically and may be wrong.',
    withoutScript: 'Without JavaScript',
    withoutScriptText:
      'All content can be read without JavaScript, and the links work. JavaScript is only needed for extras, such as copying a quotation with one click.',
    tell: 'Tell us about problems',
    tellText:
      'We always want to improve accessibility. If you find problems that are not described here, or need content in another form, contact us:',
    tellNobody: 'This website has not given a contact yet.',
    supervision: 'Supervision',
    supervisionText:
      'If you are not content with our answer you can turn to the authority that supervises web accessibility in your country; in Sweden that is the Agency for Digital Government (Digg).',
    tested: 'How we test the website',
    testedText:
      'The pages are tested with automatic tools at every change: with JavaScript on and off, with a keyboard, in a narrow window and in print. Automatic tools find far from every problem.',
  },
};
