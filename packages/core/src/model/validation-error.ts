/** What is wrong with one field of a value that was to be a release. */
export interface ValidationError {
  /** The path of the field: `blocks[2].alt`; empty for the value itself. */
  readonly path: string;
  /** What stands there, in words: `number`, `nothing`, `"direkt"`. */
  readonly found: string;
  /** What would be right, in words: `a string`. */
  readonly expected: string;
  /** The three in one sentence. */
  readonly message: string;
}

/** More errors than this help nobody, and a hostile value could make millions. */
export const mostErrors: number = 100;

/** An error in the one form that every error has. */
export function validationError(path: string, found: string, expected: string): ValidationError {
  return { path, found, expected, message: `${path || 'the value'}: found ${found}; would be right: ${expected}` };
}
