import { readFile } from 'node:fs/promises';

/** What the manifest says of one thing that a widget has. */
export interface Member {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  /** The attribute that says the same as a property. */
  readonly attribute?: string;
}

/** A widget as the manifest of the components' package describes it. */
export interface Widget {
  /** `press-article` and so on. */
  readonly tag: string;
  readonly description: string;
  readonly properties: readonly Member[];
  readonly attributes: readonly Member[];
  readonly events: readonly Member[];
  readonly states: readonly Member[];
  readonly parts: readonly Member[];
  readonly customProperties: readonly Member[];
}

/** A description in `custom-elements.json` (schema 2), as far as it is shown. */
interface Declared {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
}

interface Declaration extends Declared {
  readonly tagName?: string;
  readonly members?: readonly Declared[];
  readonly attributes?: readonly Declared[];
  readonly events?: readonly Declared[];
  readonly cssStates?: readonly Declared[];
  readonly cssParts?: readonly Declared[];
  readonly cssProperties?: readonly Declared[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Reads what the installed package of components says of its widgets. */
export async function readManifest(): Promise<readonly Widget[]> {
  const file = new URL(import.meta.resolve('@talstreck/components/custom-elements.json'));
  const { modules } = JSON.parse(await readFile(file, 'utf8')) as Manifest; // our own package's build wrote it
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => (declaration.tagName === undefined ? [] : widget(declaration.tagName, declaration)));
}

function widget(tag: string, declaration: Declaration): Widget {
  const { members = [], attributes = [], events = [], cssStates = [], cssParts = [], cssProperties = [] } = declaration;
  return {
    tag,
    description: declaration.description ?? '',
    properties: members
      .filter(({ kind, privacy }) => kind === 'field' && (privacy ?? 'public') === 'public')
      .map((field) => ({ ...member(field), ...(field.attribute !== undefined && { attribute: field.attribute }) })),
    // One that belongs to a property is told there.
    attributes: attributes.filter(({ fieldName }) => fieldName === undefined).map(member),
    events: events.map(member),
    states: cssStates.map(member),
    parts: cssParts.map(member),
    customProperties: cssProperties.map(member),
  };
}

function member({ name, type, description }: Declared): Member {
  return { name, ...(type !== undefined && { type: type.text }), ...(description !== undefined && { description }) };
}
