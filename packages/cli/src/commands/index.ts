import { annotate } from './annotate.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { indexCommand } from './index-releases.ts';
import { parse } from './parse.ts';
import { quotes } from './quotes.ts';
import { search } from './search.ts';
import { validate } from './validate.ts';

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [parse, annotate, quotes, exportCommand, validate, indexCommand, search];
