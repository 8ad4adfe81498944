import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said as lines } from '../said.fixture.ts';

const finds = (lang: string, above: string, words: string, expected: string): void => {
  assert.equal(lines(lang, `Torsby 2026\n\n${above}\n\n${words}`).at(-1), expected, above);
};

describe('The first words said, in a paragraph in marks', () => {
  it('are whose statement a paragraph above announces', () => {
    const words = '“The bridge is old, and the river has risen every year since it was built.”';
    const said = 'The bridge is old, and the river has risen every year since it was built.';
    for (const above of [
      'Mayor Orla Brennan today issued the following statement on the bridge. It was built by Kester Vance.',
      'Mayor Orla Brennan made the following remarks today.\n\nThe bridge was built by Kester Vance, who died last year.',
    ])
      finds('en', above, words, `Orla Brennan (Mayor): ${said}`);
    finds(
      'sv',
      'Borgmästare Anna Berg gjorde följande uttalande om bron. Den byggdes av Bo Alm.',
      '”Bron är gammal, och ån har stigit varje år sedan den byggdes.”',
      'Anna Berg (Borgmästare): Bron är gammal, och ån har stigit varje år sedan den byggdes.',
    );
  });

  it('are whose of whom the lede says that they spoke about something', () => {
    const words = '“The bridge is old, and the river has risen every year since it was built.”';
    const said = 'The bridge is old, and the river has risen every year since it was built.';
    finds(
      'en',
      'Mayor Orla Brennan today commented on the report.\n\nKester Vance, who wrote the report, was appointed in May.',
      words,
      `Orla Brennan (Mayor): ${said}`,
    );
    // What is reported is no announcement.
    finds(
      'en',
      'Mayor Orla Brennan said in a letter that the bridge is closed. Kester Vance, the engineer, disagrees.',
      words,
      `Kester Vance (engineer): ${said}`,
    );
  });

  it('are whose statement the headline says that they are', () => {
    const words = '“The bridge is old, and the river has risen every year since it was built.”';
    const said = words.slice(1, -1);
    for (const headline of [
      'Statement by Mayor Orla Brennan on the Bridge',
      'Statement from Mayor Orla Brennan',
      'Mayor Orla Brennan Statement on the Bridge',
    ])
      assert.deepEqual(
        lines('en', `${headline}\n\n${words}\n\nThe bridge was built by Kester Vance.`),
        [`Orla Brennan (Mayor): ${said}`],
        headline,
      );
    assert.deepEqual(lines('en', `Joint Statement on the Bridge\n\n${words}\n\nThe bridge was built in May.`), [
      `?: ${said}`,
    ]);
    const svenska = 'Bron är gammal, och ån har stigit varje år sedan den byggdes.';
    assert.deepEqual(
      lines('sv', `Uttalande av borgmästare Anna Berg om bron\n\n”${svenska}”\n\nBron byggdes av Bo Alm.`),
      [`Anna Berg (borgmästare): ${svenska}`],
    );
  });

  it('are of one with the paragraphs that open the mark again, whatever stands between', () => {
    assert.deepEqual(
      lines(
        'en',
        'Torsby 2026\n\nMayor Orla Brennan made the following statement:\n\n“I come here to speak of the bridge.\n\n“These are the engineers who built it:\n\nKester Vance, engineer.\n\nHew Pardoe, engineer.\n\n“Finally, I want to see the bridge open before Easter.”',
      ).map((line) => line.slice(0, line.indexOf(':'))),
      ['Orla Brennan (Mayor)', 'Orla Brennan (Mayor)'],
    );
  });
});

describe('A line that leads to speech', () => {
  it('is no heading of what a publisher says of itself', () => {
    for (const [lang, said1, about, quoted] of [
      ['de', '„Die Halle steht“, sagt Karin Vogt.', 'Über die Kosten sagt sie:', '„Sie sind hoch.“'],
      ['sv', '”Hallen står”, säger Karin Vogt.', 'Om kostnaden säger hon:', '”Den är hög.”'],
      ['da', '”Hallen står”, siger Karin Vogt.', 'Om prisen siger hun:', '”Den er høj.”'],
    ] as const)
      assert.equal(
        lines(lang, `Nytt om hallen\n\nHallen 2026.\n\n${said1}\n\n${about}\n\n${quoted}`).at(-1),
        `Karin Vogt: ${quoted.slice(1, -1)}`,
      );
  });
});
