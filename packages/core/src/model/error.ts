/** An error that tells what was wrong, where, and what would be right. `code` is stable and may be matched on. */
export class TalstreckError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TalstreckError';
    this.code = code;
  }
}
