import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Checks by the official JSON Schemas in a folder: what is wrong with a document, in words. */
export async function loadJsonSchemas(folder) {
  const read = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const modern = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(modern);
  const geo = await read('GeoJSON-schema.json');
  modern.addSchema({ ...geo, $schema: undefined }, 'https://geojson.org/schema/GeoJSON.json');
  const ninjs = modern.compile(await read('ninjs-schema_3.1.json'));

  const old = new Ajv({ strict: false, allErrors: true, validateSchema: false, schemaId: '$id' });
  addFormats.default(old);
  // The definitions of version 1.0 that the schema of 1.1 refers to, and those of the W3C's test suite, are not in the
  // folder: they are written here from https://www.jsonfeed.org/version/1.1/ and https://www.w3.org/TR/annotation-model/.
  old.addSchema(feedDefinitions, 'https://json.schemastore.org/feed-1');
  const feed = old.compile({
    ...withoutIds(await read('json-feed-1.1.json')),
    $id: 'https://json.schemastore.org/feed.json',
  });
  old.addSchema(selectorDefinitions, 'https://annotation.example/specificResource.json');
  old.addSchema(
    { definitions: { stringUri: { type: 'string', format: 'uri' } } },
    'https://annotation.example/id.json',
  );
  const selector = async (name) =>
    old.compile({
      ...withoutIds(await read(`web-annotation-${name}.json`)),
      $id: `https://annotation.example/${name}.json`,
    });
  const annotation = [await selector('textQuoteSelector'), await selector('textPositionSelector')];

  const check = (validate) => (document) =>
    validate(document) ? [] : validate.errors.slice(0, 3).map((error) => `${error.instancePath} ${error.message}`);
  return {
    ninjs: check(ninjs),
    jsonFeed: check(feed),
    annotation: (document) => [
      ...checkAnnotation(document),
      ...annotation.flatMap((validate) => check(validate)(document)),
    ],
  };
}

/** What the schemas of the selectors leave open, by https://www.w3.org/TR/annotation-model/. */
export function checkAnnotation({ '@context': context, id, type, body, target }) {
  const errors = [];
  if (context !== 'http://www.w3.org/ns/anno.jsonld') errors.push('3.1: the context is that of annotations');
  if (!URL.canParse(id)) errors.push('3.1: an annotation has one IRI as its id');
  if (type !== 'Annotation') errors.push('3.1: its type is Annotation');
  if (target.length === 0) errors.push('3.1: it has a target');
  if (body !== undefined && (body.type !== 'TextualBody' || typeof body.value !== 'string' || body.value === ''))
    errors.push('3.2.4: a textual body has a value');
  for (const { source, selector } of target) {
    if (!URL.canParse(source)) errors.push('4: a specific resource has a source');
    const { exact } = selector.find((one) => one.type === 'TextQuoteSelector');
    const { start, end } = selector.find((one) => one.type === 'TextPositionSelector');
    if (exact.isWellFormed() && [...exact].length !== end - start)
      errors.push('4.2.5: positions count code points of the words selected');
  }
  return errors;
}

/** Ids of draft 4, which the compiler reads under another name. */
function withoutIds(schema) {
  return { ...schema, id: undefined, $schema: undefined };
}

const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const extension = { type: 'object' };
const feedDefinitions = {
  properties: {
    description: text,
    expired: { type: 'boolean' },
    feed_url: uri,
    home_page_url: uri,
    hubs: { type: 'array' },
    icon: uri,
    next_url: uri,
    title: text,
    user_comment: text,
  },
  definitions: {
    uri,
    extension,
    author: {
      type: 'object',
      properties: { name: text, url: uri, avatar: uri },
      additionalProperties: false,
      minProperties: 1,
    },
    item: {
      properties: {
        attachments: {
          type: 'array',
          items: {
            type: 'object',
            required: ['url', 'mime_type'],
            properties: {
              url: uri,
              mime_type: text,
              title: text,
              size_in_bytes: { type: 'number' },
              duration_in_seconds: { type: 'number' },
            },
            additionalProperties: false,
          },
        },
        banner_image: uri,
        content_html: text,
        content_text: text,
        date_modified: { type: 'string', format: 'date-time' },
        date_published: { type: 'string', format: 'date-time' },
        external_url: uri,
        image: uri,
        summary: text,
        tags: { type: 'array', items: text },
        title: text,
        url: uri,
      },
    },
  },
};

const quoteSelector = {
  type: 'object',
  properties: { type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text },
  required: ['type', 'exact'],
};
const positionSelector = {
  type: 'object',
  properties: {
    type: { const: 'TextPositionSelector' },
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 0 },
  },
  required: ['type', 'start', 'end'],
};
const selectorDefinitions = {
  definitions: {
    textPositionSelectorDetected: positionSelector,
    textQuoteSelectorDetected: quoteSelector,
    textQuoteSelectorTypeValidIfPresent: {
      if: { properties: { type: { const: 'TextQuoteSelector' } } },
      then: quoteSelector,
    },
  },
};
