/**
 * What a page needs of a release, by the shortest way to this very page: the work that a renderer without press
 * releases leaves to whoever uses it. Nothing is checked, and only what this release has is looked for.
 */
const dates = new Intl.DateTimeFormat('sv', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });

export function prepare(release) {
  const { blocks, quotations, headline, datePublished } = release;
  let characters = 0;
  let next = 0;
  const paragraphs = blocks.map((block, index) => {
    characters += block.text.length;
    const quotation = quotations[next];
    if (quotation === undefined || quotation.spans[0].start >= block.end)
      return { id: `block-${index + 1}`, text: block.text, quotation: undefined };
    next++;
    return { id: '', text: '', quotation: quotationIn(block, quotation) };
  });
  const published = dates.format(Date.parse(datePublished));
  return { headline, datePublished, published, minutes: Math.round(characters / 1400), paragraphs };
}

function quotationIn({ text, start: blockStart }, { id, spans, mention, speaker }) {
  const [start, end] = [spans[0].start - blockStart, spans[0].end - blockStart];
  const [nameStart, nameEnd] = [mention.start - blockStart, mention.end - blockStart];
  return {
    id,
    line: `${speaker.name}, ${speaker.jobTitle}`,
    before: text.slice(0, start),
    words: text.slice(start, end),
    between: text.slice(end, nameStart),
    name: text.slice(nameStart, nameEnd),
    after: text.slice(nameEnd),
  };
}
