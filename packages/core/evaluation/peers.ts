import { parsePressRelease, type PressRelease, validatePressRelease } from '@talstreck/core';
import { ZodPressRelease } from './peers/zod-model.ts';
import { wrappedSamples } from './pages.ts';
import { medianTimes } from './stopwatch.ts';

/** Milliseconds of processor time for the same work, ours and the peer's. */
export interface Race {
  readonly items: number;
  readonly characters: number;
  readonly ours: number;
  readonly peers: number;
}

/** Checks of valid releases beside zod 4. */
export function raceValidation(): Race {
  const releases = wrappedSamples().map(({ plainText, lang }) => parsePressRelease(plainText, { lang }));
  for (const release of releases) assertBothTake(release);
  const items = Array.from({ length: 10 }, () => releases).flat();
  const [ours = NaN, peers = NaN] = medianTimes(items, [
    (release) => {
      validatePressRelease(release);
    },
    (release) => {
      ZodPressRelease.safeParse(release);
    },
  ]);
  const characters = items.reduce((sum, { text }) => sum + text.length, 0);
  return { items: items.length, characters, ours, peers };
}

function assertBothTake(release: PressRelease): void {
  if (!validatePressRelease(release).valid || !ZodPressRelease.safeParse(release).success)
    throw new Error('the two do not take the same release');
}
