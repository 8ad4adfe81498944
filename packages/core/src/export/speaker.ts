import type { Quotation, Speaker } from '../model/press-release.ts';
import { joined } from './present.ts';

/**
 * The speaker as a public form may name them: only where the attribution is sure (`high`), stated by the source or
 * confirmed by a person. Words in the wrong mouth do harm; below that they stand alone.
 */
export function publicSpeaker(quotation: Pick<Quotation, 'confidence' | 'attribution' | 'speaker'>): Speaker | null {
  const sure = quotation.confidence === 'high' || quotation.attribution !== 'inferred';
  return sure ? quotation.speaker : null;
}

/** "Maja Lindqvist, chef för centrumet", "polisen", or no words where the speaker has no name that may be given. */
export function speakerLine(quotation: Quotation): string {
  const speaker = publicSpeaker(quotation);
  if (!speaker) return '';
  const { name, jobTitle, affiliation } = speaker;
  return joined(name === null ? [jobTitle ?? affiliation] : [name, jobTitle], ', ');
}
