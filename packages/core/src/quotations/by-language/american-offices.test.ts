import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what in a paragraph of an American release. */
const finds = (paragraph: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new bridge\n\nThe bridge over the Fenn opens today.\n\n${paragraph}`), lines);
};

describe('American offices', () => {
  it('go on behind a preposition', () => {
    finds(
      'Mayor Orla Quill met Special Agent in Charge Kester J. Vance.\n\nSpecial Agent in Charge Vance said, “It is over.”',
      ['Kester J. Vance (Special Agent in Charge): It is over.'],
    );
    finds('“It is over,” said Assistant Special Agent in Charge Darnell Pardoe.', [
      'Darnell Pardoe (Assistant Special Agent in Charge): It is over',
    ]);
    finds('The agent in the Fenn office said, “It is over.”', ['agent: It is over.']);
  });

  it('are abbreviated', () => {
    finds('“It is over,” said Ph.D. student Orla Quill.', ['Orla Quill (Ph.D. student): It is over']);
    finds('“It is over,” said DA Orla Quill.', ['Orla Quill (DA): It is over']);
    finds('Acting IG Kester Vance said, “It is over.”', ['Kester Vance (Acting IG): It is over.']);
    finds('“It is over,” said Mayor Ana da Costa.', ['Ana da Costa (Mayor): It is over']);
  });

  it('are of a city or a university', () => {
    finds('“It is over,” said City of Orrin Police Chief Kester Vance.', [
      'Kester Vance (City of Orrin Police Chief): It is over',
    ]);
    finds('“It is over,” said University of Orrin President Orla Quill.', [
      'Orla Quill (University of Orrin President): It is over',
    ]);
    finds('“It is over,” the University of Orrin School of Nursing said.', [
      'University of Orrin School of Nursing: It is over',
    ]);
  });

  it('have many words', () => {
    finds('“It is over,” said Orrin County State’s Attorney Orla O’Quill Vance.', [
      'Orla O’Quill Vance (Orrin County State’s Attorney): It is over',
    ]);
    finds('New Fenn City Human Resources Administration Commissioner Steven Vance came. “It is over,” Vance said.', [
      'Steven Vance (New Fenn City Human Resources Administration Commissioner): It is over',
    ]);
    finds('Kester Vance, the Uptown Fenn Harbor Partnership’s Senior Vice President, came. “It is over,” Vance said.', [
      'Kester Vance (Uptown Fenn Harbor Partnership’s Senior Vice President): It is over',
    ]);
  });

  it('are not those of whom somebody comes with', () => {
    const company = 'together with Mayor Orla Quill, opened it. “It is over,” Vance said.';
    finds(`Kester Vance, ${company}`, ['Kester Vance: It is over']);
    finds(`Sheriff Kester Vance, ${company}`, ['Kester Vance (Sheriff): It is over']);
    finds('Kester Vance, Harbor Commissioner Orla Quill and the mayor opened it. “It is over,” Vance said.', [
      'Kester Vance: It is over',
    ]);
    finds('The sheriff identified Kester Vance, 43, as the man. “It is over,” Vance said.', [
      'Kester Vance: It is over',
    ]);
  });

  it('stand before surnames that are kinds of bodies', () => {
    finds('Commissioner Steven Banks came. Commissioner Banks said, “It is over.”', [
      'Steven Banks (Commissioner): It is over.',
    ]);
    finds('Fenn Banks said, “It is over.”', ['Fenn Banks: It is over.']);
  });
});

describe('American speakers', () => {
  it('have ranks and degrees', () => {
    finds('“It is over,” said Maj. Gen. Kester Vance, adjutant general of the Fenn National Guard.', [
      'Kester Vance (adjutant general of the Fenn National Guard): It is over',
    ]);
    finds('“It is over,” said Orla Quill, MD, PhD, FAAP, chief of surgery at Fenn General.', [
      'Orla Quill (chief of surgery at Fenn General): It is over',
    ]);
    finds('“It is over,” said Orla Quill, MD, Fenn Works.', ['Orla Quill (MD, Fenn Works): It is over']);
    finds('“It is over,” said Council President Pro Tem Orla Quill.', [
      'Orla Quill (Council President Pro Tem): It is over',
    ]);
    finds('“It is over,” said Mayor-elect Kester Vance.', ['Kester Vance (Mayor-elect): It is over']);
  });

  it('have initials', () => {
    finds('“It is over,” said TJ Vance, Acting Special Agent in Charge of the Fenn Field Office.', [
      'TJ Vance (Acting Special Agent in Charge of the Fenn Field Office): It is over',
    ]);
    finds('Harbor Commissioner Kester J. Towns said, “It is over.”', [
      'Kester J. Towns (Harbor Commissioner): It is over.',
    ]);
    finds('The Kester J. Vance Foundation said, “It is over.”', ['Kester J. Vance Foundation: It is over.']);
  });

  it('prosecute for a district', () => {
    finds('“It is over,” said U.S. Attorney for the District of Fenn Maria Vance.', [
      'Maria Vance (U.S. Attorney for the District of Fenn): It is over',
    ]);
  });

  it('keep their office where somebody praises them at length', () => {
    finds(
      'Sheriff Kester Vance came. “It is over,” Vance said.\n\n“Sheriff Kester Vance has been a leader in fighting theft by working with my team and with others,” said Orla Quill.',
      [
        'Kester Vance (Sheriff): It is over',
        'Orla Quill: Sheriff Kester Vance has been a leader in fighting theft by working with my team and with others',
      ],
    );
  });

  it('have a line for the name and one for the office over their words', () => {
    const over = 'Orla Quill\nExecutive Director, Boat Fund\n“It is over.”';
    const other = 'Kester Vance\nPolicy Counsel, Fenn Hands United\n“It is ours.”';
    finds(`${over}\n\n${other}`, [
      'Orla Quill (Executive Director, Boat Fund): It is over.',
      'Kester Vance (Policy Counsel, Fenn Hands United): It is ours.',
    ]);
    finds(
      '“It is over.”\nOrla Quill\nExecutive Director, Boat Fund\n“It is ours.”\nKester Vance\nPolicy Counsel, Fenn Hands United',
      [
        'Orla Quill (Executive Director, Boat Fund): It is over.',
        'Kester Vance (Policy Counsel, Fenn Hands United): It is ours.',
      ],
    );
  });
});

describe('A headline with a capital on every word', () => {
  it('ends a name at its verb', () => {
    const text =
      'Orrin Mayor Kester Vance Announces New Bridge - City of Orrin\nHOME\n\nOrrin Mayor Kester Vance Announces New Bridge\n\nOrrin Mayor Kester Vance today announced a bridge.\n\nMayor Vance said, “It is over.”';
    assert.deepEqual(said('en', text), ['Kester Vance (Orrin Mayor): It is over.']);
  });
});

describe('White space before a stop', () => {
  it('ends a sentence all the same', () => {
    finds('“It is over,” said Kester Vance , chief engineer at Alder Works . “We go home.”', [
      'Kester Vance (chief engineer at Alder Works): It is over … We go home.',
    ]);
  });
});

describe('The year of a degree', () => {
  it('stands between a name and its title', () => {
    finds('“It is over,” said Kester Vance ’04, chair of the trustees.', [
      'Kester Vance (chair of the trustees): It is over',
    ]);
    finds("Kester Vance '04, PhD, dean of Fenn, came. “It is over,” said Vance.", [
      'Kester Vance (dean of Fenn): It is over',
    ]);
  });
});

describe('Offices that are no names', () => {
  it('are of judges, of who is to hold them, and of staff', () => {
    for (const office of ['Chief Justice', 'Justice', 'Commissioner-Designee', 'Chief-of-Staff', 'Judge-designate'])
      finds(`“It is over,” said ${office} Kester Vance.`, [`Kester Vance (${office}): It is over`]);
  });

  it('stand behind what somebody has made', () => {
    finds('The essay by Executive Director Kester Vance argues that it is over. “It is ours,” Vance said.', [
      'Kester Vance (Executive Director): ~ it is over',
      'Kester Vance (Executive Director): It is ours',
    ]);
  });
});
