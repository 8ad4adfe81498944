import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what in a paragraph of an English release. */
const finds = (paragraph: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new bridge\n\nThe bridge over the Fenn opens today.\n\n${paragraph}`), lines);
};

describe('English: offices', () => {
  it('of several are those of each', () => {
    finds('Sens. Orla Brennan (D-ME) and Kester Vance (R-ME) voted for it. “It opens today,” said Vance.', [
      'Kester Vance (Sens.): It opens today',
    ]);
    finds('Mayor Keith Dunmore spoke. “It employs twelve,” Cr Dunmore said.', [
      'Keith Dunmore (Mayor): It employs twelve',
    ]);
    finds(
      'Senators act\n\nWASHINGTON, D.C. – U.S. Senators Orla Brennan and Hew Pardoe came. “It opens today,” Pardoe said.',
      ['Hew Pardoe (U.S. Senators): It opens today'],
    );
    finds('U.S. Senators Orla Brennan, Hew Pardoe and Kester Vance came. “It opens today,” Pardoe said.', [
      'Hew Pardoe (U.S. Senators): It opens today',
    ]);
    finds('Sens. Orla Brennan (D-ME), Kester Vance (R-N.H.) and Hew Pardoe (D) came. “It opens today,” said Vance.', [
      'Kester Vance (Sens.): It opens today',
    ]);
    finds('Senators Orla Brennan of Elsdon, Kester Vance of Orrin and Hew Pardoe came. “It opens today,” Vance said.', [
      'Kester Vance (Senators): It opens today',
    ]);
    finds('Farmers of Elsdon, Kester Vance among them, came. “It opens today,” Vance said.', [
      'Kester Vance: It opens today',
    ]);
    finds('The senator met Orla Brennan and Kester Vance. “It opens today,” said Vance.', [
      'Kester Vance: It opens today',
    ]);
  });

  it('begin with both halves of what "and" joins', () => {
    finds('“It is safe,” says FENNEX Chief Risk and Compliance Officer Lorna Quill.', [
      'Lorna Quill (FENNEX Chief Risk and Compliance Officer): It is safe',
    ]);
    finds('“It is safe,” says Fenn Compliance Officer Lorna Quill.', [
      'Lorna Quill (Fenn Compliance Officer): It is safe',
    ]);
  });

  it('end before the verb of the sentence', () => {
    finds('Kester Vance, the Fenn franchise owner, expressed joy about the bridge, stating, “We are so glad.”', [
      'Kester Vance (Fenn franchise owner): We are so glad.',
    ]);
    finds('Kester Vance, Managing Director of Fenn, expresses his joy stating, “We are so glad.”', [
      'Kester Vance (Managing Director of Fenn): We are so glad.',
    ]);
  });

  it('begin with what they are offices of', () => {
    finds('The works were praised by U.S. Harbour Secretary Kester Vance. “It opens today,” Vance said.', [
      'Kester Vance (U.S. Harbour Secretary): It opens today',
    ]);
    finds('Former State Senator Kester Vance came. “It opens today,” Vance said.', [
      'Kester Vance (Former State Senator): It opens today',
    ]);
    finds('They met Senate Harbours Committee Chairwoman Orla Brennan there. “It opens today,” Brennan said.', [
      'Orla Brennan (Senate Harbours Committee Chairwoman): It opens today',
    ]);
    finds('Today Chairwoman Orla Brennan came. “It opens today,” Brennan said.', [
      'Orla Brennan (Chairwoman): It opens today',
    ]);
    finds('“It opens today,” said Charlotte Mayor Kester Vance.', ['Kester Vance (Charlotte Mayor): It opens today']);
    finds('Councilmember Orla Brennan said, “It opens today.”', ['Orla Brennan (Councilmember): It opens today.']);
  });
});

describe('English: speakers', () => {
  it('have a title behind them without a closing comma', () => {
    finds('Kester Vance, Chief Savings Officer at Fenn Health said, “It opens today.”', [
      'Kester Vance (Chief Savings Officer at Fenn Health): It opens today.',
    ]);
    finds('At the office, the manager said, “It opens today.”', ['manager: It opens today.']);
  });

  it('sign each of their words', () => {
    finds('Readers say: “It opens every door I know.” – Orla Brennan “I now walk to work each day.” – Kester Vance', [
      'Orla Brennan: It opens every door I know.',
      'Kester Vance: I now walk to work each day.',
    ]);
  });

  it('stand in the line above, behind the word for a statement', () => {
    finds('Floor Statement of Senator Kester Vance\n\n“It opens today, and I look forward to it.”', [
      'Kester Vance (Senator): It opens today, and I look forward to it.',
    ]);
  });

  it('may have a title for a surname', () => {
    finds('“It opens today,” said Juno Baker, chief engineer. “It is safe,” Baker said.', [
      'Juno Baker (chief engineer): It opens today',
      'Juno Baker (chief engineer): It is safe',
    ]);
    finds('Executive Director Lorna Masters said, “It opens today.”', [
      'Lorna Masters (Executive Director): It opens today.',
    ]);
    finds('“It is safe,” the Village Baker said.', ['Village Baker: It is safe']);
  });

  it('may have a given name that is another word', () => {
    finds('“It opens today,” says Will Vance, Director of Ferries at Fenn.', [
      'Will Vance (Director of Ferries at Fenn): It opens today',
    ]);
  });

  it('are not whom the first of several paragraphs ends with', () => {
    finds(
      'Senator Kester Vance spoke:\n\n“I am glad, like the builders of the bridge and of the Fenn Wall.\n\nWe thank them.”',
      ['Kester Vance (Senator): I am glad, like the builders of the bridge and of the Fenn Wall. … We thank them.'],
    );
  });

  it('make the statement that a colon announces', () => {
    finds(
      'Sen. Kester Vance, a member of the board, made the following statement regarding Bridge Day:\n\n“I am glad.”',
      ['Kester Vance (member of the board): I am glad.'],
    );
    finds(
      'Sen. Kester Vance made this statement on the choice of Orla “Ann” Brennan, of Fenn, to be head:\n\n“I am glad.”',
      ['Kester Vance (Sen.): I am glad.'],
    );
    finds(
      'Sen. Kester Vance made this statement. The Fenn Bridges Assistance to Villages Plan builds on it:\n\n“I am glad.”',
      ['Kester Vance (Sen.): I am glad.'],
    );
  });

  it('may be a town or somebody’s office', () => {
    finds(
      'Mayor Orla Brennan came. “It opens today,” the mayor’s office said. The City of Charlotte said that it is safe.',
      ['mayor’s office: It opens today', 'City of Charlotte: ~ it is safe'],
    );
  });

  it('stand behind what the sentence opens with, and a bracket', () => {
    finds(
      'In a letter to the Harbour Board and to Mayor Orla Brennan (D-Fenn), Kester Vance wrote that he hopes “to see it open.”',
      ['Kester Vance: to see it open.'],
    );
  });

  it('are none before a list of dashes', () => {
    finds(
      'The Fenn Bridge Designer offers what users asked for:\n\n-Faster drawings: It draws all day.\n\n-Better help: We answer at once.',
      [],
    );
    finds(
      'Joining Vance’s Fenn Platform helps with much, including: - Less work: It draws all day. - Better help: We answer at once.',
      [],
    );
  });
});

describe('English: reports', () => {
  it('have a verb, not a noun that looks like one', () => {
    finds('Vance asked Orla Brennan about the delay in claims processing and how claims are paid.', []);
    finds('Calling it a mistake, the village wants a say on the bridge.', []);
    finds('Vance spoke at length, emphasizing the worth of care for firms like Fenn Rock Mining.', []);
    finds('Fenn Foods announced today their new bridge and is happy to open it.', []);
  });

  it('tell what somebody highlighted', () => {
    finds('Director Orla Brennan highlighted that the bridge is safe.', [
      'Orla Brennan (Director): ~ the bridge is safe',
    ]);
  });
});

describe('English: roles', () => {
  it('begin behind degrees', () => {
    finds('“It opens today,” said Orla Brennan, MPH, FACHE, Chair of the Fenn Board.', [
      'Orla Brennan (Chair of the Fenn Board): It opens today',
    ]);
  });

  it('of a professor stand behind a comma, like any other', () => {
    finds('“It opens today,” said Orla Brennan, professor of marine and coastal engineering.', [
      'Orla Brennan (professor of marine and coastal engineering): It opens today',
    ]);
    finds('“It opens today,” said Orla Brennan, PhD, of Fenn University.', ['Orla Brennan: It opens today']);
  });

  it('run into the name behind an article', () => {
    const spoken = ['Hannah Vance (Minister for the Marine): It opens today'];
    finds('Minister for the Marine Hannah Vance said, “It opens today”.', spoken);
    finds('“It opens today,” said the Minister for the Marine Hannah Vance.', spoken);
    finds('Minister for the Marine Hannah Vance visited the bridge. “It opens today,” she said.', spoken);
    finds('Councillor Orla Brennan, responsible for the Outer Harbour said: “It opens today.”', [
      'Orla Brennan (Councillor): It opens today.',
    ]);
  });

  it('leave a given name that is a title to the name', () => {
    finds('The culture secretary Dean Lockwood said: “It opens today.”', [
      'Dean Lockwood (culture secretary): It opens today.',
    ]);
    finds('The deputy Dean Orla Brennan said: “It opens today.”', ['Orla Brennan (deputy Dean): It opens today.']);
    finds('Coun Brennan said: “It opens today.”', ['Brennan (Coun): It opens today.']);
  });
});

describe('English: verbs', () => {
  it('open the clause before their speaker, or without one', () => {
    finds('Kester Vance, its engineer, spoke. Says Vance: “It opens today.” Adds Anna Berg, chair: “It is safe.”', [
      'Kester Vance (engineer): It opens today.',
      'Anna Berg (chair): It is safe.',
    ]);
    finds('“It is safe,” said Orla Brennan. Added Kester Vance, chair of the board: “It opens today.”', [
      'Orla Brennan: It is safe',
      'Kester Vance (chair of the board): It opens today.',
    ]);
    finds('Said Orla Brennan: “It opens today.”', ['Orla Brennan: It opens today.']);
    finds('Said Amrani said: “It opens today.”', ['Said Amrani: It opens today.']);
    finds('Orla Brennan, the mayor, was there.\n\nAdding: “It opens today.”', [
      'Orla Brennan (mayor): It opens today.',
    ]);
  });

  it('are no participles', () => {
    finds(
      'Director Orla Brennan said: “We began, moving 14 boats from the piers at Wick and North Fenn into this yard.\n\n“By June all were in.”',
      [
        'Orla Brennan (Director): We began, moving 14 boats from the piers at Wick and North Fenn into this yard. … By June all were in.',
      ],
    );
  });

  it('name no month with its day', () => {
    finds(
      'Turning to your April 28 letter, I thank you for saying that “some of the bridges were blocked in committee”.',
      ['?: some of the bridges were blocked in committee'],
    );
  });

  it('announce the next words in a sentence of their own', () => {
    finds(
      'Kester Vance stated that, “In all, ferries have higher costs.” According to Orla Brennan, “Bridges have none.”',
      ['Kester Vance: In all, ferries have higher costs.', 'Orla Brennan: Bridges have none.'],
    );
  });
});

describe('English: what stands beside a name', () => {
  it('is an office that runs into it, where the surname speaks', () => {
    finds('Fenn Commissioner for Refugees Zolt Kemény came.\n\n“It opens today,” Kemény said.', [
      'Zolt Kemény (Fenn Commissioner for Refugees): It opens today',
    ]);
  });

  it('is no verb with what it does', () => {
    finds('The second, Cllr Kester Vance, backed up Cllr Pardoe, saying: “It opens today.”', [
      'Kester Vance (Cllr): It opens today.',
    ]);
  });

  it('names nobody where it is of several', () => {
    const above = 'Joint Statement from the Chief Elected Officials of the Fenn Region';
    assert.deepEqual(said('en', `${above}\n\n“As the officials of 21 towns, we are one.”`), [
      '?: As the officials of 21 towns, we are one.',
    ]);
  });
});
