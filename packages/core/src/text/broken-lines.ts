import { endsSentence, isBullet, isDash, isDoubleMark, isSpace, isUpper } from './characters.ts';

/** A line of a text, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before it on its line, in UTF-16 code units. */
  readonly indent: number;
  /** A blank line stands before. */
  readonly apart: boolean;
}

/** UTF-16 code units of the longest line that is read as what a link or bold type set apart. */
const LONGEST_PIECE = 90;
/** UTF-16 code units of the longest line that is read as an attribution. */
const LONGEST_ATTRIBUTION = 200;
/** UTF-16 code units below which a line is short. */
const SHORT = 40;
/** Lines up to which a text is read to tell whether its sentences are broken. */
const ENOUGH = 2000;

/**
 * Whether a line goes on with the sentence of the one before, whatever else the text does: it begins with a sign that
 * closes ("Anna Berg\n, mayor of Orrin"), or stands behind one that opens, or behind a comma and a mark.
 */
export function cutsSentence(text: string, line: Line, next: Line): boolean {
  const code = text.charCodeAt(next.start);
  const behind = next.start + 1 < next.end ? text.charCodeAt(next.start + 1) : 0x20;
  // Comma, stop, semicolon, closing bracket.
  if (code === 0x2c || code === 0x2e || code === 0x3b || code === 0x29) return isSpace(behind) || isDoubleMark(behind);
  if (isMarkAlone(text, line)) return true;
  return endsInComma(text, line) && isLower(text, next.start);
}

/** Whether a blank line stands between words in marks with a comma and who said them: "“It is late”,\n\nsaid Anna Berg." */
export function cutsAttribution(text: string, line: Line, next: Line): boolean {
  const behind = text.charCodeAt(line.end - 1) === 0x2c && isDoubleMark(text.charCodeAt(line.end - 2));
  return (behind || endsInComma(text, line)) && isLower(text, next.start);
}

/** Whether a line is set less far in than those around it, as the second line of a paragraph whose first one is set in. */
export function isHanging(text: string, lines: readonly Line[], index: number): boolean {
  const [line, next, third] = [lines[index - 1], lines[index] as Line, lines[index + 1]];
  return (
    line !== undefined &&
    third !== undefined &&
    !third.apart &&
    next.indent > 0 &&
    next.indent < line.indent &&
    next.indent < third.indent &&
    line.end - line.start > LONGEST_PIECE &&
    endsSentence(text.charCodeAt(line.end - 1)) &&
    isUpper(text.charCodeAt(next.start))
  );
}

/** Whether the lines of a text break inside its sentences, around what stood in links or in bold type: "said\nAnna Berg\n. “We". */
export function isBroken(text: string, lines: readonly Line[]): boolean {
  let cut = 0;
  let lower = 0;
  const most = Math.min(lines.length, ENOUGH);
  for (let index = 1; index < most && !(cut > 0 && cut + lower > 1); index += 1) {
    const [line, next] = [lines[index - 1] as Line, lines[index] as Line];
    if (next.apart) continue;
    if (cutsSentence(text, line, next) || (endsInComma(text, line) && !isDoubleMark(text.charCodeAt(next.start))))
      cut += 1;
    else if (isLower(text, next.start) && isOpen(text, line)) {
      lower += 1;
      // "Anna Berg\nannounced today that …".
      if (line.end - line.start < SHORT && next.end - next.start > 2 * SHORT && isLower(text, next.start + 1)) cut += 1;
    }
  }
  return cut > 0 && cut + lower > 1;
}

/**
 * Where sentences are broken: whether line `index` goes on with the one before. It begins in lower case, or the next one
 * goes on with it, or it ends what the one before left open. `inside` tells that the line before goes on with another.
 */
export function joinsBroken(text: string, lines: readonly Line[], index: number, inside: boolean): boolean {
  const [line, next, third] = [lines[index - 1] as Line, lines[index] as Line, lines[index + 1]];
  const first = text.charCodeAt(next.start);
  if (isBullet(first) || isDash(first)) return false;
  if (isLower(text, next.start)) return isOpen(text, line);
  if (endsInComma(text, line)) return !isDoubleMark(first);
  // "… it is ours,” said\nHarbor Board President Hew Pardoe, who …".
  if (isAttributed(text, line) && isUpper(first) && next.end - next.start < LONGEST_ATTRIBUTION) return true;
  // "“…,”\nMayor Quill said.\n“It is safe.”": words that the attribution between interrupts, as none is behind them.
  if (inside && isDoubleMark(first) && line.end - line.start < LONGEST_ATTRIBUTION) {
    const said = lines[index - 2] as Line;
    const [end, behind] = [text.charCodeAt(next.end - 2), text.charCodeAt(next.end - 1)];
    if (endsInComma(text, said) || isAttributed(text, said))
      return text.charAt(line.end - 1) === '.' && endsSentence(end) && isDoubleMark(behind);
  }
  if (index < 2 || next.end - next.start > LONGEST_PIECE || !isOpen(text, line)) return false;
  const goesOn =
    third?.apart === false && (cutsSentence(text, next, third) || (isOpen(text, next) && isLower(text, third.start)));
  const prose = inside || /[.,;:?!”"]\s|[“"]/.test(text.slice(line.start, line.end));
  const ends = endsSentence(text.charCodeAt(next.end - 1)) && isLower(text, line.end - 1);
  return prose && (goesOn || ends);
}

/**
 * Whether a line goes on with speech that a dash leads and a line break cuts, however short the line before: "– De stod
 * där,\nvåta och kalla", and where lines break inside sentences elsewhere, behind a sentence, too.
 */
export function joinsSpeech(text: string, first: Line, line: Line, next: Line, isCut: () => boolean): boolean {
  if (!isDash(text.charCodeAt(first.start))) return false;
  if (isOpen(text, line)) return isLower(text, next.start);
  return endsSentence(text.charCodeAt(line.end - 1)) && isUpper(text.charCodeAt(next.start)) && isCut();
}

/** Whether blank lines part the paragraphs of a text, and lines of it break inside sentences. */
export function isCutInSentence(text: string, lines: readonly Line[]): boolean {
  const most = lines.slice(0, ENOUGH);
  if (2 * most.filter(({ apart }) => apart).length < most.length) return false;
  return most.slice(1).some((next, index) => {
    const line = lines[index] as Line;
    return !next.apart && line.end - line.start > SHORT && isOpen(text, line) && isLower(text, next.start);
  });
}

/** Whether a line ends inside a sentence: in a letter, a digit or a comma. */
function isOpen(text: string, { end }: Line): boolean {
  return /[\p{L}\p{N},’]/u.test(text.charAt(end - 1));
}

/** "… on public transit,”" */
function endsInComma(text: string, { start, end }: Line): boolean {
  return end - start > 2 && isDoubleMark(text.charCodeAt(end - 1)) && text.charCodeAt(end - 2) === 0x2c;
}

/** "… on public transit,” said" */
function isAttributed(text: string, { start, end }: Line): boolean {
  return /[,?!]["”“] \p{Ll}+$/u.test(text.slice(Math.max(start, end - LONGEST_VERB), end));
}

const LONGEST_VERB = 20;

function isMarkAlone(text: string, { start, end }: Line): boolean {
  return end - start === 1 && isDoubleMark(text.charCodeAt(start));
}

function isLower(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toUpperCase();
}
