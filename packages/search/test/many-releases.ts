import type { PressRelease } from '@talstreck/core/model';
import { release } from './sample-releases.ts';

const PLACES = ['Vallby', 'Ekefors', 'Sundhamra', 'Lillnora', 'Torpvik', 'Åsmark', 'Öjered', 'Kvarnlid'];
const EVENTS = [
  'trafikolycka',
  'skogsbrand',
  'båtmässa',
  'hamnfest',
  'brobygge',
  'skolstart',
  'vattenläcka',
  'fågelräkning',
];
const VERBS = ['inleds', 'avslutas', 'utreds', 'försenas', 'firas', 'flyttas'];

/** Invented releases, different from each other, the same each time. */
export function* manyReleases(count: number): Generator<PressRelease> {
  for (let index = 0; index < count; index++) {
    const place = PLACES[index % PLACES.length] ?? '';
    const event = EVENTS[(index >> 3) % EVENTS.length] ?? '';
    const verb = VERBS[index % VERBS.length] ?? '';
    yield release({
      id: `r${String(index)}`,
      headline: `${event} i ${place} ${verb}`,
      datePublished: `2026-${String((index % 12) + 1).padStart(2, '0')}`,
      paragraphs: [
        `Ärende nummer${String(index)} gäller ${event} i ${place}. Kommunen och länet samarbetar om ${event} under året.`,
      ],
    });
  }
}
