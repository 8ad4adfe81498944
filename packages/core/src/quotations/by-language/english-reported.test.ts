import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who is reported to have said what in a paragraph of an English release. */
const finds = (paragraph: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new bridge\n\nThe bridge over the Fenn opens today.\n\n${paragraph}`), lines);
};

describe('English reported speech: without "that"', () => {
  it('takes a clause behind its verb', () => {
    finds('Jo Smith said the bridge will close before Easter.', ['Jo Smith: ~ the bridge will close before Easter']);
    finds('Jo Smith said the ferries carried 4,000 people.', ['Jo Smith: ~ the ferries carried 4,000 people']);
    finds('Jo Smith said pupils had already drawn up plans.', ['Jo Smith: ~ pupils had already drawn up plans']);
    finds('Jo Smith said about one boat in nine was lost.', ['Jo Smith: ~ about one boat in nine was lost']);
    finds('Jo Smith says it expects to sell the last ticket.', ['Jo Smith: ~ it expects to sell the last ticket']);
  });

  it('takes it behind whom it is said to, and when', () => {
    finds('Jo Smith told members the bridge would close.', ['Jo Smith: ~ the bridge would close']);
    finds('Jo Smith said on Tuesday the bridge would close.', ['Jo Smith: ~ the bridge would close']);
  });

  it('takes a clause before the verb and around it', () => {
    finds('The bridge will close for two nights, Jo Smith said.', ['Jo Smith: ~ The bridge will close for two nights']);
    finds('The bridge, Jo Smith said, will close in May.', ['Jo Smith: ~ The bridge … will close in May']);
    finds('The bridge, Anna Smith said, will close.', ['Anna Smith: ~ The bridge … will close']);
    finds('The bridge will close in May, Jo Smith said, but he had no date.', [
      'Jo Smith: ~ The bridge will close in May',
    ]);
  });

  it('stands before whoever says so, and where', () => {
    finds('The bridge holds the town together, Mayor Jo Smith said at last week’s opening of the eastern pier.', [
      'Jo Smith (Mayor): ~ The bridge holds the town together',
    ]);
  });

  it('takes no noun for a clause', () => {
    finds('Jo Smith said little about the costs.', []);
    finds('Jo Smith announced his retirement in May after eleven years.', []);
    finds('Jo Smith claimed a victory in court but lost the case.', []);
  });

  it('takes a clause that a negation opens, and no refusal', () => {
    finds('Jo Smith said no one was hurt on the bridge.', ['Jo Smith: ~ no one was hurt on the bridge']);
    finds('Jo Smith said no bridge is closed and that none will be.', [
      'Jo Smith: ~ no bridge is closed and that none will be',
    ]);
    finds('Jo Smith said no other town had built a bridge.', ['Jo Smith: ~ no other town had built a bridge']);
    finds('Jo Smith said no to the plan that was made.', []);
    finds('Jo Smith said no when she was asked.', []);
  });

  it('takes what somebody is informed of', () => {
    finds('Jo Smith assured the ferrymen that they would be heard.', ['Jo Smith: ~ they would be heard']);
    finds('Jo Smith informed that the bridge has been moved.', ['Jo Smith: ~ the bridge has been moved']);
  });
});

describe('English reported speech: whose it is', () => {
  it('takes a subject that is no name', () => {
    finds('The forecasters say a second front will arrive.', ['forecasters: ~ a second front will arrive']);
    finds('Two witnesses reported that the van had no lights.', ['witnesses: ~ the van had no lights']);
  });

  it('goes past what is said of the subject', () => {
    finds('Jo Smith, who chairs the council, said the bridge will close.', ['Jo Smith: ~ the bridge will close']);
    finds('Jo Smith, a diver who has seen the piers, warned that the steel is thin.', [
      'Jo Smith (diver): ~ the steel is thin',
    ]);
  });

  it('goes past what the sentence opens with', () => {
    finds('Asked about costs, Jo Smith replied that nobody knew them.', ['Jo Smith: ~ nobody knew them']);
  });

  it('leaves what nobody said, and what only tells who is meant', () => {
    finds('None has said that the bridge is unsafe.', []);
    finds('Anglers who told us that the bridge is closed can now come back.', []);
  });
});

describe('English reported speech: what the same speaker adds', () => {
  it('is a report of its own', () => {
    finds('Jo Smith said the bridge was safe, adding that repairs would start in May.', [
      'Jo Smith: ~ the bridge was safe',
      'Jo Smith: ~ repairs would start in May',
    ]);
  });

  it('follows words in marks', () => {
    finds('Jo Smith called the bridge “a lifeline for us all”, adding that repairs would start in May.', [
      'Jo Smith: a lifeline for us all',
      'Jo Smith: ~ repairs would start in May',
    ]);
    finds('Jo Smith calls the plan “hopeful, but only in part” and notes that repairs took long.', [
      'Jo Smith: hopeful, but only in part',
      'Jo Smith: ~ repairs took long',
    ]);
  });

  it('goes before words in marks', () => {
    finds('Jo Smith stressed that repairs would take long, and called the plan “bold, but not reckless”.', [
      'Jo Smith: ~ repairs would take long',
      'Jo Smith: bold, but not reckless',
    ]);
  });

  it('is not read out of somebody’s words', () => {
    finds('“I said the bridge was safe and that it would last,” Jo Smith said.', [
      'Jo Smith: I said the bridge was safe and that it would last',
    ]);
  });
});

describe('English reported speech: "according to"', () => {
  it('leaves out what a relative clause says of the source', () => {
    finds('According to Jo Smith, who runs the lab, the steel has grown thin.', [
      'Jo Smith: ~ the steel has grown thin',
    ]);
  });

  it('takes only what commas close for an apposition', () => {
    finds('According to Jo Smith, chair of the council, the bridge closes in May.', [
      'Jo Smith (chair of the council): ~ the bridge closes in May',
    ]);
    finds('According to Jo Smith, the anglers keep their places.', ['Jo Smith: ~ the anglers keep their places']);
  });
});

describe('English reported speech: papers and brackets', () => {
  it('is of nobody where papers tell it', () => {
    finds('He had been let go, according to court documents. It was late, according to company data.', []);
    finds('He had been let go, according to the council.', ['council: ~ He had been let go']);
  });

  it('is of nobody whom a bracket before the verb names', () => {
    finds('The survey, carried out on Sunday (6 August) concluded that the bridge was sound.', [
      'survey: ~ the bridge was sound',
    ]);
  });
});

describe('English reported speech: its bounds', () => {
  it('ends before "but" and the next verb, which reports too', () => {
    finds('Jo Smith noted that visits were up but cautioned that the winter would be hard.', [
      'Jo Smith: ~ visits were up',
      'Jo Smith: ~ the winter would be hard',
    ]);
    finds('Jo Smith said stocks in the north were low but warned that demand was flat.', [
      'Jo Smith: ~ stocks in the north were low',
      'Jo Smith: ~ demand was flat',
    ]);
  });

  it('holds its own verb, whatever commas part from it', () => {
    finds('The council said that free lessons, with help from the fund, would be given in May.', [
      'council: ~ free lessons, with help from the fund, would be given in May',
    ]);
    finds('Jo Smith said the bridge, built in 1960 by the county, will be closed, but will not say why.', [
      'Jo Smith: ~ the bridge, built in 1960 by the county, will be closed',
    ]);
  });

  it('is of the police, in Ireland, too', () => {
    finds('Last night, gardaí announced that a test had been done.', ['gardaí: ~ a test had been done']);
  });

  it('has no speaker in the adverb that opens the sentence', () => {
    finds('Additionally, Jo Smith says the bridge is late.', ['Jo Smith: ~ the bridge is late']);
  });

  it('goes on behind a relative clause inside', () => {
    finds('Jo Smith said the man, who is in his forties, had been drinking.', [
      'Jo Smith: ~ the man, who is in his forties, had been drinking',
    ]);
  });

  it('stands before a name in apposition and its verb', () => {
    finds('The bridge is safe, the council’s chief engineer, Jo Smith, insisted.', [
      'Jo Smith (council’s chief engineer): ~ The bridge is safe',
    ]);
  });

  it('stands around a comparison, or behind it with a subject of its own', () => {
    finds('Jo Smith came. The crew, as Smith points out, numbers seven.', ['Jo Smith: ~ The crew … numbers seven']);
    finds('Jo Smith came. It rained, though, as Smith points out, the roof held.', ['Jo Smith: ~ the roof held']);
    finds('The road, as the map shows, the river crosses twice.', []);
  });

  it('is none behind a noun that looks like a verb', () => {
    finds('The claims that the council lied were false.', []);
    finds('The points that the jury gave decided it.', []);
    finds('Both warned that the bridge was old.', ['Both: ~ the bridge was old']);
  });

  it('needs no opener behind said, nor behind a pronoun', () => {
    finds('Jo Smith, the chair, said drivers often miss the turn.', [
      'Jo Smith (chair): ~ drivers often miss the turn',
    ]);
    finds('Jo Smith told the paper she crosses it on alternate days.', [
      'Jo Smith: ~ she crosses it on alternate days',
    ]);
    finds('Jo Smith said she was glad that the bridge had opened.', [
      'Jo Smith: ~ she was glad that the bridge had opened',
    ]);
    finds('Jo Smith said goodbye to the crew.', []);
  });

  it('ends where the words themselves begin', () => {
    finds('Jo Smith said the bridge would last, adding: “It’s about time.”', [
      'Jo Smith: ~ the bridge would last',
      'Jo Smith: It’s about time.',
    ]);
    finds('Jo Smith said the old bridge was unsafe and called it “a proper mess”.', [
      'Jo Smith: ~ the old bridge was unsafe',
      'Jo Smith: a proper mess',
    ]);
  });

  it('has a speaker in apposition', () => {
    finds('His wife, Jo Smith, says the bridge is late.', ['Jo Smith (wife): ~ the bridge is late']);
    finds('The trade body, Roads Together, said the bridge is late.', ['Roads Together: ~ the bridge is late']);
  });

  it('behind words in marks is no attribution of theirs', () => {
    finds('“It opens today,” said Jo Smith. “I am proud.” Mayor Tom Reed said the work would go on.', [
      'Jo Smith: It opens today … I am proud.',
      'Tom Reed (Mayor): ~ the work would go on',
    ]);
    finds('“It opens today,” Jo Smith said. “I am proud.” She praised the crew.', [
      'Jo Smith: It opens today … I am proud.',
    ]);
  });

  it('is none in a passive, or where others say so', () => {
    finds('Names can be suggested online until Friday.', []);
    finds('The mayor, it is said, sang.', []);
    finds('The chair is said to favour a cut, but the markets say otherwise.', []);
  });

  it('is of nobody where a plural begins the sentence', () => {
    finds('Critics of the bridge argue that it would not meet our standards. Opponents claim it will cause harm.', []);
    finds('Larkins Ltd says that it would meet our standards.', ['Larkins Ltd: ~ it would meet our standards']);
  });

  it('is of nobody where a title is of several whom nothing tells', () => {
    finds('Numerous experts have testified that it would help. Engineers said it would open.', []);
    finds('Researchers at Norby say that it would help.', ['Researchers: ~ it would help']);
  });

  it('begins no clause in what somebody wrote, before their verb', () => {
    finds('Kester Vance, who wrote the report, was appointed in May.', []);
    finds('The mayor said the bridge, which is old, was closed.', ['mayor: ~ the bridge, which is old, was closed']);
  });

  it('is of the first of two, also behind a bracket', () => {
    finds('Sens. Orla Brennan (D) and Kester Vance (R) said that the bridge would open.', [
      'Orla Brennan (Sens.): ~ the bridge would open',
    ]);
  });
});

describe('English reports that are none', () => {
  it('stand behind what a verb has for its object', () => {
    finds('The board acknowledges a report released today that found the search was justified.', []);
    finds('The board announced Fenn Bridge plans that would close the road.', []);
    finds('The board stressed its hope that there will be a ferry.', []);
    finds('The board highlighted drivers who are unable to park.', []);
    finds('The board said the bridge that fell would be built again.', [
      'board: ~ the bridge that fell would be built again',
    ]);
  });

  it('have a bare verb behind an object', () => {
    finds('The tool is a page that lets you write letters and post them on your wall.', []);
    finds('Those around her say that the bridge is old.', ['Those around her: ~ the bridge is old']);
  });

  it('are of papers', () => {
    finds('According to eye-witness accounts, there was a strong smell.', []);
    finds('According to officials in Orm, there was a strong smell.', ['officials: ~ there was a strong smell']);
  });
});

describe('A report around its verb', () => {
  it('begins behind a colon', () => {
    finds('The aim is clear: before May, Jo Smith says, the bridge will open.', [
      'Jo Smith: ~ before May … the bridge will open',
    ]);
  });
});

describe('A report of somebody who speaks of several', () => {
  it('begins with the pronoun', () => {
    finds('Jo Smith said we are living by the sea.', ['Jo Smith: ~ we are living by the sea']);
  });
});

describe('A participle behind a name that a preposition leads', () => {
  it('is of whom the sentence is about', () => {
    for (const where of ['wrote to Peter Lind', 'called for a plan in rural Norland'])
      finds(`Jo Smith ${where} stating that what works here does not work there.`, [
        'Jo Smith: ~ what works here does not work there',
      ]);
  });
});

describe('A pronoun with a short verb', () => {
  it('opens a clause', () => {
    finds('Jo Smith added he’ll see to the bridge.', ['Jo Smith: ~ he’ll see to the bridge']);
    finds("Jo Smith confirmed it's time for a bridge.", ["Jo Smith: ~ it's time for a bridge"]);
    // Behind a comma the words before are said.
    finds("When it rains, Jo Smith added, it's late.", ["Jo Smith: ~ When it rains … it's late"]);
  });
});

describe('A report and the next verb of whoever speaks', () => {
  it('end at each other', () => {
    finds('Jo Smith said the bridge is old and warned drivers it would close.', ['Jo Smith: ~ the bridge is old']);
    finds('Jo Smith highlighted the lack of a bridge, saying there was no way across.', [
      'Jo Smith: ~ there was no way across',
    ]);
  });

  it('are no second infinitive', () => {
    finds('The harbour’s £9m programme to mend and maintain Fenn’s railway has ended this week.', []);
  });

  it('have several for their subject where "who" stands for them', () => {
    finds('The council heard planning officers, who said the bridge would be too long.', [
      'officers: ~ the bridge would be too long',
    ]);
  });
});

describe('Somebody whom the text names, right behind a kind of body', () => {
  it('is a person', () => {
    finds('Vorna Pell, 56, is back. On her return to the club Pell said, “It is late.”', ['Vorna Pell: It is late.']);
  });
});

describe('A release', () => {
  it('is nobody who says what stands in it', () => {
    finds('The damage was small, according to the news release.', []);
    finds('The damage was small, according to a news release from the county.', []);
  });
});
