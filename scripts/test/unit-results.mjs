/**
 * A reporter of `node:test` that prints one JSON line at the end: how many tests passed and failed.
 * What a person reads comes from a reporter beside it.
 */
export default async function* unitResults(source) {
  const counts = { passed: 0, failed: 0 };
  for await (const event of source) {
    if (event.type === 'test:summary' && event.data.file === undefined) {
      counts.passed = event.data.counts.passed;
      counts.failed =
        event.data.counts.tests - event.data.counts.passed - event.data.counts.skipped - event.data.counts.todo;
    }
  }
  yield JSON.stringify(counts);
}
