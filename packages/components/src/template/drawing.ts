/** How a template is drawn while the same of its attributes are there: most of what is drawn differs in its words alone. */
import type { CompiledTemplate, Part } from './compile.ts';

/** Static text and holes in turns, text at both ends. */
export interface Drawing {
  readonly texts: readonly string[];
  /** The index of the value of each hole. */
  readonly holes: readonly number[];
  /** Whether a hole is in text, where markup may stand; in an attribute's value it may not. */
  readonly isText: readonly boolean[];
}

/** The drawing with those of `template.attributes` whose bits are set. Each is made once. */
export function drawingOf(template: CompiledTemplate, present: number): Drawing {
  return (template.drawings[present] ??= new Drawer().run(template, present));
}

class Drawer {
  readonly #texts: string[] = [];
  readonly #holes: number[] = [];
  readonly #isText: boolean[] = [];
  /** Static text since the last hole. */
  #pending: string[] = [];

  run({ parts, attributes, tail }: CompiledTemplate, present: number): Drawing {
    for (const part of parts) {
      this.#pending.push(part.before);
      if (part.kind === 'text') this.#hole(part.hole, true);
      else if (present & (1 << attributes.indexOf(part))) this.#attribute(part);
    }
    this.#pending.push(tail);
    this.#endText();
    return { texts: this.#texts, holes: this.#holes, isText: this.#isText };
  }

  #attribute({ kind, hole, name, pieces }: Part): void {
    this.#pending.push(' ', name);
    if (kind === 'boolean') return;
    this.#pending.push('="');
    pieces.forEach((piece, index) => {
      if (index > 0) this.#hole(hole + index - 1, false);
      this.#pending.push(piece);
    });
  }

  #hole(index: number, isText: boolean): void {
    this.#endText();
    this.#holes.push(index);
    this.#isText.push(isText);
  }

  /** By `join`, whose text is of one piece: text that `+` puts together would be walked through for every page. */
  #endText(): void {
    this.#texts.push(this.#pending.join(''));
    this.#pending = [];
  }
}
