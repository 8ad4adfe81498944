import { resolve } from 'node:path';
import type { PressRelease } from '@talstreck/core/model';
import { openProgress } from '../output/progress.ts';
import type { Streams } from '../output/streams.ts';
import { documentOf } from '../read/items.ts';
import { type Problem, problemLine, problemOf } from '../read/problem.ts';
import { readReleases } from '../read/read-releases.ts';
import { releaseOf } from '../read/release.ts';
import { type Arguments, type Command, UsageError } from './command.ts';
import { inputChoice, type InputChoice, inputOptions } from './input-options.ts';
import { inputsOf } from './run-task.ts';
import { checkIndex, isDatabase, openIndex, removeIndex } from './open-index.ts';

export const indexCommand: Command = {
  name: 'index',
  summary: 'put releases into a search index',
  usage: '--index FILE [OPTION]… PATH…',
  options: [
    { name: 'index', value: 'FILE', help: 'the index, made where it is not there; or postgres://…' },
    { name: 'check', help: 'put nothing into it: read all of it, and say whether it is whole' },
    { name: 'rebuild', help: 'make it anew, with the words of the archive counted again' },
    ...inputOptions.filter(({ name }) => name === 'jsonl' || name === 'lang'),
  ],
  details: `Files and folders with all that is in them. What is in the index already is passed over, so a run that was broken
off goes on where it was. Needs Node 22.16 or newer.

  talstreck index --index press.search releases/
  talstreck index --index press.search --jsonl < archive.jsonl
  talstreck index --index press.search --check`,
  run: async (given, streams) => {
    const path = given.values['index'];
    if (path === undefined) throw new UsageError('--index is missing: the file of the index');
    if (given.switches.has('check')) return check(path, given, streams);
    const choice = inputChoice(given, streams);
    const rebuild = given.switches.has('rebuild');
    if (rebuild && !isDatabase(path)) {
      if (choice.files.some((file) => resolve(file) === resolve(path)))
        throw new UsageError(`--index ${path}: this is what is to be read; name another file for the index`);
      await removeIndex(path);
    }
    return fill(path, { ...choice, rebuild }, given.switches.has('jsonl'), streams);
  },
};

async function check(path: string, { files, switches }: Arguments, { stdout }: Streams): Promise<number> {
  if (isDatabase(path)) throw new UsageError('--check is for files: PostgreSQL checks its own (pg_amcheck)');
  if (files.length > 0 || switches.has('rebuild')) throw new UsageError('--check reads nothing but the index');
  stdout.write(`whole; ${await checkIndex(path)} in the index\n`);
  return 0;
}

async function fill(
  path: string,
  choice: InputChoice & { readonly rebuild: boolean },
  linewise: boolean,
  streams: Streams,
): Promise<number> {
  const engine = await openIndex(path);
  const progress = openProgress(streams);
  const interrupted = new AbortController();
  const interrupt = (): void => {
    interrupted.abort();
  };
  process.once('SIGINT', interrupt);
  let bad = 0;
  const tell = (problem: Problem): void => {
    bad += 1;
    progress.say(problemLine(problem));
  };
  try {
    const { stored, removed, unchanged } = await engine.addAll(releasesOf(choice, linewise, streams, tell), {
      replace: choice.rebuild,
      signal: interrupted.signal,
      onProgress: ({ phase, done, total }) => {
        progress.draw(`${phase} ${done}${total === undefined ? '' : ` of ${total}`}`);
      },
    });
    progress.end();
    const counts = [`${stored} indexed`, `${unchanged} unchanged`, ...(removed > 0 ? [`${removed} taken out`] : [])];
    streams.stdout.write(`${counts.join(', ')}; ${await engine.count()} in the index\n`);
    return bad > 0 ? 1 : 0;
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    progress.say('broken off; run it again to go on');
    return 130;
  } finally {
    progress.end();
    process.off('SIGINT', interrupt);
    await engine.close();
  }
}

/** The releases of files, folders and lines; what can't be read is told and passed over. */
async function* releasesOf(
  choice: InputChoice,
  linewise: boolean,
  streams: Streams,
  tell: (problem: Problem) => void,
): AsyncGenerator<PressRelease> {
  const options = choice.lang === undefined ? {} : { lang: choice.lang };
  for (const file of choice.files) {
    if (file === '-' || linewise) {
      yield* releasesOfStream({ ...choice, files: [file] }, streams, tell);
      continue;
    }
    for await (const result of readReleases(file, options))
      if (result.kind === 'release') yield result.release;
      else tell(result.problem);
  }
}

async function* releasesOfStream(
  choice: InputChoice,
  streams: Streams,
  tell: (problem: Problem) => void,
): AsyncGenerator<PressRelease> {
  for await (const input of inputsOf(choice, streams)) {
    if (input.kind === 'problem') {
      tell(input.problem);
      continue;
    }
    try {
      yield releaseOf(documentOf(input.item), choice.lang);
    } catch (error) {
      tell(problemOf(error, input.item.file, input.item.line));
    }
  }
}
