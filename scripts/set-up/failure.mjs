/** Something that the person at the keyboard can mend: its message is shown alone, without a stack. */
export class Failure extends Error {
  constructor(message, { status = 1, output = '' } = {}) {
    super(message);
    this.status = status;
    this.output = output;
  }
}
