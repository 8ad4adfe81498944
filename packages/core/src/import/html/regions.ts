import {
  furnitureClasses,
  furnitureElements,
  furnitureRoles,
  groupElements,
  keptClasses,
  mainClasses,
} from './vocabulary.ts';
import type { Attributes } from './tokens.ts';

/** A part of the page that holds other parts and blocks: main content, furniture, or a group that says nothing itself. */
export interface Region {
  readonly parent: Region | null;
  /** How many regions stand around it. */
  readonly depth: number;
  /** `article` and `main` for content, `group` for what may be anything, else what kind of furniture it looks like. */
  readonly kind: string;
  /** Whether a class name, not the element alone, says that it is furniture. */
  readonly named: boolean;
  /** Whether a class name says that it belongs to the release all the same. */
  readonly kept: boolean;
  /** UTF-16 code units of text in it, and of those, in links. */
  length: number;
  linkLength: number;
  /** Buttons and fields in it. */
  controls: number;
  /** Headings in it that lead to other pages. */
  teasers: number;
  /** Links to files in it. */
  files: number;
}

/** No page nests its parts deeper than this; what is deeper belongs to the part around it. */
const deepest = 128;

/** The whole page. */
export function pageRegion(): Region {
  return region(null, 'page', false, false);
}

/** The region that an element opens in another; null where it opens none. */
export function regionOf(name: string, attributes: Attributes, parent: Region): Region | null {
  if (parent.depth >= deepest) return null;
  if (attributes.size === 0) return plainRegion(name, '', false, parent);
  const role = attributes.get('role')?.toLowerCase() ?? '';
  const { kept, named, main } = meaningOf(attributes.get('class') ?? '', attributes.get('id') ?? '');
  if (name === 'main' || role === 'main') return region(parent, 'main', false, kept);
  const isArticle = name === 'article' || role === 'article' || attributes.get('itemprop') === 'articleBody';
  if (isArticle || main) return region(parent, 'article', false, kept);
  if (named !== undefined && name !== 'body' && name !== 'html') return region(parent, named, true, kept);
  return plainRegion(name, role, kept, parent);
}

/** The region that an element opens by its role or its name alone. */
function plainRegion(name: string, role: string, kept: boolean, parent: Region): Region | null {
  if (name === 'main' || name === 'article') return region(parent, name, false, kept);
  const kind = own(furnitureRoles, role) ?? own(furnitureElements, name);
  if (kind !== undefined) return region(parent, kind, false, kept);
  return groupElements.has(name) ? region(parent, 'group', false, kept) : null;
}

/** Adds what a region holds to the one around it, once it is closed. */
export function closeRegion({ parent, length, linkLength, controls, teasers, files }: Region): void {
  if (!parent) return;
  parent.length += length;
  parent.linkLength += linkLength;
  parent.controls += controls;
  parent.teasers += teasers;
  parent.files += files;
}

/** Whether one region is the other, or stands in it. */
export function contains(outer: Region, region: Region): boolean {
  for (let at: Region | null = region; at && at.depth >= outer.depth; at = at.parent) if (at === outer) return true;
  return false;
}

/** A region and all around it, from the inside out. */
export function* outwards(region: Region | null): Iterable<Region> {
  for (let at = region; at; at = at.parent) yield at;
}

/** Whether a region of a kind is this one or stands around it. */
export function inKind(region: Region, kind: string): boolean {
  for (const around of outwards(region)) if (around.kind === kind) return true;
  return false;
}

function region(parent: Region | null, kind: string, named: boolean, kept: boolean): Region {
  return {
    parent,
    depth: (parent?.depth ?? -1) + 1,
    kind,
    named,
    kept,
    length: 0,
    linkLength: 0,
    controls: 0,
    teasers: 0,
    files: 0,
  };
}

/** What the class names and the id of an element say of it. */
interface Meaning {
  readonly kept: boolean;
  readonly named: string | undefined;
  readonly main: boolean;
}

const nothing: Meaning = { kept: false, named: undefined, main: false };

function meaningOf(classes: string, id: string): Meaning {
  if (classes === '' && id === '') return nothing;
  const names = `${classes} ${id}`;
  const words = classWords(names);
  return {
    kept: words.some((word) => keptClasses.has(word)),
    named: words.find((word) => furnitureClasses.has(word)),
    main: mainClasses.test(names),
  };
}

/** "pressContact site-footer" in words: press, contact, site, footer, and the whole names. */
function classWords(names: string): readonly string[] {
  const words: string[] = [];
  for (const one of names.slice(0, 500).split(/\s+/)) {
    const whole = one.toLowerCase();
    words.push(whole);
    const parts = whole === one ? whole : one.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    if (parts.includes('-') || parts.includes('_')) words.push(...parts.split(/[-_]+/));
  }
  return words;
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
