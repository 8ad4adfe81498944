import { parseArgs } from 'node:util';
import { parsePressRelease, toAnnotation } from '@talstreck/core';
import { parsePressReleaseMarkdown } from '@talstreck/core/import';
import { evaluateArchive } from './archive.ts';
import { type Corpora, readCorpora } from './corpus.ts';
import { evaluateCorpus } from './evaluate.ts';
import { archiveText, corpusText } from './report.ts';
import { readSamples } from './samples.ts';

const USAGE = `npm run eval -- [--corpora DIR] [--only NAME] [--errors N] [--json]
  --corpora DIR  measures every *.jsonl of DIR instead of the project's own annotated samples
  --only NAME    measures only corpora with NAME in their name; "archive" is the unlabelled one
  --errors N     also shows the N worst errors of each corpus
  --json         writes the figures as JSON
`;

const options = readOptions();
if (options === null) process.exitCode = 2;
else measure(options);

interface Options {
  readonly corpora?: string | undefined;
  readonly only?: string | undefined;
  readonly errors: number;
  readonly json: boolean;
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        corpora: { type: 'string' },
        only: { type: 'string' },
        errors: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
      },
    });
    const errors = Number(values.errors);
    if (!Number.isInteger(errors) || errors < 0)
      throw new TypeError(`--errors takes a whole number (got ${values.errors})`);
    return { ...values, errors };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

function measure({ corpora, only = '', errors, json }: Options): void {
  const { labelled, archive }: Corpora =
    corpora === undefined ? { labelled: [readSamples()], archive: [] } : readCorpora(corpora);
  const reports: unknown[] = [];
  for (const corpus of labelled.filter(({ name }) => name.includes(only))) {
    const report = evaluateCorpus(corpus, ({ id, lang, text }) => toAnnotation(parsePressRelease(text, { lang, id })));
    if (json) reports.push({ ...report, errors: report.errors.slice(0, errors) });
    else process.stdout.write(`${corpusText(report, errors)}\n`);
  }
  if (archive.length > 0 && 'archive'.includes(only)) {
    const report = evaluateArchive(archive, ({ markdown, lang }) =>
      parsePressReleaseMarkdown(markdown, { lang: lang ?? 'sv' }),
    );
    if (json)
      reports.push({
        archive: {
          ...report,
          unattributed: report.unattributed.slice(0, errors),
          falseAlarms: report.falseAlarms.slice(0, errors),
        },
      });
    else process.stdout.write(archiveText(report, errors));
  }
  if (json) process.stdout.write(`${JSON.stringify(reports, null, 1)}\n`);
}
