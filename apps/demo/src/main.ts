import { TalstreckError } from '@talstreck/core/model';
import { readArguments, usage } from './arguments.ts';
import { buildNewsroom } from './build-newsroom.ts';
import { serveNewsroom } from './serve-newsroom.ts';

await run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof TalstreckError)) throw error;
  console.error(error.message);
  if (error.code === 'usage') console.error(`\n${usage}`);
  process.exitCode = error.code === 'usage' ? 2 : 1;
});

async function run(argv: readonly string[]): Promise<void> {
  const options = readArguments(argv);
  if (options.help) process.stdout.write(usage);
  else if (options.buildOnly) await buildNewsroom(options);
  else await serveNewsroom(options);
}
