import { startNewsroom, type RunningNewsroom } from './running-newsroom.ts';

const languages = ['sv', 'en', 'fi'] as const;

/** A language of the interface. */
export type InterfaceLanguage = (typeof languages)[number];

/** A newsroom that is asked, and that nobody ends or changes. */
export type OpenNewsroom = Pick<RunningNewsroom, 'address' | 'stop'>;

/** Holds the addresses of the newsrooms that all test files of a run ask, by language. */
const variable = 'TALSTRECK_SHARED_NEWSROOMS';

let started: readonly RunningNewsroom[] = [];

/** `--test-global-setup`: starts a newsroom for each language, once for all test files. */
export async function globalSetup(): Promise<void> {
  started = await Promise.all(languages.map((lang) => startNewsroom('--lang', lang)));
  process.env[variable] = JSON.stringify(
    Object.fromEntries(languages.map((lang, index) => [lang, started[index]?.address])),
  );
}

/** Ends them. */
export async function globalTeardown(): Promise<void> {
  const statuses = await Promise.all(started.map((newsroom) => newsroom.stop()));
  if (statuses.some((status) => status !== 0)) throw new Error(`A newsroom ended with ${statuses.join(', ')}.`);
}

/** A newsroom of the sample releases for tests that only ask: the shared one, or one of its own where a file runs alone. */
export async function openNewsroom(lang: InterfaceLanguage = 'sv'): Promise<OpenNewsroom> {
  const shared = process.env[variable];
  if (shared === undefined) return startNewsroom('--lang', lang);
  const addresses = JSON.parse(shared) as Record<InterfaceLanguage, string>; // written above
  return { address: addresses[lang], stop: () => Promise.resolve(0) };
}
