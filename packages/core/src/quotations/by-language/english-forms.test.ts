import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** Who said what in a part of an English release. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(
    said('en', `Fund helps growers\n\nThe fund opens in June for growers in the valley.\n\n${text}`),
    lines,
  );
};

describe('English: signatures', () => {
  const first = '“I have walked these fields with growers who were in tears.”';
  const second = '“This is what we asked for, and it came in time.”';

  it('stand above the words in a line of their own, and are no heading behind them', () => {
    finds(`Reah Arnott, MLA for Saltby West –\n${first}\n\nQuick Facts:\n\n* The valley is long.`, [
      'Reah Arnott (MLA for Saltby West): I have walked these fields with growers who were in tears.',
    ]);
    finds(`Reah Arnott, Minister of Health\n${first}\n\nQuick Facts\n\n* The valley is long.`, [
      'Reah Arnott (Minister of Health): I have walked these fields with growers who were in tears.',
    ]);
  });

  it('keep to their own words, above or below', () => {
    const lines = [
      'Reah Arnott (Minister of Health): I have walked these fields with growers who were in tears.',
      'Tom Okell (chair): This is what we asked for, and it came in time.',
    ];
    finds(`Reah Arnott, Minister of Health –\n\n${first}\n\nTom Okell, chair –\n\n${second}`, lines);
    finds(`${first}\n– Reah Arnott, Minister of Health\n\n${second}\n– Tom Okell, chair`, lines);
  });

  it('are of whom the text names, though prose stands below them', () => {
    finds(
      `Sylke Vandermolen came. Bo Lind left.\n\n${first}\n\nSylke Vandermolen\n\nThe report is out, and the list too.`,
      ['Sylke Vandermolen: I have walked these fields with growers who were in tears.'],
    );
  });

  it('are no headings over the prose below', () => {
    for (const heading of ['Harvest Highlights', 'Key Findings', 'Six Month Results'])
      finds(`Reah Arnott came.\n\n${first}\n\n${heading}\n\nArnott signed the lease in May, and they moved in.`, [
        'Reah Arnott: I have walked these fields with growers who were in tears.',
      ]);
  });

  it('stand behind a stop that the mark goes before', () => {
    finds('New pier\n\n“We see many piers and this was the first one”. Jonas Hellweg, partner at Old Harbour Fund.', [
      'Jonas Hellweg (partner at Old Harbour Fund): We see many piers and this was the first one',
    ]);
  });
});

describe('English: verbs that no list holds', () => {
  it('reads the last clause before the verb of one that stands first', () => {
    finds('When Tom Okell suggested that it would close, Reah Arnott fired back: “It is ours, and it stays.”', [
      'Reah Arnott: It is ours, and it stays.',
    ]);
  });

  it('reads how somebody without a name put it', () => {
    finds('As one grower put it, “This is what we asked for, and it came in time.”', [
      'grower: This is what we asked for, and it came in time.',
    ]);
    finds('As one customer put it: “This is what we asked for.”', ['customer: This is what we asked for.']);
  });

  it('reads who is said to put it so', () => {
    finds('“More bread, less fuss” is how baker Priya Nandlall sums it up.', [
      'Priya Nandlall (baker): More bread, less fuss',
    ]);
    finds('Priya Nandlall came. As Nandlall puts it: “More bread and a lot less fuss.”', [
      'Priya Nandlall: More bread and a lot less fuss.',
    ]);
    finds('The song “More Bread Less Fuss” is how they open.', []);
  });
});

describe('English: names', () => {
  it('belong to two who share a surname, told apart by how they are addressed', () => {
    finds(
      'Anna and Colin Marsh farm at Elm. “We never meant to keep a shop,” said Mr Marsh. “I did,” said Anna. “He did not,” Ms Marsh said.',
      ['Colin Marsh: We never meant to keep a shop', 'Anna Marsh: I did', 'Anna Marsh: He did not'],
    );
  });

  it('begin behind a noun for somebody, with a hyphen or before a given name', () => {
    finds('Bell-ringer Dana Whitlock says: “Nobody had asked us before.”', [
      'Dana Whitlock (Bell-ringer): Nobody had asked us before.',
    ]);
    finds('Lockkeeper Susan Whitlock says: “Nobody had asked us before.”', [
      'Susan Whitlock (Lockkeeper): Nobody had asked us before.',
    ]);
  });

  it('begin behind what an office is of, where that is an organisation', () => {
    finds('Chair of Fenbridge County Council, Cllr Siobhán Ní Dhomhnaill, welcomed it: “We have waited since 2009.”', [
      'Siobhán Ní Dhomhnaill (Chair of Fenbridge County Council, Cllr): We have waited since 2009.',
    ]);
    finds('The ward sister, Philippa Okonjo, works at night. “Families hear it too,” the ward sister points out.', [
      'Philippa Okonjo (ward sister): Families hear it too',
    ]);
  });

  it('are of whom an office is, though a kind of body stands behind', () => {
    finds('Sheriff Bo Lind’s office will pay. “We care for all,” the sheriff said.', [
      'Bo Lind (Sheriff): We care for all',
    ]);
  });

  it('may stand in a sentence that no title is', () => {
    finds('New pier\n\nDirector: “She’s Venus to me.”', ['Director: She’s Venus to me.']);
  });
});

