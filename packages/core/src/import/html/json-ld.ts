import type { ContactPoint } from '../../model/press-release.ts';

/** A quotation that the page states with its speaker. */
export interface StatedQuotation {
  readonly text: string;
  readonly type: 'person' | 'organisation';
  readonly name: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
}

/** What JSON-LD on a page states of the article. Every value is checked: the page is not trusted. */
export interface Statement {
  readonly headline?: string;
  readonly alternativeHeadline?: string;
  readonly description?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly inLanguage?: string;
  readonly articleSection?: string;
  readonly license?: string;
  readonly keywords?: readonly string[];
  readonly authors?: readonly { readonly name: string; readonly jobTitle?: string }[];
  readonly publisher?: { readonly name: string; readonly url?: string };
  readonly issuers?: readonly { readonly name: string; readonly url?: string }[];
  readonly contactPoints?: readonly ContactPoint[];
  readonly quotations?: readonly StatedQuotation[];
  readonly expires?: string;
  readonly contentLocation?: string;
  readonly dateline?: string;
}

type Node = Readonly<Record<string, unknown>>;

/** How many nodes of JSON-LD are looked at on one page. */
const mostNodes = 500;

/** The first article that the scripts state; an empty statement where there is none. */
export function statementsOf(scripts: readonly string[]): Statement {
  const queue: unknown[] = scripts.map(parse);
  for (let index = 0; index < Math.min(queue.length, mostNodes); index += 1) {
    const node = queue[index];
    if (Array.isArray(node)) queue.push(...(node.slice(0, mostNodes) as unknown[]));
    else if (isNode(node)) {
      if (isArticle(node['@type'])) return statementOf(node);
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return {};
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!--|-->\s*$/g, '')) as unknown;
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isArticle(type: unknown): boolean {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && /(?:Article|BlogPosting|PressRelease|Report)$/.test(one));
}

function statementOf(node: Node): Statement {
  const fields = {
    headline: text(node.headline ?? node.name),
    alternativeHeadline: text(node.alternativeHeadline),
    description: text(node.description),
    datePublished: text(node.datePublished),
    dateModified: text(node.dateModified),
    inLanguage: text(node.inLanguage),
    articleSection: text(node.articleSection),
    license: text(node.license),
    keywords: keywords(node.keywords),
    authors: authors(node.author),
    publisher: publisher(node.publisher) ?? publisher(node.sourceOrganization),
    issuers: node.publisher === undefined ? undefined : some(listOf(node.sourceOrganization).map(publisher)),
    contactPoints: some(listOf(isNode(node.publisher) ? node.publisher.contactPoint : undefined).map(contact)),
    quotations: some([...listOf(node.hasPart), ...listOf(node.mentions)].map(quotation)),
    expires: text(node.expires),
    contentLocation: nameOf(node.contentLocation),
    dateline: text(node.dateline),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function text(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' && one.length < 10_000
    ? one.replaceAll(/\s+/g, ' ').trim()
    : undefined;
}

function keywords(value: unknown): readonly string[] | undefined {
  const list: unknown[] =
    typeof value === 'string' ? value.slice(0, 10_000).split(',') : Array.isArray(value) ? value : [];
  const found = list.slice(0, 100).flatMap((one) => text(one) ?? []);
  return found.length > 0 ? found : undefined;
}

function authors(value: unknown): Statement['authors'] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  const people = list.filter(isNode).flatMap((one) => {
    const name = text(one.name);
    const jobTitle = text(one.jobTitle);
    return name === undefined || one['@type'] !== 'Person'
      ? []
      : [{ name, ...(jobTitle !== undefined && { jobTitle }) }];
  });
  return people.length > 0 ? people : undefined;
}

/** The first values of a field that may hold one or several. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostNodes) : [value];
}

function some<One>(values: readonly (One | undefined)[]): readonly One[] | undefined {
  const found = values.filter((one) => one !== undefined);
  return found.length > 0 ? found : undefined;
}

/** The name of a thing, or the text that stands for it. */
function nameOf(value: unknown): string | undefined {
  return text(isNode(value) ? value.name : value);
}

function contact(value: unknown): ContactPoint | undefined {
  if (!isNode(value)) return undefined;
  const fields = {
    name: text(value.name),
    role: text(value.contactType),
    telephone: text(value.telephone),
    email: text(value.email)?.replace(/^mailto:/i, ''),
    hours: text(value.description),
  };
  const given = Object.entries(fields).filter(([, one]) => one !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

function quotation(value: unknown): StatedQuotation | undefined {
  if (!isNode(value) || value['@type'] !== 'Quotation') return undefined;
  const speaker = value.spokenByCharacter ?? value.creator ?? value.author;
  const [words, name] = [text(value.text), nameOf(speaker)];
  if (words === undefined || name === undefined || !isNode(speaker)) return undefined;
  const [jobTitle, affiliation] = [text(speaker.jobTitle), nameOf(speaker.affiliation)];
  return {
    text: words,
    type: speaker['@type'] === 'Person' ? 'person' : 'organisation',
    name,
    ...(jobTitle !== undefined && { jobTitle }),
    ...(affiliation !== undefined && { affiliation }),
  };
}

function publisher(value: unknown): Statement['publisher'] {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isNode(one)) return undefined;
  const name = text(one.name);
  const url = text(one.url);
  return name === undefined ? undefined : { name, ...(url !== undefined && { url }) };
}
