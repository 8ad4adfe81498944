import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what in a paragraph of an American release. */
const finds = (paragraph: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new hall\n\nThe hall in Orrin opens today.\n\n${paragraph}`), lines);
};

describe('the offices of an American executive', () => {
  it('are several in a list', () => {
    finds('Norvik was built by Founder, Chief Executive, and Chair Anna Berg. “We like it,” Berg said.', [
      'Anna Berg (Founder, Chief Executive, and Chair): We like it',
    ]);
    finds('Norvik was built by chairwoman, president and CEO Anna Berg. “We like it,” Berg said.', [
      'Anna Berg (chairwoman, president and CEO): We like it',
    ]);
    finds('“We like it,” said Anna Berg, founder, chair, and chief executive of Norvik Inc. “We stay.”', [
      'Anna Berg (founder, chair, and chief executive of Norvik Inc): We like it … We stay.',
    ]);
    finds('“We like it,” said Anna Berg, mayor of Orrin, and CFO Ivo Marsh.', [
      'Anna Berg (mayor of Orrin): We like it',
    ]);
  });

  it('have a preposition in the first', () => {
    finds('“We like it,” said Norvik Chair of the Board and Managing Partner Jonathan C. Marsh.', [
      'Jonathan C. Marsh (Norvik Chair of the Board and Managing Partner): We like it',
    ]);
    finds('“We like it,” said Chief Financial Officer and Head of Investor Relations Sloan Marsh.', [
      'Sloan Marsh (Chief Financial Officer and Head of Investor Relations): We like it',
    ]);
  });

  it('are of a firm that bears a given name', () => {
    finds('“We like it,” said Nicole Chair of the Board and Managing Partner Jonathan C. Marsh.', [
      'Jonathan C. Marsh (Nicole Chair of the Board and Managing Partner): We like it',
    ]);
    finds('“We like it,” said Mark Cook of Orrin.', ['Mark Cook: We like it']);
  });

  it('have a department behind a comma', () => {
    for (const department of ['Business Development,', 'Global Markets,', 'Investor Relations'])
      finds(`“We like it,” said Vice President, ${department} Anna Berg.`, [
        `Anna Berg (Vice President, ${department.replace(',', '')}): We like it`,
      ]);
    finds('“We like it,” said the chair, Sloan Marsh, Managing Partner of Norvik.', [
      'Sloan Marsh (chair): We like it',
    ]);
  });

  it('go before what somebody is or was besides', () => {
    finds('“We like it,” said CEO Anna Berg, a former banker at Norvik.', ['Anna Berg (CEO): We like it']);
    finds('“We like it,” said Anna Berg, head of halls. Berg, a lifelong skater herself, added, “We stay.”', [
      'Anna Berg (head of halls): We like it',
      'Anna Berg (head of halls): We stay.',
    ]);
  });

  it('stand behind degrees', () => {
    for (const degrees of ['CFP®, CFA', 'PharmD', 'DrPH, MPH', 'Psy.D.', 'RN, NEA-BC'])
      finds(`“We like it,” said Anna Berg, ${degrees}, managing director.`, [
        'Anna Berg (managing director): We like it',
      ]);
  });

  it('are not the firm that somebody is of', () => {
    finds('“We like it,” said Norvik Partners’ Anna Berg.', ['Anna Berg: We like it']);
    finds('“We like it,” said Norvik’s Anna Berg, a principal at the firm.', [
      'Anna Berg (principal at the firm): We like it',
    ]);
  });
});

describe('an executive on a wire', () => {
  it('is the chief of something in "-ing"', () => {
    finds('The board has appointed Chief Operating Officer Anna Berg to lead it. “We like it,” Berg said.', [
      'Anna Berg (Chief Operating Officer): We like it',
    ]);
  });

  it('has an office without the sentence, or the reason, behind it', () => {
    finds('Norvik named Anna Berg as Chief Skating Officer (CSO). In June, she starts. “We like it,” said Berg.', [
      'Anna Berg (Chief Skating Officer): We like it',
    ]);
    finds('“We like it,” said Anna Berg, head of Norvik, on the award.', ['Anna Berg (head of Norvik): We like it']);
    finds('Anna Berg chairs the board. “We like it,” said Berg.', ['Anna Berg: We like it']);
  });

  it('speaks behind what a participle opens', () => {
    finds('Welcoming Marsh to the board, Chair Anna Berg said: “We like it.”', ['Anna Berg (Chair): We like it.']);
    finds('Banning Marsh of Norvik said: “We like it.”', ['Banning Marsh: We like it.']);
  });

  it('goes on in paragraphs that have run together', () => {
    finds(
      '"We like it," says Anna Berg, head of halls. "It is new. "And we stay," she adds. "It is ours. "We skate," says Berg, "and we slide.',
      [
        'Anna Berg (head of halls): We like it … It is new.',
        'Anna Berg (head of halls): And we stay … It is ours.',
        'Anna Berg (head of halls): We skate … and we slide.',
      ],
    );
  });

  it('announces a thing, and estimates none', () => {
    finds('Norvik announced today an expanded hall that gives members room.', []);
    finds('An estimated 800 skaters are hurt every year.', []);
    finds('Norvik Group announced Monday that the hall is sold.', ['Norvik Group: ~ the hall is sold']);
  });

  it('is named again behind the last paragraph', () => {
    for (const again of ['Berg said', 'she added'])
      finds(`Anna Berg, head of halls, said: “We like it.\n\n“It is ours,” ${again}. “We stay.”`, [
        'Anna Berg (head of halls): We like it. … It is ours … We stay.',
      ]);
    finds('Anna Berg said: “We like it.\n\n“So do we,” said Ivo Marsh.', [
      'Anna Berg: We like it.',
      'Ivo Marsh: So do we',
    ]);
    assert.deepEqual(
      said('sv', 'En ny hall\n\nHallen öppnar.\n\nAnna Berg sade: ”Den är ny.\n\n”Den är vår”, sade Berg.'),
      ['Anna Berg: Den är ny. … Den är vår'],
    );
  });

  it('is nobody whom a firm adds or what it announces', () => {
    finds('Norvik, which builds halls in Orrin, added principal Ivo Marsh to its board.', []);
    finds('Norvik, Inc., a firm that builds halls, announced today the opening of the Fenn Group Hall.', []);
    finds('The hall will open in May, which is late, said Ivo Marsh.', [
      'Ivo Marsh: ~ The hall will open in May, which is late',
    ]);
  });

  it('may be chief of a product', () => {
    finds('Norvik announced Anna Berg as its new Chief Product Officer (CPO). “We like it,” said Berg.', [
      'Anna Berg (new Chief Product Officer): We like it',
    ]);
  });
});
