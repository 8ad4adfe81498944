import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Growth, HOSTILE, measureGrowth, repeated } from './growth.ts';
import { type ImportRace, raceImport } from './import-race.ts';
import { type Race, raceValidation } from './peers.ts';
import { withWeight } from './peers/page-weight.ts';
import { readSamples } from './samples.ts';
import { measurePeer, measureSpeed, type Reading } from './speed.ts';

const USAGE = `npm run bench -- [--archive FILE] [--only speed|peers|growth] [--long]
  --archive FILE  reads the releases of a JSON Lines file (markdown or text) instead of the annotated samples
  --only NAME     measures only the speed of the quotation engine, only import and validation beside their peers, or
                  only growth
  --long          lets every input grow to 16 MB, not only release text (many minutes)
`;

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
/** Milliseconds that the peer may take. */
const PEER_TIME = 10_000;

const options = readOptions();
if (options === null) process.exitCode = 2;
else {
  const { archive, only, long } = options;
  if (only === undefined || only === 'speed')
    showSpeed(archive === undefined ? sampleReadings() : archiveReadings(archive));
  if (only === undefined || only === 'peers') showPeers();
  if (only === undefined || only === 'growth') showGrowth(long);
}

interface Options {
  readonly archive?: string | undefined;
  readonly only?: string | undefined;
  readonly long: boolean;
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: { archive: { type: 'string' }, only: { type: 'string' }, long: { type: 'boolean', default: false } },
    });
    if (values.only !== undefined && !['speed', 'peers', 'growth'].includes(values.only))
      throw new TypeError(`--only takes speed, peers or growth (got ${values.only})`);
    return values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

function sampleReadings(): Reading[] {
  const { documents } = readSamples();
  return Array.from({ length: 10 }, () => documents).flat();
}

function archiveReadings(file: string): Reading[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const value: unknown = JSON.parse(line);
      const { markdown, text, lang } = value as { markdown?: unknown; text?: unknown; lang?: unknown };
      const words = typeof markdown === 'string' ? markdown : text;
      if (typeof words !== 'string') throw new Error(`${file}:${index + 1}: neither markdown nor text`);
      return [{ text: words, lang: typeof lang === 'string' ? lang : 'sv' }];
    });
}

function showSpeed(readings: readonly Reading[]): void {
  const peer = measurePeer(spread(readings), PEER_TIME);
  const all = measureSpeed(readings);
  const perText = (time: number, texts: number): string => `${((1000 * time) / texts).toFixed(1)} µs a text`;
  process.stdout.write(`speed (processor time; every reader has the same texts, in turns)
  engine       ${perText(all.engine, all.texts)}, ${(all.characters / 1000 / all.engine).toFixed(1)} million characters a second (${all.texts} texts, ${all.characters} characters)
  floor        ${perText(all.floor, all.texts)}: one pass of /[\\p{L}\\p{N}]+/gu
  compromise   ${perText(peer.peer ?? NaN, peer.texts)}: .quotations(), ${peer.texts} of the texts
  engine / floor        ${(all.engine / all.floor).toFixed(2)}
  compromise / engine   ${((peer.peer ?? NaN) / peer.engine).toFixed(0)}
`);
}

function showPeers(): void {
  process.stdout.write('\npeers (processor time; the same items, in turns)\n');
  showImport(
    'import of a small page',
    raceImport((page) => page, 2),
  );
  showImport('import of a page of usual weight', raceImport(withWeight, 10));
  showRace('check of a release', 'zod 4', raceValidation());
}

function showImport(what: string, race: ImportRace): void {
  const { items, ours, peers, peersParse, contentAlone, parts } = race;
  showRace(what, 'Readability on linkedom', race);
  const each = (time: number): string => `${((1000 * time) / items).toFixed(1).padStart(9)} µs`;
  const share = (time: number): string => `${((100 * time) / ours).toFixed(0).padStart(3)} %`;
  for (const [part, time] of Object.entries(parts))
    process.stdout.write(
      `    ${part.padEnd(24)}${each(time)}  ${share(time)}  ${ratio(peers, time)} times as fast as the peer\n`,
    );
  process.stdout.write(
    `    headline and content alone, all that the peer gives:${each(contentAlone)}, ${ratio(peers, contentAlone)} times as fast; linkedom's parse alone:${each(peersParse)}, tokens and blocks ${ratio(peersParse, (parts['tokens'] ?? NaN) + (parts['blocks'] ?? NaN))} times as fast\n`,
  );
}

function ratio(theirs: number, ours: number): string {
  return (theirs / ours).toFixed(1);
}

function showRace(what: string, peer: string, { items, characters, ours, peers }: Race): void {
  const each = (time: number): string => `${((1000 * time) / items).toFixed(1)} µs`;
  process.stdout.write(
    `  ${what}: ${each(ours)}, ${peer} ${each(peers)}: ${ratio(peers, ours)} times as fast (${items} items, ${Math.round(characters / items)} characters each)\n`,
  );
}

/** The texts in an order that takes from all parts of the archive first. */
function spread(readings: readonly Reading[]): Reading[] {
  const step = Math.max(1, Math.floor(readings.length / 400));
  return Array.from({ length: step }, (_, offset) => readings.filter((__, index) => index % step === offset)).flat();
}

function showGrowth(long: boolean): void {
  const text = readSamples()
    .documents.filter(({ lang }) => lang === 'sv')
    .map((document) => document.text)
    .join('\n\n');
  process.stdout.write('\ngrowth: t(2n)/t(n), median of 7, from 64 KB\n');
  const releases = measureGrowth('releases', repeated(`${text}\n\n`), 'sv', 64 * KILOBYTE, 16 * MEGABYTE);
  showRatios(releases);
  const hostile = HOSTILE.map(([name, parts, lang]) => {
    const growth = measureGrowth(name, repeated(parts), lang, 64 * KILOBYTE, (long ? 16 : 1) * MEGABYTE);
    showRatios(growth);
    return growth;
  });
  const worst = [releases, ...hostile].reduce((a, b) => (b.worst > a.worst ? b : a));
  process.stdout.write(`worst ratio: ${worst.worst.toFixed(2)} (${worst.input})\n`);
}

function showRatios({ input, longest, ratios }: Growth): void {
  process.stdout.write(
    `  ${input.padEnd(28)}${`${longest.toFixed(0)} ms`.padStart(9)}  ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}\n`,
  );
}
