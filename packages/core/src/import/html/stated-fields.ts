import type { PressRelease, Quotation, Speaker } from '../../model/press-release.ts';
import type { StatedQuotation, Statement } from './json-ld.ts';

/**
 * Adds what a page states as data beside its text: contacts and a dateline where the text has none, and who says the
 * words that it states with their speaker.
 */
export function withStatement(release: PressRelease, { contactPoints, dateline, quotations }: Statement): PressRelease {
  return {
    ...release,
    ...(contactPoints && !release.contactPoints && { contactPoints }),
    ...(dateline !== undefined && !release.dateline && { dateline: { text: dateline } }),
    ...(quotations && release.quotations && { quotations: withSpeakers(release, quotations) }),
  };
}

function withSpeakers({ quotations = [], people = [] }: PressRelease, stated: readonly StatedQuotation[]): Quotation[] {
  const byWords = new Map(stated.map((one) => [squeeze(one.text), one]));
  return quotations.map((quotation) => {
    const one = byWords.get(squeeze(quotation.text));
    if (!one) return quotation;
    const person = people.find(({ name }) => one.type === 'person' && name === one.name);
    return { ...quotation, speaker: speakerOf(one, person?.id), attribution: 'stated' };
  });
}

/** An organisation is no name of a speaker: it is what they belong to. */
function speakerOf({ type, name, jobTitle, affiliation }: StatedQuotation, person: string | undefined): Speaker {
  if (type === 'organisation') return { type, name: null, affiliation: name };
  return {
    ...{ type, name },
    ...(person !== undefined && { person }),
    ...(jobTitle !== undefined && { jobTitle }),
    ...(affiliation !== undefined && { affiliation }),
  };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
