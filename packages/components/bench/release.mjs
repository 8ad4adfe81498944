/** An invented release of twelve paragraphs, six of them quotations. */
const sentence =
  'Länsfärjorna har räknat resande i två år och funnit att morgonens turer är fulla medan båtarna mitt på dagen går halvtomma över sundet. ';

const people = ['Elsa Viklund', 'Ivar Ståhl', 'Mira Åkesson'];

export const paragraphs = Array.from({ length: 12 }, (_, index) => {
  if (index % 2 === 0) return { text: sentence.repeat(3).trim() };
  const name = people[index % people.length];
  const words = `${sentence.repeat(2)}Det vet vi & det säger vi nu för omgång ${index}`;
  const quotation = { id: `q${(index + 1) / 2}`, words, name, role: 'trafikchef', line: `${name}, trafikchef` };
  return { text: `– ${words}, säger ${name}, trafikchef.`, quotation };
});

let at = 0;
const blocks = paragraphs.map(({ text }) => {
  const block = { type: 'paragraph', start: at, end: at + text.length, text };
  at += text.length + 2;
  return block;
});

const quotations = paragraphs.flatMap(({ text, quotation }, index) => {
  if (!quotation) return [];
  const { start } = blocks[index];
  const wordsEnd = start + 2 + quotation.words.length;
  const mention = start + text.indexOf(quotation.name, 2 + quotation.words.length);
  return [
    {
      ...{ id: quotation.id, kind: 'direct', text: quotation.words, spans: [{ start: start + 2, end: wordsEnd }] },
      mention: { start: mention, end: mention + quotation.name.length, text: quotation.name },
      attributionRange: { start: wordsEnd, end: start + text.length },
      speaker: { type: 'person', name: quotation.name, jobTitle: quotation.role },
      ...{ attribution: 'stated', confidence: 'high', rule: 'bench' },
    },
  ];
});

export const release = {
  id: 'bench',
  text: paragraphs.map(({ text }) => text).join('\n\n'),
  headline: 'Fler morgonturer & färre mitt på dagen',
  inLanguage: 'sv',
  datePublished: '2026-02-12',
  blocks,
  quotations,
};
