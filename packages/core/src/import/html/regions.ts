import type { Attributes } from './attributes.ts';
import type { NameMeaning } from './class-names.ts';
import type { ElementKind } from './elements.ts';
import { furnitureRoles } from './vocabulary.ts';

/** A part of the page that holds other parts and blocks: main content, furniture, or a group that says nothing itself. */
export interface Region {
  readonly parent: Region | null;
  /** How many regions stand around it. */
  readonly depth: number;
  /**
   * What its element or role says: `article` and `main` for content, `group` for what may be anything, else what kind
   * of furniture it looks like.
   */
  readonly kind: string;
  /** Its class names as they are written; empty where it has none. */
  readonly classes: string;
  /** The words in its class names and id that say that it is furniture. */
  readonly names: readonly string[];
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

const none: readonly string[] = [];

/** The whole page. */
export function pageRegion(): Region {
  return region(null, 'page', '', none, false);
}

/** The region that an element opens in another; null where it opens none. */
export function regionOf(
  kind: ElementKind,
  attributes: Attributes,
  { furniture, kept, main }: NameMeaning,
  parent: Region,
): Region | null {
  if (parent.depth >= deepest) return null;
  const { name } = kind;
  const classes = attributes.get('class') ?? '';
  const role = attributes.get('role')?.toLowerCase();
  if (name === 'main' || role === 'main') return region(parent, 'main', classes, none, kept);
  if (name === 'article' || role === 'article' || main || attributes.get('itemprop') === 'articleBody')
    return region(parent, 'article', classes, none, kept);
  const byRole = role !== undefined && Object.hasOwn(furnitureRoles, role) ? furnitureRoles[role] : undefined;
  const said = byRole ?? kind.furniture;
  if (furniture.length > 0 && name !== 'body' && name !== 'html')
    return region(parent, said ?? 'group', classes, furniture, kept);
  if (said !== undefined) return region(parent, said, classes, none, kept);
  return kind.isGroup ? region(parent, 'group', classes, none, kept) : null;
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

/**
 * Whether a region is built as another is, from the part that holds both down: with the same class names at each step.
 * A site gives one kind of content one form, wherever on the page it stands.
 */
export function isBuiltAs(region: Region, model: Region): boolean {
  let at: Region | null = region;
  while (at && at.depth > model.depth) at = at.parent;
  let other: Region | null = model;
  let hasClass = false;
  while (at !== other) {
    if (at?.classes !== other?.classes || at?.depth !== other?.depth) return false;
    hasClass ||= at?.classes !== '';
    at = at?.parent ?? null;
    other = other?.parent ?? null;
  }
  return hasClass || region === model;
}

/** A region and all around it, from the inside out. */
export function outwards(region: Region | null): Region[] {
  const around: Region[] = [];
  for (let at = region; at; at = at.parent) around.push(at);
  return around;
}

/** Every region that one of these blocks stands in. */
export function regionsAround(blocks: readonly { readonly region: Region }[]): Set<Region> {
  const regions = new Set<Region>();
  for (const { region } of blocks)
    for (let at: Region | null = region; at && !regions.has(at); at = at.parent) regions.add(at);
  return regions;
}

/** The same, each before those around it. */
export function regionsInsideOut(blocks: readonly { readonly region: Region }[]): Region[] {
  return [...regionsAround(blocks)].sort((a, b) => b.depth - a.depth);
}

/** Whether a region of a kind is this one or stands around it. */
export function inKind(region: Region, kind: string): boolean {
  for (let at: Region | null = region; at; at = at.parent) if (at.kind === kind) return true;
  return false;
}

function region(parent: Region | null, kind: string, classes: string, names: readonly string[], kept: boolean): Region {
  return {
    parent,
    depth: (parent?.depth ?? -1) + 1,
    kind,
    classes,
    names,
    kept,
    length: 0,
    linkLength: 0,
    controls: 0,
    teasers: 0,
    files: 0,
  };
}
