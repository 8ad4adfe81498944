import type { Format } from '../read/document.ts';
import type { InputChoice } from './input-options.ts';

/** What the choice of the input tells every task. */
export function taskOptions({ format, lang, single }: InputChoice): {
  readonly format?: Format;
  readonly lang?: string;
  readonly indented: boolean;
} {
  return {
    ...(format === undefined ? {} : { format }),
    ...(lang === undefined ? {} : { lang }),
    indented: single,
  };
}
