/** Elements that begin a line of their own. Line breaks beside them change nothing that is seen. */
const blocks = new Set(
  (
    'press-article press-list press-noscript press-quotation press-search press-share press-to-top ' +
    'address article aside blockquote button caption dd details div dl dt figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr img input label li nav ol p search section summary table tbody td th thead tr ul'
  ).split(' '),
);
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** The HTML of a widget with a line for every block, to be read and copied by a person. Texts stay as they are. */
export function layOut(html: string): string {
  const lines: string[] = [];
  /** Whether each open block holds others. */
  const open: { holdsBlocks: boolean }[] = [];
  let line = '';
  const breakLine = (): void => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '  '.repeat(open.length);
  };
  // No attribute holds a bare ">": the templates escape it.
  for (const piece of html.split(/(<[^>]+>)/)) {
    const [, slash, name = ''] = /^<(\/?)([\w-]+)/.exec(piece) ?? [];
    if (!blocks.has(name)) {
      line += piece;
    } else if (slash === '/') {
      if (open.pop()?.holdsBlocks === true) breakLine();
      line += piece;
    } else {
      const parent = open.at(-1);
      if (parent !== undefined) parent.holdsBlocks = true;
      breakLine();
      line += piece;
      if (!empty.has(name)) open.push({ holdsBlocks: false });
    }
  }
  breakLine();
  return lines.join('\n');
}
