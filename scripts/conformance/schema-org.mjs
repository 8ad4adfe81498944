import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Checks JSON-LD by the tables of schema.org: each property on a type that may have it, with a value that it may take. */
export async function loadSchemaOrg(folder) {
  const { types, properties } = JSON.parse(await readFile(join(folder, 'schema-org-30.0.json'), 'utf8'));
  const ancestors = (type, known = new Set()) => {
    if (!known.has(type)) {
      known.add(type);
      for (const parent of types[type]?.subTypeOf ?? []) ancestors(parent, known);
    }
    return known;
  };
  const isA = (type, wanted) => ancestors(type).has(wanted);

  function fits(value, range) {
    if (typeof value === 'object')
      return isA(value['@type'], range) || (value['@type'] === undefined && value['@id'] !== undefined);
    switch (range) {
      case 'Text':
        return typeof value === 'string';
      case 'URL':
        return typeof value === 'string' && URL.canParse(value);
      case 'Date':
        return date.test(value);
      case 'DateTime':
        return dateTime.test(value);
      case 'Number':
      case 'Integer':
        return typeof value === 'number';
      case 'Boolean':
        return typeof value === 'boolean';
      default:
        // A member of an enumeration stands as its address.
        return (
          typeof value === 'string' &&
          value.startsWith('https://schema.org/') &&
          value.slice(19) in types &&
          isA(range, 'Enumeration')
        );
    }
  }

  function check(node, path) {
    const type = node['@type'];
    if (!(type in types)) return [`${path}: there is no type ${type}`];
    return Object.entries(node).flatMap(([name, value]) => {
      if (name.startsWith('@')) return [];
      const property = properties[name];
      if (!property) return [`${path}.${name}: there is no such property`];
      if (!property.domainIncludes.some((one) => isA(type, one))) return [`${path}.${name}: not on ${type}`];
      return (Array.isArray(value) ? value : [value]).flatMap((one) => [
        ...(property.rangeIncludes.some((range) => fits(one, range))
          ? []
          : [`${path}.${name}: takes no ${JSON.stringify(one).slice(0, 60)}`]),
        ...(typeof one === 'object' ? check(one, `${path}.${name}`) : []),
      ]);
    });
  }

  return (text) =>
    /[<>&\u2028\u2029]/.test(text) ? ['it could leave its script element'] : check(JSON.parse(text), 'NewsArticle');
}
