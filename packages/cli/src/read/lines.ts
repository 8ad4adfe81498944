/** A line of a stream of bytes. `bytes` is null where the line is longer than allowed; its rest was not kept. */
export interface Line {
  /** 1 is the first line. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * The lines of a stream that hold anything but white space, without their ends, in memory that does not grow with
 * the stream.
 *
 * @param most the longest line that is kept, in bytes
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let length = 0;
  const line = (end: Uint8Array): Line => {
    const whole = length === 0 ? end : Buffer.concat([...kept, end]);
    const result = { number, bytes: length + end.length > most ? null : whole };
    kept = [];
    length = 0;
    number += 1;
    return result;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const found = line(chunk.subarray(start, end));
      if (!isBlank(found)) yield found;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > most) kept = [];
    else if (start < chunk.length) kept.push(chunk.subarray(start));
  }
  if (length > 0) {
    const last = line(new Uint8Array(0));
    if (!isBlank(last)) yield last;
  }
}

function isBlank({ bytes }: Line): boolean {
  return bytes?.every((byte) => byte === 32 || byte === 9 || byte === 13) ?? false;
}
