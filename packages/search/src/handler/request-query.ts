import type { SearchQuery } from '@talstreck/core/model';

/** Longer values of filters are cut: no name or category is so long. UTF-16 code units. */
const MAXIMUM_VALUE_LENGTH = 200;

/** Longer texts are cut before anything reads them. UTF-16 code units. */
const MAXIMUM_TEXT_LENGTH = 1000;

/** Reads a query from the parameters of a form or a script. What makes no sense is left out, nothing throws. */
export function readSearchQuery(parameters: URLSearchParams): SearchQuery {
  const page = Number(parameters.get('page') ?? 1);
  const pageSize = Number(parameters.get('size') ?? Number.NaN);
  const sort = parameters.get('sort');
  return {
    text: (parameters.get('q') ?? '').slice(0, MAXIMUM_TEXT_LENGTH).trim(),
    ...(Number.isSafeInteger(page) && page > 1 ? { page } : {}),
    ...(Number.isSafeInteger(pageSize) && pageSize > 0 ? { pageSize } : {}),
    ...(sort === 'date' || sort === 'relevance' ? { sort } : {}),
    ...filter('from', parameters, 'from'),
    ...filter('to', parameters, 'to'),
    ...filter('category', parameters, 'category'),
    ...filter('publisher', parameters, 'publisher'),
    ...filter('person', parameters, 'person'),
    ...filter('inLanguage', parameters, 'lang'),
  };
}

/** Writes a query as parameters: the other way round. */
export function writeSearchQuery(query: SearchQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  const values: Readonly<Record<string, string | undefined>> = {
    q: query.text,
    page: query.page === undefined || query.page <= 1 ? undefined : String(query.page),
    size: query.pageSize === undefined ? undefined : String(query.pageSize),
    sort: query.sort,
    from: query.from,
    to: query.to,
    category: query.category,
    publisher: query.publisher,
    person: query.person,
    lang: query.inLanguage,
  };
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') parameters.set(name, value);
  return parameters;
}

function filter<Name extends string>(
  name: Name,
  parameters: URLSearchParams,
  parameter: string,
): Partial<Record<Name, string>> {
  const value = (parameters.get(parameter) ?? '').slice(0, MAXIMUM_VALUE_LENGTH).trim();
  // A computed key widens to string; the name is the one key that this record has.
  return value === '' ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
}
