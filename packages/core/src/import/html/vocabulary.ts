/** What the elements, attributes and class names of HTML pages mean to the importer. Data, no logic. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const voidElements: ReadonlySet<string> = words(
  'area base br col embed hr img input link meta param source track wbr frame basefont bgsound keygen',
);

/** Elements whose content never comes through, up to their end tag. */
export const silentElements: ReadonlySet<string> = words(
  'script style template iframe object applet audio video canvas map noembed noframes select datalist textarea option rp rt svg math',
);

/** Silent elements of another namespace: these HTML elements end them (HTML standard, 13.2.6.5). */
export const foreignElements: ReadonlySet<string> = words('svg math');
export const breakoutElements: ReadonlySet<string> = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var article aside footer header main nav section figure',
);

/** Elements that begin and end a block of text. */
export const blockElements: ReadonlySet<string> = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol p pre search section summary table caption colgroup tbody thead tfoot tr td th ul button label',
);

/** A start tag of the first closes an open element of the second that was never closed (the end tag may be left out). */
export const impliedEnds: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li'),
  dt: words('dt dd'),
  dd: words('dt dd'),
  tr: words('tr td th'),
  td: words('td th'),
  th: words('td th'),
};
/** What stops the search for it. */
export const impliedEndScopes: ReadonlySet<string> = words('ul ol menu dir dl table body html');

export const tableElements: ReadonlySet<string> = words('table tbody thead tfoot tr td th caption');

/** Parts of a page: a table with one of these in it is there for the layout. */
export const layoutElements: ReadonlySet<string> = words('article main nav header footer aside form h1 h2 figure');

/** Elements that group what may be anything. */
export const groupElements: ReadonlySet<string> = words('div section td center');

/** Elements that a reader presses or fills in. */
export const controlElements: ReadonlySet<string> = words('button input select textarea');

/** Elements that are page furniture wherever they hold neither the headline nor most of the text. */
export const furnitureElements: Readonly<Record<string, string>> = {
  nav: 'nav',
  aside: 'aside',
  header: 'header',
  footer: 'footer',
  form: 'form',
  search: 'search',
  noscript: 'noscript',
  button: 'control',
  label: 'control',
  legend: 'control',
  dialog: 'dialog',
  menu: 'nav',
};

export const furnitureRoles: Readonly<Record<string, string>> = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'search',
  dialog: 'dialog',
  alertdialog: 'dialog',
  menu: 'nav',
  menubar: 'nav',
  toolbar: 'nav',
  tablist: 'nav',
};

/** Class names and ids, as whole words between hyphens, underscores and capitals. */
export const furnitureClasses: ReadonlySet<string> = words(
  `nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs sidebar footer masthead topbar toolbar pagination pager toc
  share sharing social addthis sharethis shareline socials follow dela tipsa
  cookie cookies cookiebar cookiebanner cookieconsent consent gdpr kakor cookielaw onetrust evasteet
  related relaterat relaterade relatedposts relatedarticles relatedcontent recommended recommendations liittyvat similar
  newsletter subscribe subscription prenumerera signup login search searchbox sok searchform
  skip skiplink skiplinks advert advertisement ad ads promo banner popup modal overlay comments disqus widget widgets
  feedback rating survey print printlink backtotop totop scrolltop toppen noscript tagcloud taglist langswitch languages
  author-box authorbox author-bio authorbio`,
);

/** An aside with one of these is part of the release all the same. */
export const keptClasses: ReadonlySet<string> = words(
  'contact contacts kontakt kontakter presskontakt presscontact yhteystiedot yhteyshenkilo ansprechpartner fact facts factbox fakta faktaruta faktaboks infobox boilerplate about',
);

/** Whole class names of text that is for screen readers alone. */
export const hiddenClasses: ReadonlySet<string> = words(
  'visuallyhidden visually-hidden sr-only screen-reader-text u-hidden d-none',
);
export const hiddenStyle: RegExp = /display\s*:\s*none|visibility\s*:\s*hidden/i;

export const ledeClasses: ReadonlySet<string> = words(
  'lede lead lede preamble ingress ingres ingressi ingresso intro introduction standfirst vorspann manchet manchett underrubrik',
);

/** Whole class names and ids of what holds the text of an article. */
export const mainClasses: ReadonlySet<string> = words(
  'articlebody article-body entry-content post-content pressrelease press-release pressrelease-body press-release-body pressmeddelande',
);

/** Class names of the words below a picture, where it stands in no figure. */
export const captionClasses: ReadonlySet<string> = words(
  'caption captions imagecaption wp-caption-text bildtext bildetekst billedtekst kuvateksti bildunterschrift',
);

/** Class names, in a caption, of who made the picture. */
export const creditClasses: ReadonlySet<string> = words('credit credits photographer fotograf byline copyright');

export const markElements: Readonly<Record<string, 'emphasis' | 'strong' | 'code'>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
};

/** File endings of attachments and their media types. */
export const attachmentTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  zip: 'application/zip',
  epub: 'application/epub+zip',
};
