// Written by schema/generate.ts out of schema/press-release.ts. Change those and run `npm run generate`.

import type { PressRelease } from './press-release.ts';

const pattern0 =
  /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))?(?:-[Xx](?:-[A-Za-z\d]{1,8})+)?$/;
const pattern1 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const pattern2 = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const pattern3 =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)?)?$/;

/** Whether the fields of a value are those of a release. */
export function hasFieldsOfRelease(value: unknown): value is PressRelease {
  return isPressRelease(value);
}

function isOffset(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
function isPixels(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) >= 0;
}
function isLanguageTag(value: unknown): boolean {
  return typeof value === 'string' && pattern0.test(value);
}
function isDateTime(value: unknown): boolean {
  return typeof value === 'string' && pattern1.test(value);
}
function isPartialDate(value: unknown): boolean {
  return typeof value === 'string' && pattern2.test(value);
}
function isAnyDate(value: unknown): boolean {
  return typeof value === 'string' && pattern3.test(value);
}
function isRange(value: unknown): boolean {
  return isObject(value) && isOffset(value.start) && isOffset(value.end);
}
function isTextRange(value: unknown): boolean {
  return isObject(value) && isOffset(value.start) && isOffset(value.end) && typeof value.text === 'string';
}
function isMark(value: unknown): boolean {
  return (
    (isObject(value) &&
      value.type === 'link' &&
      isOffset(value.start) &&
      isOffset(value.end) &&
      typeof value.url === 'string' &&
      (value.title === undefined || typeof value.title === 'string')) ||
    (isObject(value) &&
      (value.type === 'emphasis' || value.type === 'strong' || value.type === 'code') &&
      isOffset(value.start) &&
      isOffset(value.end)) ||
    (isObject(value) &&
      value.type === 'language' &&
      isOffset(value.start) &&
      isOffset(value.end) &&
      isLanguageTag(value.inLanguage))
  );
}
function isTextBlock(value: unknown): boolean {
  return (
    isObject(value) &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    typeof value.text === 'string' &&
    (value.marks === undefined || isArrayOf(value.marks, isMark)) &&
    (value.inLanguage === undefined || isLanguageTag(value.inLanguage))
  );
}
function isParagraph(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === 'paragraph' &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    typeof value.text === 'string' &&
    (value.marks === undefined || isArrayOf(value.marks, isMark)) &&
    (value.inLanguage === undefined || isLanguageTag(value.inLanguage))
  );
}
function isHeading(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === 'heading' &&
    (value.depth === 2 || value.depth === 3 || value.depth === 4 || value.depth === 5 || value.depth === 6) &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    typeof value.text === 'string' &&
    (value.marks === undefined || isArrayOf(value.marks, isMark)) &&
    (value.inLanguage === undefined || isLanguageTag(value.inLanguage))
  );
}
function isList(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === 'list' &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    typeof value.ordered === 'boolean' &&
    isArrayOf(value.items, isTextBlock)
  );
}
function isBlockquote(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === 'blockquote' &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    typeof value.text === 'string' &&
    (value.marks === undefined || isArrayOf(value.marks, isMark)) &&
    (value.inLanguage === undefined || isLanguageTag(value.inLanguage))
  );
}
function isTable(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === 'table' &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    typeof value.header === 'boolean' &&
    isArrayOf(value.rows, (item) => isArrayOf(item, isTextBlock))
  );
}
function isImage(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === 'image' &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    typeof value.url === 'string' &&
    typeof value.alt === 'string' &&
    (value.decorative === undefined || typeof value.decorative === 'boolean') &&
    (value.caption === undefined || typeof value.caption === 'string') &&
    (value.credit === undefined || typeof value.credit === 'string') &&
    (value.width === undefined || isPixels(value.width)) &&
    (value.height === undefined || isPixels(value.height))
  );
}
function isBlock(value: unknown): boolean {
  return (
    isParagraph(value) || isHeading(value) || isList(value) || isBlockquote(value) || isTable(value) || isImage(value)
  );
}
function isConfidence(value: unknown): boolean {
  return value === 'high' || value === 'medium' || value === 'low';
}
function isAttribution(value: unknown): boolean {
  return value === 'stated' || value === 'inferred' || value === 'confirmed';
}
function isSpeaker(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.type === 'person' || value.type === 'organisation' || value.type === 'other') &&
    (value.person === undefined || typeof value.person === 'string') &&
    (typeof value.name === 'string' || value.name === null) &&
    (value.jobTitle === undefined || typeof value.jobTitle === 'string') &&
    (value.affiliation === undefined || typeof value.affiliation === 'string')
  );
}
function isQuotation(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.kind === 'direct' || value.kind === 'indirect') &&
    typeof value.id === 'string' &&
    (value.partial === undefined || typeof value.partial === 'boolean') &&
    isArrayOf(value.spans, isRange) &&
    typeof value.text === 'string' &&
    (value.cue === undefined || isTextRange(value.cue)) &&
    (value.mention === undefined || isTextRange(value.mention)) &&
    (value.attributionRange === undefined || isRange(value.attributionRange)) &&
    (isSpeaker(value.speaker) || value.speaker === null) &&
    isAttribution(value.attribution) &&
    typeof value.rule === 'string' &&
    isConfidence(value.confidence) &&
    (value.inLanguage === undefined || isLanguageTag(value.inLanguage))
  );
}
function isPerson(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    (value.jobTitle === undefined || typeof value.jobTitle === 'string') &&
    (value.affiliation === undefined || typeof value.affiliation === 'string') &&
    isArrayOf(value.mentions, isRange)
  );
}
function isFurniture(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.kind === 'noscript' ||
      value.kind === 'search' ||
      value.kind === 'nav' ||
      value.kind === 'share' ||
      value.kind === 'cookie' ||
      value.kind === 'other') &&
    isOffset(value.start) &&
    isOffset(value.end)
  );
}
function isDateline(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.place === undefined || typeof value.place === 'string') &&
    (value.date === undefined || isPartialDate(value.date)) &&
    typeof value.text === 'string'
  );
}
function isOrganisation(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    (value.url === undefined || typeof value.url === 'string') &&
    (value.description === undefined || typeof value.description === 'string')
  );
}
function isAuthor(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    (value.jobTitle === undefined || typeof value.jobTitle === 'string') &&
    (value.url === undefined || typeof value.url === 'string')
  );
}
function isContactPoint(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.name === undefined || typeof value.name === 'string') &&
    (value.role === undefined || typeof value.role === 'string') &&
    (value.organisation === undefined || typeof value.organisation === 'string') &&
    (value.telephone === undefined || typeof value.telephone === 'string') &&
    (value.email === undefined || typeof value.email === 'string') &&
    (value.url === undefined || typeof value.url === 'string') &&
    (value.hours === undefined || typeof value.hours === 'string')
  );
}
function isAttachment(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.url === 'string' &&
    typeof value.name === 'string' &&
    (value.encodingFormat === undefined || typeof value.encodingFormat === 'string') &&
    (value.contentSize === undefined || isOffset(value.contentSize))
  );
}
function isTranslation(value: unknown): boolean {
  return (
    isObject(value) &&
    isLanguageTag(value.inLanguage) &&
    typeof value.url === 'string' &&
    (value.name === undefined || typeof value.name === 'string')
  );
}
function isRelatedLink(value: unknown): boolean {
  return isObject(value) && typeof value.url === 'string' && typeof value.name === 'string';
}
function isChange(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.kind === 'published' ||
      value.kind === 'updated' ||
      value.kind === 'corrected' ||
      value.kind === 'withdrawn') &&
    isDateTime(value.at) &&
    typeof value.note === 'string'
  );
}
function isWithdrawal(value: unknown): boolean {
  return isObject(value) && isDateTime(value.at) && typeof value.explanation === 'string';
}
function isPublicationStatus(value: unknown): boolean {
  return value === 'usable' || value === 'withheld' || value === 'canceled';
}
function isPressRelease(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.text === 'string' &&
    (typeof value.headline === 'string' || value.headline === null) &&
    isLanguageTag(value.inLanguage) &&
    isArrayOf(value.blocks, isBlock) &&
    (value.url === undefined || typeof value.url === 'string') &&
    (value.alternativeHeadline === undefined || typeof value.alternativeHeadline === 'string') &&
    (value.lede === undefined || typeof value.lede === 'string') &&
    (value.dateline === undefined || isDateline(value.dateline)) &&
    (value.quotations === undefined || isArrayOf(value.quotations, isQuotation)) &&
    (value.people === undefined || isArrayOf(value.people, isPerson)) &&
    (value.publisher === undefined || isOrganisation(value.publisher)) &&
    (value.issuers === undefined || isArrayOf(value.issuers, isOrganisation)) &&
    (value.authors === undefined || isArrayOf(value.authors, isAuthor)) &&
    (value.contactPoints === undefined || isArrayOf(value.contactPoints, isContactPoint)) &&
    (value.translations === undefined || isArrayOf(value.translations, isTranslation)) &&
    (value.datePublished === undefined || isAnyDate(value.datePublished)) &&
    (value.dateModified === undefined || isAnyDate(value.dateModified)) &&
    (value.embargoedUntil === undefined || isDateTime(value.embargoedUntil)) &&
    (value.pubStatus === undefined || isPublicationStatus(value.pubStatus)) &&
    (value.expires === undefined || isDateTime(value.expires)) &&
    (value.withdrawn === undefined || isWithdrawal(value.withdrawn)) &&
    (value.changeHistory === undefined || isArrayOf(value.changeHistory, isChange)) &&
    (value.category === undefined || typeof value.category === 'string') &&
    (value.keywords === undefined || isArrayOf(value.keywords, (item) => typeof item === 'string')) &&
    (value.contentLocation === undefined || typeof value.contentLocation === 'string') &&
    (value.media === undefined || isArrayOf(value.media, isImage)) &&
    (value.attachments === undefined || isArrayOf(value.attachments, isAttachment)) &&
    (value.related === undefined || isArrayOf(value.related, isRelatedLink)) &&
    (value.about === undefined || isArrayOf(value.about, isTextBlock)) &&
    (value.license === undefined || typeof value.license === 'string') &&
    (value.digitalSourceType === undefined || typeof value.digitalSourceType === 'string') &&
    (value.furniture === undefined || isArrayOf(value.furniture, isFurniture)) &&
    (value.ranges === undefined || (isObject(value.ranges) && isArrayOf(Object.values(value.ranges), isRange)))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArrayOf(value: unknown, test: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!test(value[index])) return false;
  return true;
}
