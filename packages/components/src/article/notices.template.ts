/** What a reader must know before reading: embargo, withdrawal, corrections. */
import type { PressRelease } from '@talstreck/core/model';

import { formatDate } from '../dates/format-date.ts';
import { fill } from '../locales/localise.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import type { Publication } from './publication.ts';
import { labelTemplate } from './labels.ts';
import type { ArticleLabels } from './labels.ts';

/** The notices of a release in its state, each a short paragraph with a bold beginning. */
export function noticesTemplate<T>(
  html: Html<T>,
  release: PressRelease,
  localisation: ArticleLabels,
  publication: Publication,
): Hole<T> {
  const { messages } = localisation;
  switch (publication) {
    case 'embargoed':
      return noticeTemplate(
        html,
        localisation,
        embargoTitle(release, localisation),
        labelTemplate(html, localisation, messages.embargoNote),
      );
    case 'withheld':
      return noticeTemplate(html, localisation, messages.withheld, '');
    case 'expired': {
      const date = formatDate(release.expires, localisation) ?? '';
      return noticeTemplate(html, localisation, fill(messages.expired, { date }), '');
    }
    case 'canceled':
      return (
        withdrawalTemplate(html, release, localisation) ?? noticeTemplate(html, localisation, messages.canceled, '')
      );
    case 'public':
      return [withdrawalTemplate(html, release, localisation), ...correctionsTemplate(html, release, localisation)];
  }
}

function noticeTemplate<T>(html: Html<T>, { labelLang }: ArticleLabels, title: string, note: Hole<T>): T {
  return html`<p class="press-notice"><strong lang="${labelLang}">${title}</strong>${note ? [' ', note] : nothing}</p>`;
}

function embargoTitle(release: PressRelease, localisation: ArticleLabels): string {
  const date = formatDate(release.embargoedUntil, localisation);
  return date === null ? localisation.messages.withheld : fill(localisation.messages.embargo, { date });
}

function withdrawalTemplate<T>(html: Html<T>, { withdrawn }: PressRelease, localisation: ArticleLabels): T | null {
  if (!withdrawn) return null;
  const date = formatDate(withdrawn.at, localisation) ?? '';
  return noticeTemplate(html, localisation, fill(localisation.messages.withdrawn, { date }), withdrawn.explanation);
}

function correctionsTemplate<T>(html: Html<T>, release: PressRelease, localisation: ArticleLabels): readonly T[] {
  return (release.changeHistory ?? [])
    .filter((change) => change.kind === 'corrected')
    .map((change) =>
      noticeTemplate(
        html,
        localisation,
        fill(localisation.messages.correction, { date: formatDate(change.at, localisation) ?? '' }),
        change.note,
      ),
    );
}
