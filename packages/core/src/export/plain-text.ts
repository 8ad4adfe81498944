import type { PressRelease } from '../model/press-release.ts';
import { bodyText } from './body.ts';
import { joined, present } from './present.ts';

/**
 * A release as plain text: headline, dateline, lede, body, boilerplate and contacts, parted by blank lines. A release
 * that is not for everyone says so in its first lines, in the fields' own names.
 */
export function toPlainText(release: PressRelease): string {
  const { headline, dateline, about = [], contactPoints = [] } = release;
  const contacts = contactPoints.map((one) =>
    joined([one.name, one.role, one.organisation, one.telephone, one.email, one.url, one.hours], ', '),
  );
  const parts = [
    statusLines(release),
    headline,
    dateline?.text,
    bodyText(release),
    ...about.map((block) => block.text),
    joined(contacts),
  ];
  return `${joined(parts, '\n\n')}\n`;
}

function statusLines(release: PressRelease): string {
  const { pubStatus, withdrawn } = release;
  const fields = present({
    pubStatus: pubStatus === 'usable' ? undefined : pubStatus,
    embargoedUntil: release.embargoedUntil,
    expires: release.expires,
    withdrawn: withdrawn && `${withdrawn.at} ${withdrawn.explanation}`,
  });
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n');
}