describe('English: subjects', () => {
  it('stand behind what the sentence opens with, without a comma', () => {
    finds('In her message the harbour minister said: “It opens today.”', ['harbour minister: It opens today.']);
  });

  it('speak for a body of several', () => {
    for (const sign of ['’', "'"]) {
      const [found] = findQuotations(`A spokesperson for the teachers${sign} union said: “We want peace.”`, {
        lang: 'en',
      });
      assert.equal(found?.speaker?.jobTitle, `spokesperson for the teachers${sign} union`);
    }
  });
});

describe('English: the subject of the last verb', () => {
  it('is no second half of a place', () => {
    finds('At a meeting in Orrin, New Saltby Monday, the club supporter retorted: “It is ours, and it stays.”', [
      'club supporter: It is ours, and it stays.',
    ]);
    finds('At a meeting in Orrin, Reah Arnott, the mayor, retorted: “It is ours, and it stays.”', [
      'Reah Arnott (mayor): It is ours, and it stays.',
    ]);
  });

  it('stands behind “as”', () => {
    finds('As one employee told Saltby Weekly, “It is ours, and it stays.”', ['employee: It is ours, and it stays.']);
    finds('“They took it,” Tom Okell said as several growers yelled: “It is ours!”', [
      'Tom Okell: They took it',
      'growers: It is ours!',
    ]);
  });

  it('is not who is asked', () => {
    finds('The board met Reah Arnott, who told Parliament when asked about the fund: “It is ours, and it stays.”', [
      'Reah Arnott: It is ours, and it stays.',
    ]);
    finds('“First of all,” Reah Arnott told Okell, “I would never sell it.”', [
      'Reah Arnott: First of all … I would never sell it.',
    ]);
  });
});

describe('English: words in marks of nobody known', () => {
  it('are said, though they name whom the text is about', () => {
    finds('The board met Reah Arnott.\n\n“We owe an apology to Reah Arnott and to all growers.”\n\nMore follows.', [
      '?: We owe an apology to Reah Arnott and to all growers.',
    ]);
    finds('Reah Last came. “It is late,” Ms Last said.\n\n“Last week the fund said no to every grower.”', [
      'Reah Last: It is late',
      '?: Last week the fund said no to every grower.',
    ]);
  });
});

describe('English: a name with an initial', () => {
  it('begins before it, behind what an office is of', () => {
    finds('In Orrin the Vice-President of the EU Commission Wendel H. Okell spoke.\n\nOkell said: “It is ours.”', [
      'Wendel H. Okell (Vice-President of the EU Commission): It is ours.',
    ]);
    finds('“It is ours,” said Chair of Norvik Wendel H. Okell.', ['Wendel H. Okell (Chair of Norvik): It is ours']);
  });
});

describe('English: whom and how much', () => {
  it('reads a programme in marks as who is told', () => {
    finds('“They took it all,” Tom Okell told “Fox at Five,” reminding the host of May.', [
      'Tom Okell: They took it all',
    ]);
  });

  it('reads a number that is not exact as the subject of what is said', () => {
    finds('Tom Okell said about 700 growers use the fund, including some in Saltby.', [
      'Tom Okell: ~ about 700 growers use the fund, including some in Saltby',
    ]);
  });

  it('reads a shout of one word', () => {
    finds('They asked who pays. “Saltby!” the audience screamed back.', ['audience: Saltby!']);
  });
});

describe('English: a headline that gives a statement to somebody', () => {
  it('may say that it is attributed', () => {
    assert.deepEqual(
      said(
        'en',
        'Statement attributable to Reah Arnott, chair, on the fund\n\n“They took it from us, and it stays that way.”',
      ),
      ['Reah Arnott (chair): They took it from us, and it stays that way.'],
    );
  });
});

describe('English: a given name that is a preposition', () => {
  it('is one before another capital', () => {
    finds('“It is ours,” says Per Okell, CFO of Norvik.', ['Per Okell (CFO of Norvik): It is ours']);
    finds('“It is ours,” Per Okell said. It costs two crowns per head.', ['Per Okell: It is ours']);
  });
});

describe('One capital behind an article', () => {
  const types = (line: string): unknown =>
    findQuotations(`Ferry inquiry\n\nThe ferry sank in May.\n\n${line}`, { lang: 'en' }).map(({ speaker }) => [
      speaker?.type,
      speaker?.name ?? null,
    ]);

  it('is a body, no person', () => {
    for (const body of ['F.B.I.', 'Pentagon', 'Post', 'Harbourfront'])
      for (const line of [`“It was late,” the ${body} said.`, `The ${body} said the ferry was late.`])
        assert.deepEqual(types(line), [['organisation', null]], line);
  });

  it('is somebody by country or party, or in an office', () => {
    for (const who of ['Texan', 'Democrat'])
      assert.notDeepEqual(types(`“It was late,” the ${who} said.`), [['organisation', null]]);
    assert.deepEqual(types('“It was late,” said the Rev. Lind.'), [['person', 'Lind']]);
  });
});

