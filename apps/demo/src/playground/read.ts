import { parsePressRelease } from '@talstreck/core';
import { parsePressReleaseHtml, parsePressReleaseMarkdown } from '@talstreck/core/import';
import type { PressRelease } from '@talstreck/core/model';

/** Reads what was pasted: HTML by its first tag, Markdown by front matter or a heading, else plain text. */
export function readPasted(text: string): PressRelease {
  const options = { id: 'pasted' };
  if (/^\s*<(?:!doctype|html|head|body|article|main|div|section|h1|p)[\s>]/i.test(text))
    return parsePressReleaseHtml(text, options);
  if (/^---\r?\n/.test(text) || /^# \S/m.test(text)) return parsePressReleaseMarkdown(text, options);
  return parsePressRelease(text, options);
}
