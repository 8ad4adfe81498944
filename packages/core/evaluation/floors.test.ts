import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parsePressRelease, toAnnotation } from '../src/index.ts';
import { type CorpusReport, evaluateCorpus, type Row } from './evaluate.ts';
import { readSamples } from './samples.ts';

/**
 * What the engine has reached on the annotated samples, rounded down to whole hundredths: as long as these stay the same,
 * it may only rise. They are exact F1, joint F1 and role of direct quotations, then overlap precision and overlap F1 of
 * indirect ones.
 */
const FLOORS: Readonly<
  Record<string, readonly [exact: number, joint: number, role: number, precision: number, overlap: number]>
> = {
  sv: [0.98, 0.95, 0.93, 0.97, 0.96],
  en: [0.99, 0.95, 0.89, 0.97, 0.96],
  nb: [0.99, 0.97, 0.96, 0.99, 0.97],
  da: [0.99, 0.97, 0.93, 1, 0.99],
  fi: [0.98, 0.95, 0.93, 1, 0.98],
  de: [0.98, 0.95, 0.91, 0.99, 0.98],
};

/** The same of the parts of the samples in all languages. */
const PARTS = { headline: 0.98, lede: 0.99, furnitureF1: 0.97 };

/** In how many of the samples without a quotation one may be found. */
const FALSE_ALARMS = 0;

describe('on the annotated samples', () => {
  let report: CorpusReport;
  before(() => {
    report = evaluateCorpus(readSamples(), ({ id, lang, text }) => toAnnotation(parsePressRelease(text, { lang, id })));
  });

  for (const [lang, [exact, joint, role, precision, overlap]] of Object.entries(FLOORS)) {
    it(`the engine finds no fewer quotations in ${lang} than it did, and no more wrong ones`, () => {
      const direct = rowOf(report, lang, 'direct');
      const indirect = rowOf(report, lang, 'indirect');
      assertNoLower(direct, 'exact F1', exact);
      assertNoLower(direct, 'joint F1', joint);
      assertNoLower(direct, 'role', role);
      assertNoLower(indirect, 'overlap P', precision);
      assertNoLower(indirect, 'overlap F1', overlap);
    });
  }

  for (const [part, floor] of Object.entries(PARTS) as [keyof typeof PARTS, number][])
    it(`the engine tells the parts of a release apart as it did: ${part}`, () => {
      const value = report.structure.find(({ lang }) => lang === 'all')?.[part] ?? 0;
      assert.ok(value >= floor, `${part} is ${value.toFixed(3)}, it was ${floor}`);
    });

  it('the engine raises no more false alarms than it did', () => {
    assert.ok(report.withoutQuotations.falseAlarms <= FALSE_ALARMS, `${report.withoutQuotations.falseAlarms}`);
  });
});

function rowOf({ languages }: CorpusReport, lang: string, kind: Row['kind']): Row {
  const row = languages.find((candidate) => candidate.group === lang && candidate.kind === kind);
  assert.ok(row !== undefined, `${kind} quotations in ${lang}`);
  return row;
}

function assertNoLower({ figures }: Row, measure: string, floor: number): void {
  const value = figures.find((figure) => figure.measure === measure)?.value ?? 0;
  assert.ok(value >= floor, `${measure} is ${value.toFixed(3)}, it was ${floor}`);
}
