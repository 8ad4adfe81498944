import {
  blockElements,
  breakoutElements,
  controlElements,
  foreignElements,
  furnitureElements,
  groupElements,
  impliedEndScopes,
  layoutElements,
  markElements,
  silentElements,
  tableElements,
  voidElements,
} from './vocabulary.ts';
import { WordTable } from './word-table.ts';

/** All that the importer knows of an element by its name. There is one such object for each name on a page. */
export interface ElementKind {
  /** In lower case. */
  readonly name: string;
  /** Counts from 0, without gaps. */
  readonly index: number;
  readonly isBlock: boolean;
  readonly isVoid: boolean;
  readonly isSilent: boolean;
  readonly isForeign: boolean;
  readonly breaksOut: boolean;
  readonly isControl: boolean;
  readonly isGroup: boolean;
  readonly isList: boolean;
  readonly isCell: boolean;
  readonly isTablePart: boolean;
  /** Whether a table that it stands in can only be there for the layout. */
  readonly isLayout: boolean;
  /** 1 to 6, or 0. */
  readonly heading: number;
  readonly mark: 'emphasis' | 'strong' | 'code' | undefined;
  readonly furniture: string | undefined;
  /** Whether the search for ends that were left out stops at it. */
  readonly stopsImpliedEnds: boolean;
}

function kindOf(name: string, index: number): ElementKind {
  return {
    name,
    index,
    isBlock: blockElements.has(name),
    isVoid: voidElements.has(name),
    isSilent: silentElements.has(name),
    isForeign: foreignElements.has(name),
    breaksOut: breakoutElements.has(name),
    isControl: controlElements.has(name),
    isGroup: groupElements.has(name),
    isList: name === 'ul' || name === 'ol' || name === 'menu',
    isCell: name === 'td' || name === 'th',
    isTablePart: tableElements.has(name),
    isLayout: layoutElements.has(name),
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    mark: Object.hasOwn(markElements, name) ? markElements[name] : undefined,
    furniture: Object.hasOwn(furnitureElements, name) ? furnitureElements[name] : undefined,
    stopsImpliedEnds: impliedEndScopes.has(name),
  };
}

const names = new Set([
  '',
  ...['a', 'base', 'link', 'meta', 'q', 'span', 'time', 'title', 'figcaption'],
  ...[blockElements, breakoutElements, controlElements, foreignElements, groupElements, impliedEndScopes].flatMap(
    (names) => [...names],
  ),
  ...[layoutElements, silentElements, tableElements, voidElements].flatMap((names) => [...names]),
  ...[furnitureElements, markElements].flatMap((record) => Object.keys(record)),
]);
const known = new WordTable([...names].map((name, index) => [name, kindOf(name, index)] as const));

/** The kind of an element of HTML; the empty name stands for the page itself. */
export function elementKind(name: string): ElementKind {
  const kind = known.find(name, 0, name.length);
  if (!kind) throw new RangeError(`no element of HTML that is known is named ${name}`);
  return kind;
}

/** The elements of one page by name: those of HTML, and those that the page makes up. */
export class ElementKinds {
  readonly #others = new Map<string, ElementKind>();

  /** The kind of the element whose name stands from `start` to `end`. */
  at(html: string, start: number, end: number): ElementKind {
    return known.find(html, start, end) ?? this.#other(html.slice(start, end).toLowerCase());
  }

  #other(name: string): ElementKind {
    const before = this.#others.get(name);
    if (before) return before;
    const kind = kindOf(name, names.size + this.#others.size);
    this.#others.set(name, kind);
    return kind;
  }
}
