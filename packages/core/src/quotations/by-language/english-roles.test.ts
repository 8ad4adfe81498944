import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what in a paragraph of an English release. */
const finds = (paragraph: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new bridge\n\nThe bridge over the Fenn opens today.\n\n${paragraph}`), lines);
};

describe('English: roles', () => {
  it('of several parts are no name', () => {
    finds('Executive Vice-President for a Green Economy, Teodora Lind, said: “It opens today.”', [
      'Teodora Lind (Executive Vice-President for a Green Economy): It opens today.',
    ]);
    finds('Commissioner for Fisheries and Oceans, Joris Haaften, said: “It opens today.”', [
      'Joris Haaften (Commissioner for Fisheries and Oceans): It opens today.',
    ]);
    finds('“It opens today,” said the trust’s co-founder and chief engineer, Ines Rodrigo.', [
      'Ines Rodrigo (trust’s co-founder and chief engineer): It opens today',
    ]);
  });

  it('hold what stands on both sides of a comma before the name', () => {
    finds('Cabinet Member for Highways and Transport, Councillor Derek Mossop, said: “It opens today.”', [
      'Derek Mossop (Cabinet Member for Highways and Transport, Councillor): It opens today.',
    ]);
    finds('“It opens today,” said the institute’s director, Professor Anil Rawat.', [
      'Anil Rawat (institute’s director, Professor): It opens today',
    ]);
  });

  it('stand behind an age', () => {
    finds('“It opens today,” said Deirdre Mull, 71, a retired goatherd from Tarnley.', [
      'Deirdre Mull (retired goatherd from Tarnley): It opens today',
    ]);
  });

  it('begin where their phrase begins', () => {
    finds('Retired bus driver Len Quibble came first. “It opens today,” he said.', [
      'Len Quibble (Retired bus driver): It opens today',
    ]);
    finds('Deirdre Mull is a retired bus driver. “It opens today,” she said.', [
      'Deirdre Mull (retired bus driver): It opens today',
    ]);
  });

  it('are not how it was said', () => {
    finds('“It opens today,” said Xavier Outer, speaking through an interpreter.', ['Xavier Outer: It opens today']);
    finds('“It opens today,” said Xavier Outer, visibly moved.', ['Xavier Outer: It opens today']);
    finds('“It opens today,” said Xavier Outer, acting director.', ['Xavier Outer (acting director): It opens today']);
  });

  it('are not those of somebody’s kin', () => {
    finds('Orla Brennan, the director’s niece, came. “It opens today,” Brennan said.', [
      'Orla Brennan: It opens today',
    ]);
  });

  it('hold another noun between two titles', () => {
    finds('The bank named Ifeoma Holt as its chief savings officer. “It opens today,” said Holt.', [
      'Ifeoma Holt (chief savings officer): It opens today',
    ]);
    finds('Ifeoma Holt is deputy fire chief. “It opens today,” said Holt.', [
      'Ifeoma Holt (deputy fire chief): It opens today',
    ]);
  });

  it('stand behind "as", and with letters behind the name', () => {
    finds('Dana Holt joined Alder Water in 2019 as chief executive officer. “It opens today,” she said.', [
      'Dana Holt (chief executive officer): It opens today',
    ]);
    finds('Dana Holt spoke to residents. “It opens today,” she said.', ['Dana Holt: It opens today']);
    finds('Minister of State at the Department of Transport, Dana Holt TD, said: “It opens today.”', [
      'Dana Holt (Minister of State at the Department of Transport): It opens today.',
    ]);
    finds('Mum-of-three Dana Holt said: “It opens today.”', ['Dana Holt (Mum-of-three): It opens today.']);
  });

  it('end before forms of address', () => {
    finds('Rail Minister the Rt Hon Huw Parry MP said: “It opens today.”', [
      'Huw Parry (Rail Minister): It opens today.',
    ]);
    finds('The Dean of Orrin, the Very Reverend Abel Moss, said: “It opens today.”', [
      'Abel Moss (Dean of Orrin): It opens today.',
    ]);
    finds('The minister for roads, Lady Orrin, said: “It opens today.”', [
      'Orrin (minister for roads): It opens today.',
    ]);
  });

  it('are no letters behind a name', () => {
    finds('Sister Petra Gore RSM said: “It opens today.”', ['Petra Gore (Sister): It opens today.']);
    finds('Odile Gore-Finch DCVO FREng said: “It opens today.”', ['Odile Gore-Finch: It opens today.']);
    finds('Abel Moss III said: “It opens today.”', ['Abel Moss III: It opens today.']);
    finds('Sen. Dwight Moss, R-Orrin, voted no, saying the bridge would rust.', [
      'Dwight Moss (Sen.): ~ the bridge would rust',
    ]);
    finds('The rapporteur, Anneli Moss (ABC/DE, FI), said: “It opens today.”', [
      'Anneli Moss (rapporteur): It opens today.',
    ]);
  });

  it('hold a list, or what an office is of up to a name', () => {
    finds('Minister for Roads, Local Rail and Ports, Abel Moss, said: “It opens today.”', [
      'Abel Moss (Minister for Roads, Local Rail and Ports): It opens today.',
    ]);
    finds('Keeper of Ironwork Dr Odile Gore said: “It opens today.”', [
      'Odile Gore (Keeper of Ironwork): It opens today.',
    ]);
    finds('Head of Bridges at trade body Roads Fenland, Abel Moss, said: “It opens today.”', [
      'Abel Moss (Head of Bridges at trade body Roads Fenland): It opens today.',
    ]);
    finds('Secretary-General of the Ferrymen’s Forum Abel Moss said: “It opens today.”', [
      'Abel Moss (Secretary-General of the Ferrymen’s Forum): It opens today.',
    ]);
  });

  it('tell people of one surname apart', () => {
    finds('The widow, Ines Moss, came with PC Abel Moss. PC Moss said: “It opens today.”', [
      'Abel Moss (PC): It opens today.',
    ]);
  });

  it('of somebody else are no title of whom the text is about', () => {
    finds('Teodora Lind was late. “It opens today,” its executive director wrote.', [
      'executive director: It opens today',
    ]);
  });

  it('stand behind letters, and are of several words', () => {
    finds('It was led by Sir Abel Moss OBE, a former mayor. “It opens today,” said Sir Abel.', [
      'Abel Moss (former mayor): It opens today',
    ]);
    finds('Ines Rodrigo, Chief Financial Officer, paid. “It opens today,” said Rodrigo.', [
      'Ines Rodrigo (Chief Financial Officer): It opens today',
    ]);
    finds('PC Abel Moss, wildlife and rural crime officer, came. “It opens today,” said Moss.', [
      'Abel Moss (wildlife and rural crime officer): It opens today',
    ]);
  });

  it('are what somebody is to become', () => {
    finds('Canon Odile Gore is to be the next Archdeacon of Orrin. “It opens today,” said Canon Gore.', [
      'Odile Gore (next Archdeacon of Orrin): It opens today',
    ]);
    for (const [given, role] of [
      [
        'Odile Gore works as a senior project manager at Millford Council.',
        'senior project manager at Millford Council',
      ],
      ['Odile Gore joined the council as project manager in 2020.', 'project manager'],
      ['Odile Gore is senior project manager at Millford Council.', 'senior project manager at Millford Council'],
      ['Odile Gore, the city’s campaign manager, lives nearby.', 'city’s campaign manager'],
    ] as const)
      finds(`${given} “It opens today,” said Gore.`, [`Odile Gore (${role}): It opens today`]);
    finds('Odile Gore fired campaign managers. “It opens today,” said Gore.', ['Odile Gore: It opens today']);
    finds('The trust has named Odile Gore finance director. “It opens today,” said Gore.', [
      'Odile Gore (finance director): It opens today',
    ]);
    finds('The trust has appointed Odile Gore Chief Operating Officer. “It opens today,” said Gore.', [
      'Odile Gore (Chief Operating Officer): It opens today',
    ]);
    finds('The trust has appointed Odile Gore to the role of warden. “It opens today,” said Gore.', [
      'Odile Gore (warden): It opens today',
    ]);
    finds('“It opens today,” said Odile Gore, who leads the trust as its chair.', [
      'Odile Gore (chair): It opens today',
    ]);
  });

  it('are not those that somebody else is elected to, nor what a headline goes on with', () => {
    finds('Commenting on Bo Lind’s election as Ports Secretary, Abel Moss said it was late.', [
      'Abel Moss: ~ it was late',
    ]);
    assert.deepEqual(
      said('en', 'Abel Moss, Minister of Ports Welcomes Pilots\n\n“It is late,” said Abel Moss, Minister of Ports.'),
      ['Abel Moss (Minister of Ports): It is late'],
    );
  });

  it('are not of whom they are named beside', () => {
    finds(
      'Odile Gore and Abel Moss, principal engineer at the trust, said the bridge is safe. “It opens today,” said Gore.',
      ['Odile Gore: ~ the bridge is safe', 'Odile Gore: It opens today'],
    );
    finds('Bim’s sister Folasade Moss came. “It opens today,” she said.', ['Folasade Moss (sister): It opens today']);
    finds('The Dean and Chapter said that it was late.', ['Chapter: ~ it was late']);
  });

  it('are nouns for a trade behind an article or a place', () => {
    finds('Neighbour Abel Moss, a retired drummer, came. “It opens today,” he said.', [
      'Abel Moss (retired drummer): It opens today',
    ]);
    finds('Abel Moss, Orrin County rancher: “It opens today and for good.”', [
      'Abel Moss (Orrin County rancher): It opens today and for good.',
    ]);
    finds('Site manager at Moss & Lind, Odile Gore, said: “It opens today.”', [
      'Odile Gore (Site manager at Moss & Lind): It opens today.',
    ]);
  });

  it('are those of today', () => {
    finds(
      'The trust has appointed Odile Gore to the newly created role of chief driver. Odile, who joins from Orrin, where she was director of music, is glad. “It opens today,” said Odile.',
      ['Odile Gore (chief driver): It opens today'],
    );
  });

  it('are known by another word for them', () => {
    finds('Insp Odile Gore came. “It opens today,” the inspector said.', ['Odile Gore (Insp): It opens today']);
    finds('Ms Odile Gore is CEO of Fenn. “It opens today,” the chief executive said.', [
      'Odile Gore (CEO of Fenn): It opens today',
    ]);
  });

  it('are no honours of somebody in a list', () => {
    finds('Abel Moss OBE, Ms Odile Gore MBE and Dr Tom Reed came. “It opens today,” said Gore.', [
      'Odile Gore: It opens today',
    ]);
  });

  it('stand before a rank or a form of address', () => {
    finds('The FRTA’s Director of Ferries, Captain Abel Moss RN, is glad. “It opens today,” he said.', [
      'Abel Moss (FRTA’s Director of Ferries, Captain): It opens today',
    ]);
    finds('The park’s vet, Dr Abel Moss, said it was late.', ['Abel Moss (park’s vet): ~ it was late']);
    finds('Bridges spokesperson Abel Ó Moss TD came.\n\nTeachta Ó Moss said:\n\n“It is late.”', [
      'Abel Ó Moss (Bridges spokesperson): It is late.',
    ]);
  });

  it('stand behind a degree, and beside an organisation', () => {
    finds('“It opens today,” said Abel Moss, Ph.D., a bridge scientist at Fenn University.', [
      'Abel Moss (bridge scientist at Fenn University): It opens today',
    ]);
    finds('A Commission official said it was late.', ['Commission official: ~ it was late']);
  });

  it('hold several words between two of a title, and end before a form of address', () => {
    finds(
      'Fenn announced the promotion of Abel Moss to Chief Bridge Safety Officer (CBSO). “It opens today,” said Moss.',
      ['Abel Moss (Chief Bridge Safety Officer): It opens today'],
    );
    finds('The Vicar, the Revd Canon Abel Moss, came. “It opens today,” he said.', [
      'Abel Moss (Vicar): It opens today',
    ]);
  });

  it('begin behind the time that stands before them', () => {
    finds('Last week President Orla Brennan said it. “It opens today,” Brennan said.', [
      'Orla Brennan (President): It opens today',
    ]);
    finds('On Monday morning Governor Kester Vance said, “It opens today.”', [
      'Kester Vance (Governor): It opens today.',
    ]);
    finds('“It opens today,” said night manager Hew Pardoe.', ['Hew Pardoe (night manager): It opens today']);
  });

  it('go on to the end of a list with a comma before its "and"', () => {
    finds('Cllr Hew Pardoe, the council’s portfolio holder for leisure, culture and sport, said: “It opens today.”', [
      'Hew Pardoe (council’s portfolio holder for leisure, culture and sport): It opens today.',
    ]);
    finds('Kester Vance, member for Farms, Food, and Forests, spoke. “It opens today,” he said.', [
      'Kester Vance (member for Farms, Food, and Forests): It opens today',
    ]);
  });

  it('of somebody else in a list are nobody else’s', () => {
    finds(
      'FNB Director Hew B. Pardoe, Assistant Attorney General Orla Brennan of the Fenn Division and Kester Vance made the announcement. “It opens today,” said Pardoe.',
      ['Hew B. Pardoe (FNB Director): It opens today'],
    );
    finds('It came from Hew Pardoe and Minister of Farms, Food and Forests Orla Brennan. “It is safe,” Pardoe said.', [
      'Hew Pardoe: It is safe',
    ]);
  });

  it('run into the name behind an article, too', () => {
    finds('The Minister for Farming, Food and the Sea Orla Brennan TD came. “It opens today,” Minister Brennan said.', [
      'Orla Brennan (Minister for Farming, Food and the Sea): It opens today',
    ]);
  });

  it('are letters behind a name where nothing else says what somebody is', () => {
    finds('Joris ter Haaften MEP called it “a long walk home”.', ['Joris ter Haaften (MEP): a long walk home']);
    finds('Hew Pardoe CEO of Orm Line said: “It opens today.”', ['Hew Pardoe (CEO of Orm Line): It opens today.']);
    finds('Orla Brennan TD said: “It opens today.” The Minister for Roads, Orla Brennan, added: “It is safe.”', [
      'Orla Brennan (Minister for Roads): It opens today.',
      'Orla Brennan (Minister for Roads): It is safe.',
    ]);
  });

  it('are none of a supporter with a name before', () => {
    finds('Hew Pardoe spoke. “It is late,” wrote one Pardoe supporter.', ['Pardoe supporter: It is late']);
  });

  it('are not the surname of somebody before', () => {
    finds('Mayor Hew Brewer and Fenn County Sheriff Orla Brennan met. “It is safe,” Brennan said.', [
      'Orla Brennan (Fenn County Sheriff): It is safe',
    ]);
  });

  it('end before somebody else who speaks too', () => {
    finds(
      'Hew Pardoe, director of the Fenn Trust, Orla Brennan, chair of the Orm Society and Kester Vance, head of Norvik, said: “It opens today.”',
      ['Hew Pardoe (director of the Fenn Trust): It opens today.'],
    );
  });

  it('hold no subject and its verb', () => {
    finds('Hew Pardoe came. Pardoe pressed Mayor Orla Brennan and said it was “higher ground”.', [
      'Hew Pardoe: higher ground',
    ]);
    finds('Hew Pardoe came. Pardoe also saw Fenn Mayor Orla Brennan as a “friend of the sea”.', [
      'Hew Pardoe: friend of the sea',
    ]);
  });
});

describe('English roles', () => {
  it('hold nothing of what somebody did', () => {
    finds('Addressing students in Orm, union leader Orla Brennan said: “It is late.”', [
      'Orla Brennan (union leader): It is late.',
    ]);
  });

  it('end before whom the office comes from', () => {
    finds('Orla Brennan takes over as CFO from Peter Vance in May. “It is late,” she said.', [
      'Orla Brennan (CFO): It is late',
    ]);
  });

  it('are none of how somebody is', () => {
    finds('Orla Brennan, pictured, said: “It is late.”', ['Orla Brennan: It is late.']);
  });

  it('are no unit behind a number', () => {
    finds('“It opens at noon,” said Orla Brennan at 6 PM, adding: “It is late.”', [
      'Orla Brennan: It opens at noon',
      'Orla Brennan: It is late.',
    ]);
  });
});

describe('English titles by their last part', () => {
  it('are known whatever stands before it', () => {
    for (const title of ['Lead Sonographer', 'Chief Neurosurgeon', 'Head Groundskeeper', 'Audiologist', 'Councilwoman'])
      finds(`“It is late,” said ${title} Vorna Pell.`, [`Vorna Pell (${title}): It is late`]);
    // No title is such a part alone.
    finds('“It is late,” said Wonder Woman.', ['Wonder Woman: It is late']);
  });
});

describe('An initial that opens a name behind an office', () => {
  it('is no part of the office', () => {
    for (const name of ['G Vorna Pell', 'V. K. Vorna Pell', 'Vorna G Pell'])
      finds(`“It is late,” said Minister of Arts and Tourism ${name}.`, [
        `${name} (Minister of Arts and Tourism): It is late`,
      ]);
  });
});

describe('An office of a body before a rank', () => {
  it('is of whoever holds the rank', () => {
    finds('Gull Dive Squad commander, Detective Superintendent Vorna Pell, said: “It is late.”', [
      'Vorna Pell (Gull Dive Squad commander, Detective Superintendent): It is late.',
    ]);
  });
});

describe('A body whose name has "and" in it', () => {
  it('is whole in whose office somebody has', () => {
    for (const role of ['Gull Fire and Rescue Service’s area manager', 'Gull Health and Care Trust director'])
      finds(`${role} Vorna Pell said: “It is late.”`, [`Vorna Pell (${role}): It is late.`]);
  });
});

describe('"Con" behind "Det"', () => {
  it('is a rank, and a name elsewhere', () => {
    finds('The shop was robbed.\n\nDet Con Vorna Pell said: “It is late.”', ['Vorna Pell (Det Con): It is late.']);
    finds('“It is late,” said Det Con Pell, of Gull CID.', ['Pell (Det Con): It is late']);
    finds('“It is late,” said director Con Pell.', ['Con Pell (director): It is late']);
  });
});

describe('A word for where something is', () => {
  it('is no name', () => {
    finds('Gull-based builder Vorna Pell said: “It is late.”', ['Vorna Pell (Gull-based builder): It is late.']);
    finds('Gull PLC - Gull-based builder - Says it goes on with the "steady and careful growth of the year".', [
      'Gull-based builder: steady and careful growth of the year',
    ]);
  });
});
