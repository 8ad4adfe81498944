import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** Who said what in the paragraphs of an English release. */
const finds = (paragraphs: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new bridge\n\nThe bridge over the Fenn opens today.\n\n${paragraphs}`), lines);
};

describe('English: a source behind words said', () => {
  it('is that of what follows, at the head of its sentence', () => {
    finds('Rosa Tully, its chair, said: “It is good.” According to Fenn Council, it is long.', [
      'Rosa Tully (chair): It is good.',
      'Fenn Council: ~ it is long',
    ]);
  });
});

describe('English: a firm with its letters in a bracket', () => {
  it('is a firm whose name ends in a point, too', () => {
    finds('Norvik Metals Inc. (CSE: NVK) said that it is late.', ['Norvik Metals Inc: ~ it is late']);
  });
});

describe('English: a surname that is a title', () => {
  it('is that of somebody whom the text names', () => {
    finds('Veri Canon came. “It is good,” Canon said.', ['Veri Canon: It is good']);
  });
});

describe('English: an office that is of several things', () => {
  it('runs into the name behind its list', () => {
    finds(
      'The Minister for Enterprise, Trade and Ports Bram O’Tuohy, who is abroad, came. O’Tuohy said: “It is good.”',
      ['Bram O’Tuohy (Minister for Enterprise, Trade and Ports): It is good.'],
    );
    finds('“It is good,” said the Minister for Roads, Rail and Ports Bram O’Tuohy.', [
      'Bram O’Tuohy (Minister for Roads, Rail and Ports): It is good',
    ]);
  });

  it('runs into the name behind what it is of, whatever that is called', () => {
    finds('Minister for Ports and Quality of Life Zolt O’Tuohy said it is late.\n\n“It is good,” Mr O’Tuohy said.', [
      'Zolt O’Tuohy (Minister for Ports and Quality of Life): ~ it is late',
      'Zolt O’Tuohy (Minister for Ports and Quality of Life): It is good',
    ]);
  });

  it('stands before its title, with the body that it leads', () => {
    const office = 'House Schools and Workforce Committee Chairman';
    finds(`“It is good,” said ${office} Colm Fairlie.`, [`Colm Fairlie (${office}): It is good`]);
    finds(`Today, ${office} Colm Fairlie (R-UT) came.\n\n“It is good,” Fairlie said.`, [
      `Colm Fairlie (${office}): It is good`,
    ]);
    const longer = 'Subcommittee on Health, Labor, and Food Safety Chair';
    finds(`Today, ${longer} Rosa Tully came.\n\n“It is good,” Tully said.`, [`Rosa Tully (${longer}): It is good`]);
    finds('Lena Fenn and Orrin Mayor Rosa Tully came.\n\n“It is good,” Tully said.', [
      'Rosa Tully (Orrin Mayor): It is good',
    ]);
  });

  it('is of a body whose chief has a second one', () => {
    finds('“It is good,” said Fenn Air Group CEO and President Colm Fairlie.', [
      'Colm Fairlie (Fenn Air Group CEO and President): It is good',
    ]);
  });

  it('stands before its title in parts', () => {
    finds('“It is good,” Upper Schooling, Skills and Employment Minister Colm Fairlie says.', [
      'Colm Fairlie (Upper Schooling, Skills and Employment Minister): It is good',
    ]);
    finds('Today, Climate Change and Ports Minister Colm Fairlie came. “It is good,” Fairlie said.', [
      'Colm Fairlie (Climate Change and Ports Minister): It is good',
    ]);
    finds('Norbury Police and Crime Commissioner, Giles Orme, said: “It is good.”', [
      'Giles Orme (Norbury Police and Crime Commissioner): It is good.',
    ]);
    finds('Norbury Police and Rosa Tully came. “It is good,” said Tully.', ['Rosa Tully: It is good']);
    finds('“It is good,” said Marsha Orme-Lyle, Deputy Chief Pharmacist and Clinical Lead at Fenn Hospitals Trust.', [
      'Marsha Orme-Lyle (Deputy Chief Pharmacist and Clinical Lead at Fenn Hospitals Trust): It is good',
    ]);
  });

  it('is told whole, before a name and behind it', () => {
    finds(
      'Union Minister of Ports, Shipping & Waterways and Fisheries, Shri Suresh Patankar paid a visit.\n\nShri Patankar said, “It is good.”',
      ['Suresh Patankar (Union Minister of Ports, Shipping & Waterways and Fisheries): It is good.'],
    );
    finds('Rita Beach, cabinet member for highways, transport and planning, said: “It is good.”', [
      'Rita Beach (cabinet member for highways, transport and planning): It is good.',
    ]);
    finds('Rita Beach, cabinet member for highways, Bo Lind and Ann Orme came. “It is good,” said Beach.', [
      'Rita Beach (cabinet member for highways): It is good',
    ]);
  });

  it('may be longer than a name', () => {
    finds('South Fenn Police Federation Chair Steve Gantry said it was late.\n\nHe said: “It is good.”', [
      'Steve Gantry (South Fenn Police Federation Chair): ~ it was late',
      'Steve Gantry (South Fenn Police Federation Chair): It is good.',
    ]);
    finds('“It is good,” said Fenn Valley Health Board Chief Executive Officer Rosa Tully.', [
      'Rosa Tully (Fenn Valley Health Board Chief Executive Officer): It is good',
    ]);
  });

  it('has others in it, who are not the office', () => {
    finds('The school’s new chair of governors, Sherri Madden, welcomed all.\n\nShe said: “It is good.”', [
      'Sherri Madden (school’s new chair of governors): It is good.',
    ]);
    finds('Thanking the students, Rosa Tully opened it. “It is good,” said Tully.', ['Rosa Tully: It is good']);
    finds('The founders, Ann Reed and Bo Lind, spoke. “It is good,” said Lind.', ['Bo Lind (founders): It is good']);
  });
});

describe('English: speakers told apart', () => {
  it('by all the words of their titles', () => {
    finds(
      'Prime Minister Shri Arun Dessay came. Chief Minister Dr Ravi Menon too.\n\nThe Prime Minister said: “It is good.”',
      ['Arun Dessay (Prime Minister): It is good.'],
    );
    finds('Deputy Mayor Ann Reed and Lord Mayor Bo Lind came. “It is good,” said the Deputy Mayor.', [
      'Ann Reed (Deputy Mayor): It is good',
    ]);
  });

  it('by the title before their form of address', () => {
    finds('In his speech, Headteacher Mr Larkin thanked all. Mr Larkin said: “It is good.”', [
      'Larkin (Headteacher): It is good.',
    ]);
    finds('While talking to the students Mr Larkin smiled. Mr Larkin said: “It is good.”', ['Larkin: It is good.']);
  });

  it('by which of two is the subject, whatever the office is of', () => {
    finds(
      'Guild of Weavers director of policy Jon Skewer criticised health secretary Peter Hale.\n\n“It is late,” he said.',
      ['Jon Skewer (Weavers director of policy): It is late'],
    );
  });

  it('from a nation, and from organisations', () => {
    finds('Coach Kuiper admitted she was sad. “It is good,” said the Dutch woman.', [
      'Kuiper (Coach): ~ she was sad',
      'Kuiper (Coach): It is good',
    ]);
    finds('Anna Banks, treasurer of the club, came. “It is good,” Banks said.', [
      'Anna Banks (treasurer of the club): It is good',
    ]);
    finds('“We lend,” said Barclay Banks.', ['Barclay Banks: We lend']);
  });

  it('from months, peers and forms of address', () => {
    finds('Peter May (89), a baker from Fenn, fell ill. “It is good,” said Peter.', [
      'Peter May (baker from Fenn): It is good',
    ]);
    finds('“It is good,” Lord Mayor of Fenn, Clover Moss AO said.', ['Clover Moss (Lord Mayor of Fenn): It is good']);
    finds('Fenn Governor Alhaji Abu Bello came. “It is good,” the governor said.', [
      'Abu Bello (Fenn Governor): It is good',
    ]);
    finds(
      'The move comes after the Fenn Minister for Local Government Ron Hoen said it was late. “It is good,” he said.',
      [
        'Ron Hoen (Fenn Minister for Local Government): ~ it was late',
        'Ron Hoen (Fenn Minister for Local Government): It is good',
      ],
    );
  });

  it('from what they speak about', () => {
    finds('“It is good,” said Professor Ann Lind (Fenn Geography) on the plan to close the coast road.', [
      'Ann Lind (Professor): It is good',
    ]);
    finds('According to the rail minister, Hannah Blunt, the plan shows that ‘this country is serious about rail’.', [
      'Hannah Blunt (rail minister): this country is serious about rail',
    ]);
  });
});

describe('English: words said', () => {
  it('are those of the subject of the sentence, behind a participle', () => {
    finds('Mayor Tully met her counterpart and defended the plan for the port saying: “It is good.”', [
      'Tully (Mayor): It is good.',
    ]);
    finds('Fiona Egan spoke. She added that the club owns many boats noting “It is a good time for us”.', [
      'Fiona Egan: It is a good time for us',
    ]);
    finds('They left, with the harbour master Bo Lind saying: “It is good.”', [
      'Bo Lind (harbour master): It is good.',
    ]);
  });

  it('may begin right behind their verb, in marks that close further down', () => {
    finds('Alistair Thom, a clerk for Star & Bars, said “It is good to be back.\n\n“I raised more than I thought.”', [
      'Alistair Thom (clerk for Star & Bars): It is good to be back. … I raised more than I thought.',
    ]);
  });

  it('tell no role of whoever says them', () => {
    finds('“We note your election as the first female President of Norland,” Dr. Barnett stated.', [
      'Barnett: We note your election as the first female President of Norland',
    ]);
  });

  it('have speakers whose title is not what opens the sentence, nor whose country', () => {
    finds('Speaking today Mayor Simon Hare said: “It is good.”', ['Simon Hare (Mayor): It is good.']);
    finds('“It is good,” Barbados’ Prime Minister said. Prime Minister Rosa Tully left.', [
      'Rosa Tully (Prime Minister): It is good',
    ]);
    finds('Chair of the club and Prime Minister of Norland, Andrew Hollis, came. “It is good,” said Hollis.', [
      'Andrew Hollis (Prime Minister of Norland): It is good',
    ]);
  });

  it('are announced by a semicolon', () => {
    finds('Responding to it, the mayor, Ann Reed, said;\n\n“It has shown that people can do wonders!”', [
      'Ann Reed (mayor): It has shown that people can do wonders!',
    ]);
  });

  it('are not those of whoever is announced behind them', () => {
    const lines = said(
      'en',
      'Ann Reed said: "It is new.\n"It is good. "It is a shame." Bo Lind, chair of the club, said: "We stand by it.\n"We do."',
    );
    assert.ok(!lines.some((line) => line.startsWith('Bo Lind') && line.endsWith('It is a shame.')));
  });

  it('stand in the headline where somebody says them again', () => {
    const body = 'The town waits.\n\n“I think it has not been fair to us,” said Rosa Tully.';
    assert.deepEqual(said('en', `‘It has not been fair’ over the bridge\n\n${body}`), [
      'Rosa Tully: It has not been fair',
      'Rosa Tully: I think it has not been fair to us',
    ]);
    assert.deepEqual(said('en', `‘Free money for all’ over the bridge\n\n${body}`).length, 1);
    assert.deepEqual(said('en', `‘We will not go’ over the bridge\n\n${body}`).length, 1);
  });

  it('is of a body whose owners stand in the genitive, with or without letters, a form of address and a stray comma', () => {
    finds('The President of the Fenn Farmers’ Union Mr Colm Fairlie, said it was late. “It is good,” he said.', [
      'Colm Fairlie (President of the Fenn Farmers’ Union): ~ it was late',
      'Colm Fairlie (President of the Fenn Farmers’ Union): It is good',
    ]);
    finds('Chair of the Fenn Bakers’ Forum (FBF) Rosa Tully met them. “It is good,” she said.', [
      'Rosa Tully (Chair of the Fenn Bakers’ Forum): It is good',
    ]);
    finds('The Minister for Ports Mr. Colm Fairlie, said: “It is good.”', [
      'Colm Fairlie (Minister for Ports): It is good.',
    ]);
  });

  it('is of what stands in a place that runs into the name', () => {
    finds('Lead officer for schools in Northern Fenn Rosa Tully came. She said: “It is good.”', [
      'Rosa Tully (Lead officer for schools in Northern Fenn): It is good.',
    ]);
  });

  it('begins with a title that is a given name, too', () => {
    finds('Dean of Arts Professor Rosa Tully said: “It is good.”', [
      'Rosa Tully (Dean of Arts Professor): It is good.',
    ]);
    finds('The Dean of Students, Rosa Tully, said: “It is good.”', ['Rosa Tully (Dean of Students): It is good.']);
  });

  it('is of a body that begins with letters', () => {
    finds('After the vote Rosa Tully, Chair of the UNITAS Norland Local Government Committee said: “It is good.”', [
      'Rosa Tully (Chair of the UNITAS Norland Local Government Committee): It is good.',
    ]);
  });

  it('is no noun of what somebody does or when, before a comma', () => {
    for (const opening of ['In this role', 'That week', 'Under the agreement'])
      finds(`${opening}, Rosa Tully will lead the team. “It is good,” says Tully.`, ['Rosa Tully: It is good']);
  });

  it('is of a body whose name nothing explains, before a name in apposition', () => {
    const office = 'Bright Futures regional manager';
    finds(`${office}, Rosa Tully, said: “It is good.”`, [`Rosa Tully (${office}): It is good.`]);
    finds(`“It is good,” said ${office}, Rosa Tully.`, [`Rosa Tully (${office}): It is good`]);
    finds('Unitas Northern secretary, Fionn Tully, said: “It is good.”', [
      'Fionn Tully (Unitas Northern secretary): It is good.',
    ]);
  });

  it('tells whom a pronoun means where a surname alone stands behind it', () => {
    finds('Superintendent Tully opened the pier. “It is good,” she said.', ['Tully (Superintendent): It is good']);
  });

  it('is of a body that is of or for something, behind an article', () => {
    finds('A Department for Ports spokesperson said: “It is good.”', [
      'Department for Ports spokesperson: It is good.',
    ]);
    finds('“It is good,” said a College of Orrin spokeswoman.', ['College of Orrin spokeswoman: It is good']);
    assert.deepEqual(said('en', 'A pier\n\nA Fenn Council spokesperson said: “It is good.”'), [
      'Fenn Council spokesperson: It is good.',
    ]);
  });

  it('tells that whose it is is a body', () => {
    const text = 'A pier\n\nBright Futures said it was late. Bright Futures director Rosa Tully said: “It is good.”';
    assert.deepEqual(said('en', text), [
      'Bright Futures: ~ it was late',
      'Rosa Tully (Bright Futures director): It is good.',
    ]);
    assert.equal(findQuotations(text, { lang: 'en' })[0]?.speaker?.type, 'organisation');
  });

  it('says of a work what no title says', () => {
    finds('Rosa Tully said the project “will make the town better”.', ['Rosa Tully: will make the town better']);
  });

  it('is of several where a plural says so', () => {
    finds('Researchers at the college say that it is late. Rosa Tully told reporters: “It is good.”', [
      'Researchers: ~ it is late',
      'Rosa Tully: It is good.',
    ]);
  });

  it('is of a body with a genitive in its name', () => {
    finds('Queen’s College Elsdon said: “It is good.”', ['Queen’s College Elsdon: It is good.']);
    finds('“It is good,” said St Moss’s Health Trust.', ['St Moss’s Health Trust: It is good']);
    finds('Fenn’s Rosa Tully said the Lairds’ gift will cut the waits that trouble the town.', [
      'Rosa Tully: ~ the Lairds’ gift will cut the waits that trouble the town',
    ]);
  });

  it('is of a body that has its letters in a bracket', () => {
    finds('“It is good,” Norland Growers’ Federation (NGF) CEO Rosa Tully said.', [
      'Rosa Tully (Norland Growers’ Federation (NGF) CEO): It is good',
    ]);
    finds('“It is good,” said Norland Growers Federation (NGF) Roads Taskforce Chair Rosa Tully.', [
      'Rosa Tully (Norland Growers Federation (NGF) Roads Taskforce Chair): It is good',
    ]);
  });

  it('is of the subject, not of those on whose behalf it speaks', () => {
    finds(
      'The Honourable Rosa Tully, Minister of Ports, on behalf of the Honourable Colm Fairlie, Minister of Roads, announced that it is late.',
      ['Rosa Tully (Minister of Ports): ~ it is late'],
    );
  });

  it('is not that of a body behind a name, the closing comma lost', () => {
    finds('Emma Tully, Fenn Council said: “It is good.”', ['Emma Tully: It is good.']);
  });

  it('is of somebody with a title for a given name, behind a form of address', () => {
    finds('“It is good,” stated Mr. Dean Tully, Norvik’s CEO.', ['Dean Tully (Norvik’s CEO): It is good']);
  });

  it('is of whom a second title names, before a pronoun', () => {
    finds('The college’s Head of Teaching & Learning, Professor Peter Fairlie, came. He said: “It is good.”', [
      'Peter Fairlie (Professor): It is good.',
    ]);
  });

  it('stands behind the verb that closes the sentence before', () => {
    finds('The Norland Museum is one of the great museums, says director Rosa Tully. “It is good.”', [
      'Rosa Tully (director): ~ The Norland Museum is one of the great museums',
      'Rosa Tully (director): It is good.',
    ]);
  });
});
