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

function publisher(value: unknown): Statement['publisher'] {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isNode(one)) return undefined;
  const name = text(one.name);
  const url = text(one.url);
  return name === undefined ? undefined : { name, ...(url !== undefined && { url }) };
}
