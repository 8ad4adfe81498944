import { furnitureClasses, furnitureElements, furnitureRoles, keptClasses, mainClasses } from './vocabulary.ts';
import type { Attributes } from './tokens.ts';

/** A part of the page that may be furniture, or may be the main content. */
export interface Region {
  readonly parent: Region | null;
  /** How many regions stand around it. */
  readonly depth: number;
  /** `article` and `main` for content, else what kind of furniture it looks like. */
  readonly kind: string;
  /** Whether a class name, not the element alone, says that it is furniture. */
  readonly named: boolean;
  /** Whether a class name says that it belongs to the release all the same. */
  readonly kept: boolean;
  /** UTF-16 code units of text in it, and of those, in links. */
  length: number;
  linkLength: number;
  /** Positions of the level-one headings in it. */
  firstHeadline: number;
  lastHeadline: number;
}

/** No page nests its parts deeper than this; what is deeper belongs to the part around it. */
const deepest = 64;

/** The whole page. */
export function pageRegion(): Region {
  return region(null, 'page', false, false);
}

/** The region that an element opens in another; null where it opens none. */
export function regionOf(name: string, attributes: Attributes, parent: Region): Region | null {
  if (parent.depth >= deepest) return null;
  const role = attributes.get('role')?.toLowerCase() ?? '';
  const classes = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  const names = classes === ' ' ? [] : classWords(classes);
  const kept = names.some((word) => keptClasses.has(word));
  const named = names.find((word) => furnitureClasses.has(word));
  if (name === 'main' || role === 'main') return region(parent, 'main', false, kept);
  const isArticle = name === 'article' || role === 'article' || attributes.get('itemprop') === 'articleBody';
  if (isArticle || mainClasses.test(classes)) return region(parent, 'article', false, kept);
  if (named !== undefined && name !== 'body' && name !== 'html') return region(parent, named, true, kept);
  const kind = own(furnitureRoles, role) ?? own(furnitureElements, name);
  return kind === undefined ? null : region(parent, kind, false, kept);
}

/** Adds what a region holds to the one around it, once it is closed. */
export function closeRegion({ parent, length, linkLength, firstHeadline, lastHeadline }: Region): void {
  if (!parent) return;
  parent.length += length;
  parent.linkLength += linkLength;
  parent.firstHeadline = Math.min(parent.firstHeadline, firstHeadline);
  parent.lastHeadline = Math.max(parent.lastHeadline, lastHeadline);
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
    firstHeadline: Infinity,
    lastHeadline: -1,
  };
}

/** "pressContact site-footer" in words: press, contact, site, footer, and the whole names. */
function classWords(classes: string): readonly string[] {
  return classes
    .slice(0, 500)
    .split(/\s+/)
    .flatMap((one) => [
      one.toLowerCase(),
      ...one
        .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_]+/),
    ]);
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
