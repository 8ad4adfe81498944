import { escapeHtml } from './html.ts';

export interface OpenSearchDescription {
  /** Shown in the address bar; at most 16 characters by the specification, cut here. */
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  /** Absolute URL of the search page. */
  readonly searchUrl: string;
}

/** OpenSearch 1.1 description document: lets a browser search here from its address bar. */
export function renderOpenSearchDescription({ name, description, lang, searchUrl }: OpenSearchDescription): string {
  const url = escapeHtml(searchUrl);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml(name.slice(0, 16))}</ShortName>
<Description>${escapeHtml(description.slice(0, 1024))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${escapeHtml(lang)}</Language>
<Url type="text/html" template="${url}?q={searchTerms}"/>
<Url type="application/json" template="${url}?q={searchTerms}&amp;format=json"/>
<Url type="application/x-suggestions+json" template="${url}/suggestions?q={searchTerms}&amp;format=opensearch"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${url}/opensearch.xml"/>
</OpenSearchDescription>
`;
}
