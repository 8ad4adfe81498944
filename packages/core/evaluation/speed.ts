import nlp from 'compromise';
import { findQuotations } from '@talstreck/core';
import { median, timeOf } from './stopwatch.ts';

/** A text to read, and its language. */
export interface Reading {
  readonly text: string;
  readonly lang: string;
}

/** Milliseconds of processor time over the same texts, by reader. */
export interface Speed {
  readonly texts: number;
  readonly characters: number;
  readonly engine: number;
  readonly floor: number;
  /** Absent where it was not run. */
  readonly peer?: number;
}

/** How many times each text is read where the peer is not run. */
const ROUNDS = 3;
/** Texts read by one reader before the next takes its turn. */
const TURN = 20;
/** Texts read beforehand, so that compiling is not measured. */
const WARM_UP = 400;

/** Reads the texts by engine and floor in turns; the median of a few rounds. */
export function measureSpeed(readings: readonly Reading[]): Speed {
  inTurns(readings.slice(0, WARM_UP), [readByEngine, readByFloor]);
  const rounds = Array.from({ length: ROUNDS }, () => inTurns(readings, [readByEngine, readByFloor]));
  const [engine = NaN, floor = NaN] = [0, 1].map((reader) => median(rounds.map((times) => times[reader] ?? NaN)));
  return { ...sizeOf(readings), engine, floor };
}

/** Reads texts by peer, engine and floor in turns until the peer has used up its time, or the texts are at their end. */
export function measurePeer(readings: readonly Reading[], milliseconds: number): Speed {
  inTurns(readings.slice(0, TURN), [readByPeer]);
  inTurns(readings.slice(0, WARM_UP), [readByEngine, readByFloor]);
  const sums = [0, 0, 0];
  let read = 0;
  while (read < readings.length && (sums[0] ?? 0) < milliseconds) {
    const turn = inTurns(readings.slice(read, read + TURN), [readByPeer, readByEngine, readByFloor]);
    turn.forEach((time, reader) => (sums[reader] = (sums[reader] ?? 0) + time));
    read = Math.min(read + TURN, readings.length);
  }
  const [peer = NaN, engine = NaN, floor = NaN] = sums;
  return { ...sizeOf(readings.slice(0, read)), peer, engine, floor };
}

function inTurns(readings: readonly Reading[], readers: readonly ((reading: Reading) => void)[]): number[] {
  const times = readers.map(() => 0);
  for (let from = 0; from < readings.length; from += TURN) {
    const turn = readings.slice(from, from + TURN);
    readers.forEach((read, reader) => {
      times[reader] =
        (times[reader] ?? 0) +
        timeOf(() => {
          for (const reading of turn) read(reading);
        });
    });
  }
  return times;
}

function readByEngine({ text, lang }: Reading): void {
  findQuotations(text, { lang });
}

function readByPeer({ text }: Reading): void {
  nlp(text).quotations().json({ offset: true });
}

/** One pass over the words of a text: what any reader must do at least. */
export function readByFloor({ text }: Reading): void {
  text.match(/[\p{L}\p{N}]+/gu);
}

function sizeOf(readings: readonly Reading[]): { texts: number; characters: number } {
  return { texts: readings.length, characters: readings.reduce((sum, { text }) => sum + text.length, 0) };
}
