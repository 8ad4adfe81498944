import { SaxesParser } from 'saxes';

/** What is wrong with an RSS 2.0 document, by https://www.rssboard.org/rss-specification (and its profile where named). */
export function checkRss(xml) {
  const { root, errors } = parse(xml);
  if (!root) return errors;
  const channel = root.children.find((child) => child.name === 'channel');
  if (root.name !== 'rss' || root.attributes.version !== '2.0')
    errors.push('What is RSS?: the root is <rss version="2.0">');
  if (!channel) return [...errors, 'What is RSS?: <rss> holds a single <channel>'];
  for (const name of ['title', 'link', 'description']) one(channel, name, 'Required channel elements', errors);
  for (const item of all(channel, 'item')) {
    if (all(item, 'title').length + all(item, 'description').length === 0)
      errors.push('Elements of <item>: at least title or description');
    for (const name of ['title', 'link', 'description', 'guid', 'pubDate', 'enclosure']) {
      if (all(item, name).length > 1) errors.push(`Elements of <item>: at most one ${name}`);
    }
    for (const guid of all(item, 'guid')) {
      if (guid.attributes.isPermaLink !== 'false' && !isWebUrl(guid.text)) errors.push('<guid>: a permalink is a URL');
    }
    for (const link of all(item, 'link'))
      if (!isWebUrl(link.text)) errors.push('Comments: links begin with an IANA-registered scheme');
    for (const { text } of all(item, 'pubDate')) {
      if (
        !/^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|[+-]\d{4})$/.test(
          text,
        )
      ) {
        errors.push(`Required channel elements: dates are RFC 822, found ${text}`);
      }
    }
    for (const { attributes } of all(item, 'enclosure')) {
      if (!isWebUrl(attributes.url) || !/^\d+$/.test(attributes.length ?? '') || !attributes.type)
        errors.push('<enclosure>: url, length and type');
    }
    for (const { text } of all(item, 'content:encoded')) errors.push(...checkMarkup(text));
  }
  return errors;
}

/** What is wrong with an Atom document, by RFC 4287. */
export function checkAtom(xml) {
  const { root, errors } = parse(xml);
  if (!root) return errors;
  if (root.name !== 'feed' || root.attributes.xmlns !== 'http://www.w3.org/2005/Atom')
    errors.push('2: the root is atom:feed in its namespace');
  for (const name of ['id', 'title', 'updated']) one(root, name, '4.1.1', errors);
  const feedHasAuthor = all(root, 'author').length > 0;
  const ids = new Set();
  for (const part of [root, ...all(root, 'entry')]) {
    for (const { text } of all(part, 'id')) if (!URL.canParse(text)) errors.push('4.2.6: an id is an absolute IRI');
    for (const name of ['updated', 'published']) {
      for (const { text } of all(part, name)) {
        if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text))
          errors.push(`3.3: ${name} is a date construct of RFC 3339, found ${text}`);
      }
    }
    for (const author of all(part, 'author')) one(author, 'name', '3.2.1', errors);
    for (const { attributes } of all(part, 'link')) if (!attributes.href) errors.push('4.2.7.1: a link has an href');
    for (const { attributes } of all(part, 'category'))
      if (attributes.term === undefined) errors.push('4.2.2.1: a category has a term');
    const alternates = all(part, 'link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
    if (
      new Set(alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`)).size < alternates.length
    )
      errors.push('4.1.1: one alternate link a type and language');
  }
  for (const entry of all(root, 'entry')) {
    for (const name of ['id', 'title', 'updated']) one(entry, name, '4.1.2', errors);
    for (const name of ['content', 'published', 'rights', 'summary'])
      if (all(entry, name).length > 1) errors.push(`4.1.2: at most one ${name}`);
    if (!feedHasAuthor && all(entry, 'author').length === 0)
      errors.push('4.1.2: an entry has an author, or its feed has');
    if (
      all(entry, 'content').length === 0 &&
      !all(entry, 'link').some(({ attributes }) => attributes.rel === 'alternate')
    )
      errors.push('4.1.2: without content, an alternate link');
    for (const { text } of all(entry, 'content')) errors.push(...checkMarkup(text));
    const [id] = all(entry, 'id');
    if (ids.has(id?.text)) errors.push('4.1.1: entries of one id differ in updated');
    ids.add(id?.text);
  }
  return errors;
}

/** What is wrong with a news sitemap, by sitemaps.org and Google's page on news sitemaps. */
export function checkNewsSitemap(xml, now) {
  const { root, errors } = parse(xml);
  if (!root) return errors;
  if (root.name !== 'urlset' || root.attributes.xmlns !== 'http://www.sitemaps.org/schemas/sitemap/0.9')
    errors.push('sitemaps.org: the root is urlset in its namespace');
  const urls = all(root, 'url');
  if (urls.length > 1000) errors.push('Google: at most 1,000 news:news tags');
  for (const url of urls) {
    const [location] = all(url, 'loc');
    if (!isWebUrl(location?.text) || location.text.length > 2048)
      errors.push('sitemaps.org: loc is a URL of at most 2,048 characters');
    const news = one(url, 'news:news', 'Google', errors);
    const publication = news && one(news, 'news:publication', 'Google', errors);
    if (!news || !publication) continue;
    one(publication, 'news:name', 'Google', errors);
    const language = one(publication, 'news:language', 'Google', errors);
    if (!/^(?:[a-z]{2,3}|zh-cn|zh-tw)$/.test(language?.text ?? ''))
      errors.push('Google: news:language is an ISO 639 code');
    one(news, 'news:title', 'Google', errors);
    const date = one(news, 'news:publication_date', 'Google', errors)?.text ?? '';
    if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(date))
      errors.push(`Google: publication_date is a W3C date, found ${date}`);
    if (Date.parse(now) - Date.parse(date) > 2 * 86_400_000) errors.push('Google: articles of the last two days alone');
  }
  return errors;
}

/** What a feed reader must not be handed as HTML, by the RSS Best Practices Profile: scripts, styles, relative URLs. */
export function checkMarkup(html) {
  const tags = html.match(/<[^<>]*>/g) ?? [];
  const unsafe = tags.find((one) =>
    /^<\/?(?:script|style|iframe|object|embed|form)\b|\s(?:on\w+|style)=|\s(?:href|src)="(?!https?:|mailto:|tel:)/i.test(
      one,
    ),
  );
  return unsafe === undefined ? [] : [`content: no scripts, no styles, absolute URLs; found ${unsafe}`];
}

/** The document as a tree of names, attributes and text; an error where it is not well-formed or not namespaced. */
function parse(xml) {
  const errors = [];
  const stack = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => errors.push(`XML: ${error.message}`));
  parser.on('opentag', ({ name, attributes }) => {
    const node = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
      text: '',
    };
    stack.at(-1).children.push(node);
    stack.push(node);
  });
  parser.on('text', (text) => (stack.at(-1).text += text));
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  return { root: errors.length === 0 ? stack[0].children[0] : null, errors };
}

function all(node, name) {
  return node.children.filter((child) => child.name === name);
}

function one(node, name, clause, errors) {
  const found = all(node, name);
  if (found.length !== 1) errors.push(`${clause}: <${node.name}> has one ${name}, found ${found.length}`);
  else if (found[0].children.length === 0 && found[0].text.trim() === '')
    errors.push(`${clause}: ${name} is not empty`);
  return found[0];
}

function isWebUrl(text = '') {
  return URL.canParse(text) && /^https?:/.test(text);
}
