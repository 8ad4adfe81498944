import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** Who said what in the paragraphs of an American release. */
const finds = (paragraphs: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new hall\n\nThe hall in Orrin opens today.\n\n${paragraphs}`), lines);
};

describe('two who share a surname', () => {
  it('have it behind the second of them', () => {
    finds('Nan and Gerd Marsh run the shop.\n\n“We like it,” said Nan.\n\n“So do I,” Gerd said.', [
      'Nan Marsh: We like it',
      'Gerd Marsh: So do I',
    ]);
    finds('The shop of local duo, Lisa and Gerd Marsh, is new.\n\n“We like it,” said Lisa.', [
      'Lisa Marsh: We like it',
    ]);
  });

  it('are none where the first is known by another name, or for a firm', () => {
    finds('Marsh and Anna Berg signed it. Ivo Marsh is glad.\n\n“We like it,” said Marsh.', ['Ivo Marsh: We like it']);
    finds('Norvik and Anna Berg signed it.\n\n“We like it,” said Norvik.', ['Norvik: We like it']);
  });
});

describe('American roles', () => {
  it('stand behind "appointed"', () => {
    finds('Berg, appointed finance director in June, goes on.\n\n“We like it,” said Anna Berg.', [
      'Anna Berg (finance director): We like it',
    ]);
    finds('Anna Berg has been named chief executive officer.\n\n“We like it,” said Berg.', [
      'Anna Berg (chief executive officer): We like it',
    ]);
  });

  it('go back to "former"', () => {
    finds('Former middle school art teacher Anna Berg came.\n\n“We like it,” said Berg.', [
      'Anna Berg (Former middle school art teacher): We like it',
    ]);
  });

  it('stand behind a dash', () => {
    finds('Anna Berg – Partner, Head of Sales & Investor Relations said: “We like it.”', [
      'Anna Berg (Partner, Head of Sales & Investor Relations): We like it.',
    ]);
  });

  it('are trades', () => {
    finds('Painter Anna Berg once said, “We like it.”', ['Anna Berg (Painter): We like it.']);
    finds('They met Sales Counselor Anna Berg.\n\n“We like it,” said Berg.', [
      'Anna Berg (Sales Counselor): We like it',
    ]);
  });

  it('are not what several are in common', () => {
    finds('Owners Anna Berg and Ivo Marsh, two local bankers, came.\n\n“We like it,” said Marsh.', [
      'Ivo Marsh (Owners): We like it',
    ]);
  });

  it('are of a firm with a point in its name', () => {
    finds('“We like it,” said Anna Berg, head of NorVik.AI. “We stay.”', [
      'Anna Berg (head of NorVik.AI): We like it … We stay.',
    ]);
  });
});

describe('a group', () => {
  it('is a body, also behind "of"', () => {
    finds('“We like it,” said Norvik Group.', ['Norvik Group: We like it']);
    finds('Norvik Group said that the hall is sold.', ['Norvik Group: ~ the hall is sold']);
  });

  it('may be what an office is of', () => {
    finds('“We like it,” said group finance director Anna Berg.', ['Anna Berg (group finance director): We like it']);
    finds('“We like it,” said Norvik Group President Anna Berg.', ['Anna Berg (Norvik Group President): We like it']);
  });
});

describe('marks that were lost on a wire', () => {
  it('are those that open what was said further', () => {
    finds('“We like it,” said Anna Berg. We stay. It is ours.”', ['Anna Berg: We like it … We stay. It is ours.']);
  });

  it('are single where the last is double', () => {
    finds('President of Norvik Halls, Anna Berg comments, ‘We like it. It is ours."', [
      'Anna Berg (President of Norvik Halls): We like it. It is ours.',
    ]);
  });
});

describe('nobody', () => {
  it('is a share, or what is worth noting', () => {
    finds('Berg’s survey: half of the firms wait for Christmas, while another 28% said that it will be late.', []);
    finds('It is worth noting that the hall is sold.', []);
  });

  it('is a noun at the head of its sentence', () => {
    finds('Yard signs saying “Give us a say on the hall” stand in town.', []);
  });

  it('says what goes on to happen', () => {
    finds('Norvik Group continues to stand out, with a “fine and fast” hall.', []);
  });
});

describe('no report', () => {
  it('has only a verb behind a preposition', () => {
    finds('Anna Berg announced the nominees for the board to be appointed in May.', []);
    finds('Anna Berg highlighted the growth in such a market.', []);
  });

  it('is the object of a verb that another clause follows', () => {
    finds('Anna Berg will maintain their friendships, they’re also looking on.', []);
  });

  it('has a joint for a part of its speaker', () => {
    finds('And the city maintains that the hall is sold.', ['city: ~ the hall is sold']);
    finds('Moreover, 8 in 10 firms said their prices rose.', []);
  });
});

describe('"that" behind an object', () => {
  it('opens a relative clause', () => {
    finds('Anna Berg announced a hall that would stand for years.', []);
    finds('The report highlights 224 firms that sold a hall.', []);
  });

  it('opens a report behind whom it is said to, and when', () => {
    finds('Anna Berg told members that the hall is sold.', ['Anna Berg: ~ the hall is sold']);
    finds('Anna Berg announced this week that the hall is sold.', ['Anna Berg: ~ the hall is sold']);
  });
});

describe('sources and offices of many words', () => {
  it('lead to words behind a colon', () => {
    finds(
      '“We like it,” said Anna Berg.\n\nAccording to the history of the hall on the page of the Orrin Office: “The hall was built for those who sang.”',
      ['Anna Berg: We like it', 'history: The hall was built for those who sang.'],
    );
  });

  it('go on behind a plus sign', () => {
    finds('“We like it,” said Executive Director of Norvik Cats + Sanctuary Anna Berg.', [
      'Anna Berg (Executive Director of Norvik Cats + Sanctuary): We like it',
    ]);
  });

  it('are "next", of somebody', () => {
    finds('Anna Berg has been named the trade association’s next President & CEO.\n\n“We like it,” said Berg.', [
      'Anna Berg (next President & CEO): We like it',
    ]);
  });

  it('are not what is announced of somebody', () => {
    finds('Norvik, a firm that sells halls, announces the appointment of Ivo Marsh.', []);
  });
});

describe('a headline with a year', () => {
  it('has a capital on every other word, and shows no name', () => {
    const text =
      'Norvik Partner Anna Berg Named to First 2026 List\n\nNorvik Partner Anna Berg has been named one of ten.\n\n“We like it,” said Berg.';
    assert.deepEqual(said('en', text), ['Anna Berg (Norvik Partner): We like it']);
  });
});

describe('what is nobody by the signs around it', () => {
  it('has an article before two capitals, "which" or a ticker behind it', () => {
    finds('“We like it,” said the Fenn Trail.', ['Fenn Trail: We like it']);
    finds('“We like it,” said Vell’s, which asked them.', ['Vell’s: We like it']);
    finds('Fenn Gold (NYSE: FGX) said that it is sold.', ['Fenn Gold: ~ it is sold']);
  });

  it('is whose report it is', () => {
    finds('According to a recent Vell Marsh report, the hall is sold.', []);
  });

  it('is a share in words', () => {
    finds('Sixty percent of them said the hall is sold.', []);
  });
});

describe('more of no report', () => {
  it('has a word that is no verb for its verb', () => {
    finds('Anna Berg announced the release of 11 new parts, giving firms an even easier way to sell.', []);
    finds('All of them reported understanding how their work matters.', []);
  });
});

describe('names on wires', () => {
  it('end before a degree with its year', () => {
    finds('“We like it,” said President Ivo Marsh Jr. MBA’92, PhD.', ['Ivo Marsh Jr. (President): We like it']);
  });
});

describe('degrees and generations', () => {
  it('stand between a name and what that person is to be', () => {
    finds(
      'Orrin appointed Ivo Marsh, M.D., Ph.D., as Vice President and Chief Medical Officer.\n\n“Good,” said Marsh.',
      ['Ivo Marsh (Vice President and Chief Medical Officer): Good'],
    );
    finds('It told of the appointment of Ivo R. Marsh, M.D. to the position of dean.\n\n“Good,” said Dr. Marsh.', [
      'Ivo R. Marsh (dean): Good',
    ]);
    finds('Ivo Marsh, MD, PhD will advise them.\n\n“Good,” said Marsh.', ['Ivo Marsh: Good']);
  });

  it('are no surname', () => {
    finds('Ivo Marsh, Jr., president of the bank, came.\n\n“Good,” said Marsh.', [
      'Ivo Marsh, Jr. (president of the bank): Good',
    ]);
  });
});

describe('a firm', () => {
  const people = (told: string): string[] =>
    (parsePressRelease(`A new hall\n\nThe hall in Orrin opens today.\n\n${told}`, { lang: 'en' }).people ?? []).map(
      ({ name }) => name,
    );

  it('is told by what only firms are', () => {
    assert.deepEqual(people('Fenn Orrin, a leading innovator in halls, sold it.'), []);
    assert.deepEqual(people('Fenn Orrin, a global design firm, sold it to Orm Biopharma, the supplier.'), []);
    assert.deepEqual(people('Fenn Orrin® sold it.'), []);
    finds('“We like it,” said Fenn Orrin™.', ['Fenn Orrin™: We like it']);
  });

  it('is not who has to do with one', () => {
    finds('“We like it,” said Xandra Orrin, a partner at a firm.', ['Xandra Orrin (partner at a firm): We like it']);
    finds('“We like it,” said Xandra Orrin, a baker who left the firm.', ['Xandra Orrin (baker): We like it']);
    finds('“We like it,” said Xandra Orrin, a company director.', ['Xandra Orrin (company director): We like it']);
    finds('According to Orrin, the company is sold. “We like it,” said Xandra Orrin.', [
      'Xandra Orrin: ~ the company is sold',
      'Xandra Orrin: We like it',
    ]);
  });

  it('has departments, which are nobody', () => {
    assert.deepEqual(people('Anna Berg, Vice President, Field Development, came.'), ['Anna Berg']);
    assert.deepEqual(people('It told its client, baker Xandra Orrin, and the Chair, Oxana Lind.'), [
      'Xandra Orrin',
      'Oxana Lind',
    ]);
  });
});

describe('a nickname', () => {
  it('may stand behind an initial', () => {
    finds('“Good,” said Carl M. (Bud) Lind, an agent.', ['Carl M. (Bud) Lind (agent): Good']);
  });
});

describe('a veteran', () => {
  it('is what somebody is', () => {
    finds('They met Fenn Services Industry Veteran Ivo Marsh.\n\n“Good,” said Ivo.', [
      'Ivo Marsh (Fenn Services Industry Veteran): Good',
    ]);
  });
});

describe('speech behind an address without a stop', () => {
  it('is no name', () => {
    finds(
      'The hall is new and large. For all of it, see https://orrin.example/hall "Halls such as this one have opened up a lot of room for all of us," Berg said.',
      ['Berg: Halls such as this one have opened up a lot of room for all of us'],
    );
  });
});

describe('a headline that begins with something new', () => {
  const role = (headline: string): string | undefined =>
    parsePressRelease(`${headline}\n\nAnna Berg moved in last May, and likes it.\n\n“Good,” said Berg.`, { lang: 'en' })
      .quotations?.[0]?.speaker?.jobTitle;

  it('heralds an office', () => {
    assert.equal(role('New Director of Orrin Halls'), 'Director of Orrin Halls');
  });

  it('heralds none where those who are new do something', () => {
    assert.equal(role('New Fenn Lakes Residents Enjoy Expert, Personal Help'), undefined);
  });
});
