import { toAnnotation } from '@talstreck/core';
import type { PressRelease } from '@talstreck/core/model';
import type { Document, Format } from '../read/document.ts';
import { documentOf, type Item } from '../read/items.ts';
import { type Problem, problemOf } from '../read/problem.ts';
import { parsedOf, releaseOf } from '../read/release.ts';
import { exportOne, type SingleExport } from '../commands/export-forms.ts';
import { type TableStyle, quotationTable } from '../output/quotation-table.ts';

/** What is to be done to every item. Plain data: it goes to worker threads. */
export type Task = TaskOptions & (ParseTask | QuotesTask | SingleExport);

interface TaskOptions {
  /** What sources are written in; by default what their ending or their field says. */
  readonly format?: Format;
  /** The language of those that state none. */
  readonly lang?: string;
  /** Whether a result is one indented document, or one line. */
  readonly indented: boolean;
}

interface ParseTask {
  readonly command: 'parse' | 'annotate' | 'validate';
}

interface QuotesTask {
  readonly command: 'quotes';
  readonly style: TableStyle;
}

/** An item to work on, or the reason why there is none. */
export type Input =
  { readonly kind: 'item'; readonly item: Item } | { readonly kind: 'problem'; readonly problem: Problem };

/** What came of an item: text to write (it may be empty), or why there is none. */
export type Outcome =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: Problem };

/** Does a task to one item. Pure, and never throws: what goes wrong is the item's problem. */
export function perform(task: Task, item: Item): Outcome {
  try {
    const document = documentOf(item, task.format);
    return { kind: 'text', text: textOf(task, document) };
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, item.file, item.line) };
  }
}

function textOf(task: Task, document: Document): string {
  // An annotation says what the text shows, whatever is stated beside it.
  if (task.command === 'annotate') return annotation(document, parsedOf(document, task.lang), task.indented);
  const release = releaseOf(document, task.lang);
  switch (task.command) {
    case 'parse':
      return json(release, task.indented);
    case 'validate':
      return '';
    case 'quotes':
      return quotationTable(release, task.style);
    case 'export':
      return exportOne(release, task, task.indented);
  }
}

function annotation(document: Document, release: PressRelease, indented: boolean): string {
  return json({ ...toAnnotation(release), ...givenNames(document) }, indented);
}

/** The id and the language are written back as they came. */
function givenNames(document: Document): { readonly id?: string | number; readonly lang?: string } {
  if (document.kind === 'release') return {};
  const { givenId, lang } = document;
  return { ...(givenId === undefined ? {} : { id: givenId }), ...(lang === undefined ? {} : { lang }) };
}

function json(value: unknown, indented: boolean): string {
  return `${JSON.stringify(value, null, indented ? 2 : 0)}\n`;
}
