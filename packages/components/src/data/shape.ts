/** Keeps of foreign data what has the right shape. A table says what is right; this walks along it. */

/** A key that ends in `?` may be missing. A list holds one shape for all its items. */
export type Shape = 'string' | 'number' | 'boolean' | readonly [Shape] | Union | Fields;

interface Fields {
  readonly [key: string]: Shape;
}

/** One of several shapes, told apart by the field `type`. */
export class Union {
  readonly shapes: Fields;

  constructor(shapes: Fields) {
    this.shapes = shapes;
  }
}

/** Told of every value that is left out: where it was, and what would be right. */
export type Report = (path: string, expected: string) => void;

/**
 * The value without what is not sound: an item of the wrong shape leaves its list, an optional field its object; what
 * lacks something required goes as a whole. Sound values are returned as they are, not copied.
 *
 * @returns `undefined` where nothing is left
 */
export function sound(value: unknown, shape: Shape, report?: Report, path = ''): unknown {
  if (typeof shape === 'string') {
    const isSound = typeof value === shape && (shape !== 'number' || Number.isFinite(value));
    if (!isSound) report?.(path, shape);
    return isSound ? value : undefined;
  }
  if (isList(shape)) return soundList(value, shape[0], report, path);
  if (typeof value !== 'object' || value === null) {
    report?.(path, 'object');
    return undefined;
  }
  const record = value as Readonly<Record<string, unknown>>;
  if (!(shape instanceof Union)) return soundFields(record, shape, report, path);
  const { type } = record;
  const known = typeof type === 'string' && Object.hasOwn(shape.shapes, type) ? shape.shapes[type] : undefined;
  if (known !== undefined) return sound(value, known, report, path);
  report?.(`${path}.type`, Object.keys(shape.shapes).join(' | '));
  return undefined;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function soundList(value: unknown, shape: Shape, report: Report | undefined, path: string): unknown {
  if (!Array.isArray(value)) {
    report?.(path, 'array');
    return undefined;
  }
  const items: readonly unknown[] = value;
  let kept: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const result = sound(items[index], shape, report, report && `${path}[${index}]`);
    if (result === undefined || result !== items[index]) kept ??= items.slice(0, index);
    if (kept !== undefined && result !== undefined) kept.push(result);
  }
  return kept ?? value;
}

function soundFields(
  record: Readonly<Record<string, unknown>>,
  fields: Fields,
  report: Report | undefined,
  path: string,
): unknown {
  let copy: Record<string, unknown> | undefined;
  for (const [name, shape] of Object.entries(fields)) {
    const isOptional = name.endsWith('?');
    const key = isOptional ? name.slice(0, -1) : name;
    const value = record[key];
    if (isOptional && (value === undefined || value === null)) continue;
    const result = sound(value, shape, report, report && (path ? `${path}.${key}` : key));
    if (result === undefined && !isOptional) return undefined;
    if (result === value) continue;
    copy ??= { ...record };
    copy[key] = result;
  }
  return copy ?? record;
}
