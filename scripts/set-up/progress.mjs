/**
 * Says what is being done while it is done, and how long it took: one line a step on standard error, so that
 * standard output holds results only. On a terminal the line counts seconds.
 */
export async function step(label, work) {
  const started = performance.now();
  const terminal = process.stderr.isTTY;
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const draw = () => process.stderr.write(`\r\u001B[2K${label} … ${seconds()}`);
  const timer = terminal ? setInterval(draw, 500) : undefined;
  if (terminal) draw();
  else process.stderr.write(`${label} …\n`);
  try {
    const result = await work();
    process.stderr.write(terminal ? `\r\u001B[2K${label}: ${seconds()}\n` : `${label}: ${seconds()}\n`);
    return result;
  } catch (error) {
    process.stderr.write(terminal ? `\r\u001B[2K${label}: failed after ${seconds()}\n` : `${label}: failed\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** Prints a line that a person should read, on standard error. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
