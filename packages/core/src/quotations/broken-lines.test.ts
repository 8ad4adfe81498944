import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitBlocks } from '../text/blocks.ts';
import { said } from './said.fixture.ts';

const blocks = (text: string): string[] =>
  splitBlocks(text).blocks.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '¶'));

describe('A space that was lost behind a word', () => {
  it('parts the name from its verb all the same', () => {
    assert.deepEqual(said('en', 'A bridge\n\n“It is open,” saidOrla Quill, mayor of Orrin.'), [
      'Orla Quill (mayor of Orrin): It is open',
    ]);
    assert.deepEqual(said('sv', 'Ny bro\n\n– Bron är klar, sägerAnna Berg, rektor.'), [
      'Anna Berg (rektor): Bron är klar',
    ]);
  });
});

describe('Lines that break around links and bold type', () => {
  const page = [
    'The Fenn Bridge Opens | Orrin County',
    'Orrin County today opened the bridge, which its crew calls',
    'Long Fenn',
    ', to all traffic.',
    '“It is open,”',
    'said Sheriff Kester Vance',
    '. “We are glad.”',
    '“It is dear,”',
    'Orrin Mayor Orla Quill',
    'said.',
    '“It is safe, and it is ours,” said',
    'Harbor Board President Hew Pardoe.',
    'Lena Marsh, who lives by the',
    'Fenn Road',
    'ramp, said, “It is loud.”',
  ];

  it('are put together', () => {
    assert.deepEqual(blocks(page.join('\n')), [
      'The Fenn Bridge Opens | Orrin County',
      'Orrin County today opened the bridge, which its crew calls¶Long Fenn¶, to all traffic.',
      '“It is open,”¶said Sheriff Kester Vance¶. “We are glad.”',
      '“It is dear,”¶Orrin Mayor Orla Quill¶said.',
      '“It is safe, and it is ours,” said¶Harbor Board President Hew Pardoe.',
      'Lena Marsh, who lives by the¶Fenn Road¶ramp, said, “It is loud.”',
    ]);
    assert.deepEqual(said('en', page.join('\n')), [
      'Kester Vance (Sheriff): It is open … We are glad.',
      'Orla Quill (Orrin Mayor): It is dear',
      'Hew Pardoe (Harbor Board President): It is safe, and it is ours',
      'Lena Marsh: It is loud.',
    ]);
  });

  it('are put together behind an attribution, too, unless another stands behind the words', () => {
    const title = 'president of the harbor board and owner of the boat yard by the bridge in the valley';
    const first = ['“It is open,”', 'Sheriff Kester Vance said.', '“We are glad.”', '“It is dear,”', 'he', 'said.'];
    const second = ['“It is safe, and it is ours,” said', `Hew Pardoe, ${title}.`, '“I hope that it lasts.”'];
    assert.deepEqual(said('en', ['The Fenn Bridge Opens | Orrin County', ...first, ...second].join('\n')), [
      'Kester Vance (Sheriff): It is open … We are glad.',
      'Kester Vance (Sheriff): It is dear',
      `Hew Pardoe (${title}): It is safe, and it is ours … I hope that it lasts.`,
    ]);
  });

  it('are put together in every language', () => {
    const text = 'Bron öppnar\n\n”Den är klar, och den är vår”\n, säger\nKester Vang\n, rektor i Ekhamra.';
    assert.deepEqual(said('sv', text), ['Kester Vang (rektor i Ekhamra): Den är klar, och den är vår']);
  });

  it('are put together around a name at the head of a paragraph', () => {
    const lede = 'announced today that the bridge over the Fenn is open to all traffic again, day and night.';
    assert.deepEqual(blocks(`Fenn Bridge Opens\nOrrin County Sheriff\nKester Vance\n${lede}`), [
      'Fenn Bridge Opens',
      'Orrin County Sheriff',
      `Kester Vance¶${lede}`,
    ]);
    const comma = ['“The bridge is open to us all,”', 'Sheriff Kester Vance said', '. “We are glad.”'];
    assert.deepEqual(blocks(`Fenn Bridge Opens\n${comma.join('\n')}`), ['Fenn Bridge Opens', comma.join('¶')]);
  });

  it('take a mark on a line of its own with them', () => {
    assert.deepEqual(said('en', 'The bridge\n\n“\nIt is open,” said Sheriff Kester Vance.'), [
      'Kester Vance (Sheriff): It is open',
    ]);
  });

  it('are not lists, headings and dates', () => {
    for (const lines of [
      ['Orrin County opens bridge to all', 'June 10, 2025', 'Sheriff Kester Vance was there.'],
      ['The bridge is for:', 'cars', 'buses', 'bicycles'],
      ['“It is open,” said Vance.', '“It is dear,” said Quill.'],
      ['The bridge is open', '- cars', '- buses'],
      ['.NET and the bridge', '...and more'],
    ])
      assert.deepEqual(blocks(lines.join('\n')), lines);
  });
});

