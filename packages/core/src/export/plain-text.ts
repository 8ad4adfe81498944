import type { PressRelease } from '../model/press-release.ts';
import { bodyText } from './body.ts';

/**
 * A release as plain text: headline, dateline, lede, body, boilerplate and contacts, parted by blank lines. A release
 * that is not for everyone says so in its first lines, in the fields' own names.
 */
export function toPlainText(release: PressRelease): string {
  const { headline, dateline, about, contactPoints } = release;
  const contacts = (contactPoints ?? []).map((contact) =>
    [contact.name, contact.role, contact.organisation, contact.telephone, contact.email, contact.url, contact.hours]
      .filter(Boolean)
      .join(', '),
  );
  const parts = [
    statusLines(release).join('\n'),
    headline,
    dateline?.text,
    bodyText(release),
    about?.map((block) => block.text).join('\n\n'),
    contacts.join('\n'),
  ];
  return `${parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n\n')}\n`;
}

function statusLines({ pubStatus, embargoedUntil, expires, withdrawn }: PressRelease): readonly string[] {
  const fields = {
    pubStatus: pubStatus === 'usable' ? undefined : pubStatus,
    embargoedUntil,
    expires,
    withdrawn: withdrawn && `${withdrawn.at} ${withdrawn.explanation}`,
  };
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}
