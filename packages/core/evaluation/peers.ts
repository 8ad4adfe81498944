import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parsePressRelease, type PressRelease, validatePressRelease } from '@talstreck/core';
import { parsePressReleaseHtml } from '@talstreck/core/import';
import { wrappedSamples } from './pages.ts';
import { ZodPressRelease } from './peers/zod-model.ts';
import { median, timeOf } from './stopwatch.ts';

/** Milliseconds of processor time for the same work, ours and the peer's. */
export interface Race {
  readonly items: number;
  readonly characters: number;
  readonly ours: number;
  readonly peers: number;
}

const ROUNDS = 3;

/** Whole pages to releases, quotations and all, beside Readability on linkedom; `weight` gives them what real pages carry. Every fifth sample. */
export function raceImport(weight: (page: string) => string): Race {
  const pages = wrappedSamples()
    .filter((_, index) => index % 5 === 0)
    .map(({ page, lang }) => ({ page: weight(page), lang }));
  return race(
    pages,
    ({ page }) => page.length,
    ({ page, lang }) => {
      parsePressReleaseHtml(page, { lang });
    },
    ({ page }) => {
      new Readability(parseHTML(page).document).parse();
    },
  );
}

/** Checks of valid releases beside zod 4. */
export function raceValidation(): Race {
  const releases = wrappedSamples().map(({ plainText, lang }) => parsePressRelease(plainText, { lang }));
  for (const release of releases) assertBothTake(release);
  return race(
    Array.from({ length: 10 }, () => releases).flat(),
    ({ text }) => text.length,
    (release) => {
      validatePressRelease(release);
    },
    (release) => {
      ZodPressRelease.safeParse(release);
    },
  );
}

function assertBothTake(release: PressRelease): void {
  if (!validatePressRelease(release).valid || !ZodPressRelease.safeParse(release).success)
    throw new Error('the two do not take the same release');
}

/** Both in turns over all items; the median of a few rounds, after one that is not counted. */
function race<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  ours: (item: Item) => void,
  peers: (item: Item) => void,
): Race {
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    [ours, peers].map((run) =>
      timeOf(() => {
        for (const item of items) run(item);
      }),
    ),
  ).slice(1);
  const [own = NaN, other = NaN] = [0, 1].map((index) => median(rounds.map((times) => times[index] ?? NaN)));
  return {
    items: items.length,
    characters: items.reduce((sum, item) => sum + lengthOf(item), 0),
    ours: own,
    peers: other,
  };
}
