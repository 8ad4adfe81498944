import { isDeepStrictEqual } from 'node:util';
import { validatePressRelease } from '@talstreck/core';
import { toMarkdown } from '@talstreck/core/export';
import { parsePressReleaseMarkdown } from '@talstreck/core/import';

/** What is lost of a release on its way through JSON. */
export function throughJson(release) {
  const again = JSON.parse(JSON.stringify(release));
  const result = validatePressRelease(again);
  if (!result.valid) return result.errors.map((error) => error.message);
  return isDeepStrictEqual(again, release) ? [] : ['it is another release when read from JSON again'];
}

/** What is lost on its way through Markdown: headline, lede, block kinds, texts, marks, and who said what. */
export function throughMarkdown(release) {
  const again = parsePressReleaseMarkdown(toMarkdown(release));
  const [before, after] = [release, again].map((one) => Object.entries(shapeOf(one)));
  return before.flatMap(([part, value], index) =>
    isDeepStrictEqual(value, after[index][1]) ? [] : [`${part} differs`],
  );
}

function shapeOf({ headline, lede, inLanguage, datePublished, blocks, quotations = [], ranges = {} }) {
  // It stands first in Markdown, and so does what is said in it.
  const isBehind = ({ spans: [{ start }] }) =>
    !ranges.headline || start < ranges.headline.start || start >= ranges.headline.end;
  return {
    headline: headline && onOneLine(headline),
    lede,
    inLanguage,
    datePublished,
    blocks: blocks.map(blockShape),
    quotations: quotations
      .toSorted((one, other) => isBehind(one) - isBehind(other))
      .map(({ text, speaker }) => [onOneLine(text), speaker?.name, speaker?.jobTitle]),
  };
}

/** A headline, and so what is said in it, stands on one line in Markdown. */
function onOneLine(text) {
  return text.replaceAll(/\s+/g, ' ');
}

function blockShape(block) {
  switch (block.type) {
    case 'list':
      return [block.type, block.ordered, block.items.map(textShape)];
    case 'table':
      return [block.type, block.header, block.rows.map((row) => row.map(textShape))];
    case 'image':
      return [block.type, block.url, block.alt, block.caption];
    default:
      return [block.type, block.depth, ...textShape(block)];
  }
}

function textShape({ text, start, marks = [], inLanguage }) {
  return [text, marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })), inLanguage];
}
