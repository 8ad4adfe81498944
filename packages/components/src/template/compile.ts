/** Finds out, once for each template, what stands around every hole. */
import type { Drawing } from './drawing.ts';

/** A hole. All have the same fields, whatever their kind: an engine reads objects of one shape fastest. */
export interface Part {
  readonly kind: 'text' | 'attribute' | 'boolean' | 'dropped';
  /** The index of its value; of its first one where an attribute has several. */
  readonly hole: number;
  /** The static HTML before the hole. */
  readonly before: string;
  /** The attribute's name; empty in text. */
  readonly name: string;
  /** Whether it is an attribute that is there for any value but `nothing`. */
  readonly isPlain: boolean;
  /** Whether its value is an address from its first character on. */
  readonly isUrl: boolean;
  /**
   * The static text before, between and after the holes of an attribute's value, with the quote that ends it: one more
   * than there are holes.
   */
  readonly pieces: readonly string[];
}

export interface CompiledTemplate {
  readonly parts: readonly Part[];
  /** Those of the parts that are left out for some values. */
  readonly attributes: readonly Part[];
  /** The static HTML after the last hole. */
  readonly tail: string;
  /** What `drawingOf` has made so far, by the attributes that are there. */
  readonly drawings: Drawing[];
}

const URL_ATTRIBUTES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'xlink:href',
]);
/** A bit each in a number that V8 keeps without a heap object. */
const MOST_ATTRIBUTES = 30;
const FORBIDDEN_ATTRIBUTE = /^(?:on.*|style|srcdoc)$/i;
const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);
const cache = new WeakMap<TemplateStringsArray, CompiledTemplate>();

/** Reads the static strings of a template once; later calls with the same strings are a look-up. */
export function compile(strings: TemplateStringsArray): CompiledTemplate {
  let template = cache.get(strings);
  if (template === undefined) {
    template = new Compiler(strings).run();
    cache.set(strings, template);
  }
  return template;
}

type State = 'text' | 'tag' | 'value' | 'comment';

class Compiler {
  readonly #strings: TemplateStringsArray;
  readonly #parts: Part[] = [];
  #state: State = 'text';
  /** Static HTML since the last finished part. */
  #pending = '';
  /** The element whose start tag was read last. */
  #element = '';
  #attribute = '';
  #beforeAttribute = '';
  #quote = '';
  #pieces: string[] = [];
  /** How many holes are in finished parts. */
  #holes = 0;

  constructor(strings: TemplateStringsArray) {
    this.#strings = strings;
  }

  run(): CompiledTemplate {
    this.#strings.forEach((text, index) => {
      this.#read(text);
      if (index < this.#strings.length - 1) this.#hole();
    });
    if (this.#state !== 'text') this.#fail('ends inside a tag');
    const attributes = this.#parts.filter(({ kind }) => kind === 'attribute' || kind === 'boolean');
    if (attributes.length > MOST_ATTRIBUTES) this.#fail(`has holes in more than ${String(MOST_ATTRIBUTES)} attributes`);
    return { parts: this.#parts, attributes, tail: this.#pending, drawings: [] };
  }

  #read(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at);
      if (this.#state === 'value') {
        if (character === this.#quote) this.#endValue();
        else this.#append(character);
        continue;
      }
      this.#pending += character;
      if (this.#state === 'text') {
        if (character === '<') this.#openTag(text, at);
      } else if (this.#state === 'comment') {
        if (this.#pending.endsWith('-->')) this.#state = 'text';
      } else if (character === '>') {
        this.#state = 'text';
      } else if (character === '=') {
        at = this.#openValue(text, at);
      }
    }
  }

  #openTag(text: string, at: number): void {
    if (text.startsWith('!--', at + 1)) {
      this.#state = 'comment';
      return;
    }
    const name = /^\/?[a-z][a-z0-9-]*/i.exec(text.slice(at + 1))?.[0];
    if (name === undefined) this.#fail('has a "<" that opens no tag');
    this.#element = name.startsWith('/') ? '' : name.toLowerCase();
    this.#state = 'tag';
  }

  /** Reads `="` after an attribute's name; returns the index of the quote. */
  #openValue(text: string, at: number): number {
    const quote = text.charAt(at + 1);
    if (quote !== '"' && quote !== "'") this.#fail('has an attribute without quotes');
    const match = /\s([^\s"'<>/=]+)=$/.exec(this.#pending);
    if (match?.[1] === undefined) this.#fail('has an attribute without a name');
    this.#attribute = match[1];
    this.#beforeAttribute = this.#pending.slice(0, match.index);
    this.#quote = quote;
    this.#pieces = [''];
    this.#state = 'value';
    return at + 1;
  }

  #append(character: string): void {
    const last = this.#pieces.length - 1;
    this.#pieces[last] = (this.#pieces[last] ?? '') + character;
  }

  #endValue(): void {
    this.#state = 'tag';
    const name = this.#attribute;
    if (this.#pieces.length === 1) {
      this.#pending = `${this.#beforeAttribute} ${name}=${this.#quote}${this.#pieces[0] ?? ''}${this.#quote}`;
      return;
    }
    const before = this.#beforeAttribute;
    this.#pending = '';
    if (/^[.@?]/.test(name) && this.#pieces.length !== 2) this.#fail(`has several holes in "${name}"`);
    if (name.startsWith('@') || name.startsWith('.')) this.#push('dropped', before, '');
    else if (name.startsWith('?')) this.#push('boolean', before, name.slice(1));
    else if (FORBIDDEN_ATTRIBUTE.test(name)) this.#fail(`has a hole in the attribute "${name}"`);
    else {
      this.#append('"');
      this.#push('attribute', before, name);
    }
  }

  #push(kind: Part['kind'], before: string, name: string): void {
    const pieces = kind === 'attribute' ? this.#pieces : [];
    const hole = this.#holes;
    const isUrl = pieces[0] === '' && URL_ATTRIBUTES.has(name.toLowerCase());
    const isPlain = kind === 'attribute' && !isUrl && pieces.length === 2;
    this.#parts.push({ kind, hole, before, name, isPlain, isUrl, pieces });
    this.#holes += kind === 'attribute' ? pieces.length - 1 : 1;
  }

  #hole(): void {
    if (this.#state === 'value') {
      this.#pieces.push('');
      return;
    }
    if (this.#state !== 'text') this.#fail('has a hole in a tag, an attribute name or a comment');
    if (RAW_ELEMENTS.has(this.#element)) this.#fail(`has a hole in <${this.#element}>`);
    this.#push('text', this.#pending, '');
    this.#pending = '';
  }

  #fail(problem: string): never {
    throw new TypeError(`The template ${problem}: ${this.#strings.join('${…}')}`);
  }
}
