import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease, Quotation, Speaker } from '@talstreck/core/model';
import { createNewsroom } from './newsroom.ts';
import { findPeople, utterancesByYear } from './people.ts';

const said = (speaker: Speaker | null, more: Partial<Quotation> = {}): Quotation => ({
  id: 'q1',
  kind: 'direct',
  spans: [],
  text: 'Ja.',
  speaker,
  attribution: 'inferred',
  rule: 'test',
  confidence: 'high',
  ...more,
});

const siv = (affiliation?: string, jobTitle?: string): Speaker => ({
  type: 'person',
  name: 'Siv Annerborn',
  ...(affiliation !== undefined && { affiliation }),
  ...(jobTitle !== undefined && { jobTitle }),
});

function peopleIn(...releases: readonly Partial<PressRelease>[]): ReturnType<typeof findPeople> {
  const whole = releases.map((release, index) => ({
    id: `r${String(index)}`,
    text: '',
    headline: null,
    inLanguage: 'sv',
    blocks: [],
    ...release,
  }));
  return findPeople(createNewsroom(whole, {}).entries, 'sv');
}

describe('the people of a newsroom', () => {
  it('are name and affiliation: another affiliation is another person', () => {
    const { voices } = peopleIn(
      { quotations: [said(siv('Kvarnsala kommun')), said(siv('Lillälvs kommun'))] },
      { quotations: [said(siv('kvarnsala kommun'))] },
    );
    assert.deepEqual(
      voices.map(({ slug, utterances }) => [slug, utterances.length]),
      [
        ['siv-annerborn-kvarnsala-kommun', 2],
        ['siv-annerborn-lillalvs-kommun', 1],
      ],
    );
  });

  it('belong to the publisher where nothing else is said', () => {
    const { voices } = peopleIn(
      { publisher: { name: 'Kvarnsala kommun' }, quotations: [said(siv())] },
      { quotations: [said(siv('Kvarnsala kommun'))] },
    );
    assert.equal(voices.length, 1);
  });

  it('bear the newest title', () => {
    const { voices } = peopleIn(
      { datePublished: '2024', quotations: [said(siv('K', 'bibliotekarie'))] },
      { datePublished: '2026', quotations: [said(siv('K', 'bibliotekschef'))] },
    );
    assert.equal(voices[0]?.jobTitle, 'bibliotekschef');
  });

  it('are credited only with what is certain', () => {
    const { voices } = peopleIn({
      quotations: [
        said(siv(), { confidence: 'medium' }),
        said(siv(), { kind: 'indirect' }),
        said(null),
        said({ type: 'organisation', name: null, affiliation: 'Polisen' }),
        said({ type: 'person', name: 'Siv' }),
      ],
    });
    assert.deepEqual(voices, []);
    const confirmed = said(siv(), { confidence: 'low', attribution: 'confirmed' });
    assert.equal(peopleIn({ quotations: [confirmed] }).voices.length, 1);
  });

  it('are found from a name in a release', () => {
    const publisher = { name: 'Kvarnsala kommun' };
    const people = peopleIn({ publisher, quotations: [said(siv())] });
    const [voice] = people.voices;
    const release = voice?.utterances[0]?.entry.release;
    assert.ok(release);
    assert.equal(people.find(release, 'Siv Annerborn', undefined), voice);
    assert.equal(people.find(release, 'Siv Annerborn', 'Lillälvs kommun'), undefined);
  });

  it('are counted year by year, silent years too', () => {
    const quotations = [said(siv('K'))];
    const [voice] = peopleIn(
      { datePublished: '2026-02', quotations },
      { datePublished: '2023', quotations },
      { datePublished: '2026-05-01', quotations },
      { quotations },
    ).voices;
    assert.ok(voice);
    assert.deepEqual(utterancesByYear(voice), [
      [2023, 1],
      [2024, 0],
      [2025, 0],
      [2026, 2],
    ]);
  });
});
