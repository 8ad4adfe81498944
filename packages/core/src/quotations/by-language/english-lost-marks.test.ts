import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what in a part of an English release. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(
    said('en', `Fund helps growers\n\nThe fund opens in June for growers in the valley.\n\n${text}`),
    lines,
  );
};

describe('English: lost marks', () => {
  it('open behind an attribution', () => {
    finds('Fire Marshal Luis Ortega stated, It took four minutes from the first smoke to the last.”', [
      'Luis Ortega (Fire Marshal): It took four minutes from the first smoke to the last.',
    ]);
  });

  it('close in a later paragraph, behind an attribution inside the sentence', () => {
    finds(
      '“I had this picture of a corridor,” says Maureen Prewett, 71, “and somebody asked how he took his tea.\n\n“So they let me bring the dog.”',
      [
        'Maureen Prewett: I had this picture of a corridor … and somebody asked how he took his tea. … So they let me bring the dog.',
      ],
    );
  });

  it('are none of a paragraph that the next one goes on with, however it ends', () => {
    finds(
      'Inspector Dana Holt said: “We are at an early stage.\n\n“He had two dogs, a brown Scarfell Hound and a Fenn Collie cross.\n\n“Please call us.”',
      [
        'Dana Holt (Inspector): We are at an early stage. … He had two dogs, a brown Scarfell Hound and a Fenn Collie cross. … Please call us.',
      ],
    );
  });

  it('in a bracket hold a short name', () => {
    finds('“It had an effect,” said Dana Holt, who leads the Centre for Ferries (“CfF”). Holt works in Fenn.', [
      'Dana Holt: It had an effect',
    ]);
  });

  it('stand at the end of words that need no mark more', () => {
    finds('“It was about time. We had waited.” Dana Holt, ferry operator', [
      'Dana Holt (ferry operator): It was about time. We had waited.',
    ]);
    finds('Omar Lind says the league has gone “soft” like the rest of Upper Fenton.', ['Omar Lind: soft']);
    finds('“It was about time, frankly,” was the verdict of ferry operator Dana Holt.', [
      'Dana Holt (ferry operator): It was about time, frankly',
    ]);
  });

  it('may be an organisation in capitals, with what it is behind it', () => {
    finds('RCTW, the rail catering and train workers’ union, said members would walk out.', [
      'RCTW: ~ members would walk out',
    ]);
  });

  it('under a heading that says whose comment they are', () => {
    assert.deepEqual(
      said(
        'en',
        'Interim results\n\nOrrin plc sold more cheese, said Odile Gore, chief executive.\n\nSales\n\nThey rose.\n\n' +
          'Chief Executive’s comment\n\n“We have grown in all our markets for the third time in a row.”',
      ).at(-1),
      'Odile Gore (chief executive): We have grown in all our markets for the third time in a row.',
    );
  });

  it('in single marks around double ones, and behind a verb with a particle', () => {
    finds("'I counted forty ways to spell \"deduction\",' said Odile Gore. 'Rain. Combs.'", [
      'Odile Gore: I counted forty ways to spell "deduction" … Rain. Combs.',
    ]);
    finds('“It is late,” chipped in her brother, the drum-maker Abel Moss. “And cold.”', [
      'Abel Moss (drum-maker): It is late … And cold.',
    ]);
  });

  it('over paragraphs with words in single marks inside', () => {
    finds('“Prices rose all year.\n\nThe ‘value’ tier is where we are weakest,” said Odile Gore.', [
      'Odile Gore: Prices rose all year. … The ‘value’ tier is where we are weakest',
    ]);
  });

  it('before a sentence that says how somebody remembers', () => {
    finds('“It was a night to forget.” That is how skipper Odile Gore remembers the fourth of May.', [
      'Odile Gore (skipper): It was a night to forget.',
    ]);
  });

  it('are whose a headline says, whatever stands before the noun for them', () => {
    const words = '“I have become aware of the claim. We take all claims seriously.”';
    const lines = said('en', `Official Statement from Sheriff Moss\n\n${words}`);
    assert.deepEqual(lines, [`Moss (Sheriff): ${words.slice(1, -1)}`]);
  });

  it('in a first paragraph that is no headline', () => {
    assert.deepEqual(
      said(
        'en',
        'Statement from the family of Abel Moss\n\nAbel’s sister Odile Gore said in a statement: “He was a gentle man who fed every cat in the street. We miss him.”',
      ),
      ['Odile Gore (sister): He was a gentle man who fed every cat in the street. We miss him.'],
    );
  });

  it('of people whose names are Irish', () => {
    finds(
      'Gearóid Mac an tSaoi, chief executive, came. “It is late,” Mac an tSaoi said. “It is,” said Seán Ó hUiginn.',
      ['Gearóid Mac an tSaoi (chief executive): It is late', 'Seán Ó hUiginn: It is'],
    );
    finds('They gave Anna Berg an Oscar. “It is late,” said Berg.', ['Anna Berg: It is late']);
  });

  it('of peers, whose names go on with a place', () => {
    finds('Chair Lord Moss of Orrin added: “It is late.” Lord Moss left. Mr Berg of Fenn said: “It is.”', [
      'Lord Moss of Orrin (Chair): It is late.',
      'Berg: It is.',
    ]);
  });

  it('are no speech where a title stands far from the verb', () => {
    finds('Kester Vance announced a plan today for a bill titled the, ‘Fenn Bridges Implementation Act of 2027.’', []);
    finds('Kester Vance said, “Bridges Must Be Safe.”', ['Kester Vance: Bridges Must Be Safe.']);
  });
});

describe('A mark that nothing closes', () => {
  it('opens what somebody is said to tell others', () => {
    finds(
      'Orla Brennan told the chamber, “It is a poor plan for the town. We go on.\n\n“It is late now for all of us here.”',
      ['Orla Brennan: It is a poor plan for the town. We go on. … It is late now for all of us here.'],
    );
  });

  it('opens the end of the sentence behind a verb with its speaker', () => {
    finds('Orla Brennan condemned the plan as “a poor use of what we have.\n\nThe plan is new.', [
      'Orla Brennan: a poor use of what we have.',
    ]);
  });
});