describe('Lines of one width', () => {
  it('are put together under a title that is longer than they are', () => {
    const title = `Ny bro öppnad i Ekhamra efter många års arbete ${'och långa möten '.repeat(5)}i kommunen`;
    const lines = [
      'Ekhamra kommun har öppnat en ny bro över ån efter flera års arbete och',
      'långa möten. På plats sade Kester Vang, rektor i Ekhamra: ”Den är klar',
      'nu, och Bron är vår egen.” Han tackade alla som varit med och byggt på',
      'Bron i alla år.',
    ];
    assert.deepEqual(said('sv', `${title}\n\n${lines.join('\n')}`), [
      'Kester Vang (rektor i Ekhamra): Den är klar\nnu, och Bron är vår egen.',
    ]);
  });

  it('are put together above a notice that is longer than they are', () => {
    const lines = [
      'Das Haus der Stadt Rauenfels hat in diesem Jahr viele neue Gäste im Haus',
      'empfangen. „Wir freuen uns über jeden Besuch“, sagt die Leiterin Anna',
      'Berg und lädt alle Leute in der Stadt ein. Das Haus ist täglich offen.',
      'Der Eintritt ist frei.',
    ];
    const notice = `Für den Inhalt ist allein der Absender ${'und auch der Absender '.repeat(4)}verantwortlich.`;
    assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${lines.join('\n')}\n${notice}`), [
      'Anna Berg (Leiterin): Wir freuen uns über jeden Besuch',
    ]);
  });

  it('are put together behind a short one that the next goes on from in lower case', () => {
    const lines = [
      'Das Haus der Stadt Rauenfels hat in diesem Jahr viele neue Gäste im Haus',
      'empfangen. Anna Berg, Leiterin des Hauses der Stadt, sagt dazu: „Das',
      'Haus ist der einfachste Weg, um',
      'alle Leute in der Stadt zu erreichen, und das ist auch gut so für unsere',
      'Gäste.“',
    ];
    assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${lines.join('\n')}`), [
      `Anna Berg (Leiterin des Hauses der Stadt): Das\n${lines.slice(2, 4).join('\n')}\nGäste.`,
    ]);
  });

  it('go on in speech behind a sentence, where others break inside one', () => {
    const cut = 'Kommunen vill ha svar från alla som bor i hamnen\ninnan sommaren.';
    const words = '– Det blir dyrt om ingen svarar.\nDå betalar alla, säger Anna Berg.';
    assert.deepEqual(said('sv', `Skolan byggs ut\n\n${cut}\n\n${words}`), [
      'Anna Berg: Det blir dyrt om ingen svarar.\nDå betalar alla',
    ]);
  });

  it('are put together in speech that a dash leads, however short', () => {
    const text = '– Vi stod bara där,\nvåta och kalla,\noch så började\nalla att klappa, säger Anna Berg.';
    assert.deepEqual(said('sv', `Ny bro\n\n${text}`), [`Anna Berg: ${text.slice(2, text.indexOf(', säger'))}`]);
    assert.deepEqual(blocks('– Bron är klar\nRektor Berg:\n– och vacker'), [
      '– Bron är klar',
      'Rektor Berg:',
      '– och vacker',
    ]);
  });
});