describe('A verb right before a sentence in marks', () => {
  it('leads to it with any sign between', () => {
    for (const sign of [';', ' -', ' –'])
      finds(`Orla Brennan said${sign} “It all happened so fast.”`, ['Orla Brennan: It all happened so fast.']);
    finds('Orla Brennan opened the hall; “The Last Ferry of May” ran there.', []);
  });
});

describe('A verb that opens its sentence before the speaker', () => {
  it('has a relative clause behind the name', () => {
    finds('Said Orla Brennan, who grew up by the sea, “We were all so proud of it.”', [
      'Orla Brennan: We were all so proud of it.',
    ]);
  });
});

describe('A place in two parts', () => {
  it('is no subject, where a bracket and a comma stand before the verb', () => {
    finds('Tuesday in Orm, OH, after winning Ohio in May, Gov. Orla Brennan (R-OH), said, “It is all so late.”', [
      'Orla Brennan (Gov.): It is all so late.',
    ]);
  });
});

describe('Where something is from', () => {
  it('is nobody before what it is', () => {
    finds('The Danish energy giant said the deal was good.', ['Danish energy giant: ~ the deal was good']);
    finds('The Texan said the deal was good.', ['Texan: ~ the deal was good']);
  });
});

describe('A comma that was lost before the verb', () => {
  it('leaves the name the subject, where the office ends in the name of a body', () => {
    const text = 'ITO Fennings grows.\n\nOrla Vance, Chief Executive of ITO Fennings said, “It is all so late.”';
    const [found] = findQuotations(`New pier\n\n${text}`, { lang: 'en' });
    assert.deepEqual([found?.speaker?.name, found?.mention?.text], ['Orla Vance', 'Orla Vance']);
  });
});

describe('English: who is meant', () => {
  it('is whoever stands between commas behind an office, not another of the same', () => {
    finds(
      'Council leader Bo Arnott resigned on Friday.\n\nDeputy leader, Ron Vance, also resigned.\n\nHe said: “I have done my utmost.”',
      ['Ron Vance (Deputy leader): I have done my utmost.'],
    );
  });

  it('is nobody whom an article parts from what may be a verb', () => {
    finds('Reah Arnott came. The police looked into his alleged “rough manners”.', []);
  });

  it('is whoever the office behind two areas names', () => {
    const office = 'Crown-Marsh Relations and Northern Affairs Minister';
    finds(`“We are late,” said ${office} Carolyn Arnott.`, [`Carolyn Arnott (${office}): We are late`]);
    finds('“We are late,” said Social Inclusion and Ports Minister Carolyn Arnott.', [
      'Carolyn Arnott (Social Inclusion and Ports Minister): We are late',
    ]);
  });

  it('is of a body that ends before what the words stand in', () => {
    const text = '“It was a long road to us,” said Roland Arnott, West Fenn Nations in a statement.';
    const [found] = findQuotations(`New pier\n\n${text}`, { lang: 'en' });
    assert.equal(found?.speaker?.affiliation, 'West Fenn Nations');
  });

  it('signs with letters that stops close', () => {
    finds('“We are late in the year.”\n\nThe Honourable Carolyn Arnott, P.C., M.P.\nMinister of Northern Affairs', [
      'Carolyn Arnott (Minister of Northern Affairs): We are late in the year.',
    ]);
  });
});

describe('English: the line below a headline', () => {
  it('with capitals and a verb before its colon leads to what is said', () => {
    const lead = 'Cllr Jon Arnott, Chairman of the Marsh Councils’ Network, said:';
    assert.deepEqual(
      said('en', `Network replies to the budget\n\n${lead}\n\nThe Mayor has missed a chance to see what we do.`),
      ['Jon Arnott (Chairman of the Marsh Councils’ Network): The Mayor has missed a chance to see what we do.'],
    );
  });
});

describe('English: whoever is of a party and of a place', () => {
  it('is meant by either, and by a place not for sure', () => {
    const first = 'Fenn Party MLA Anna Arnott opened the pier.\n\n';
    finds(`${first}The East Orrin MLA said:\n\n“We have come a long way.”`, [
      'Anna Arnott (Fenn Party MLA): We have come a long way.',
    ]);
    const [found] = findQuotations(`New pier\n\n${first}The Orrin MLA said: “We came.”`, { lang: 'en' });
    assert.deepEqual([found?.speaker?.name, found?.confidence], ['Anna Arnott', 'medium']);
  });
});

describe('English: a speaker behind a comma and a verb', () => {
  it('leads to the words behind a colon', () => {
    finds(
      'For years museums across the land have played a part, says Anna Arnott, director of the Museum of Art: “We are not without fault.”',
      ['Anna Arnott (director of the Museum of Art): We are not without fault.'],
    );
  });
});

describe('English: an office behind those who are told', () => {
  it('is without them', () => {
    finds('In her open letter to supporters chief executive Reah Arnott said: “We are still here.”', [
      'Reah Arnott (chief executive): We are still here.',
    ]);
  });
});
