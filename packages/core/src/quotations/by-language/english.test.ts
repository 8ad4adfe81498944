import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what in a paragraph of an English release. */
const finds = (paragraph: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new bridge\n\nThe bridge over the Fenn opens today.\n\n${paragraph}`), lines);
};

describe('English: the subject and the verb behind the words', () => {
  it('takes a subject that is no name and no title', () => {
    finds('“The bridge is open,” the statement said. “It is safe.”', ['statement: The bridge is open … It is safe.']);
    finds('“The bridge is open,” one angler told the mayor, “and it is safe.”', [
      'angler: The bridge is open … and it is safe.',
    ]);
    finds('“The bridge is open,” the two anglers write.', ['anglers: The bridge is open']);
  });

  it('takes a subject of any length', () => {
    finds('“The bridge is open,” one of two anglers who had waited since dawn said.', [
      'one of two anglers: The bridge is open',
    ]);
    finds('“The bridge is open,” Anna Berg, a spokeswoman for Fenn Council told the Post.', [
      'Anna Berg (spokeswoman for Fenn Council): The bridge is open',
    ]);
    finds('“The bridge is open,” BFR engineer Anna Berg explained.', ['Anna Berg (BFR engineer): The bridge is open']);
  });

  it('takes a title whose office runs into the name', () => {
    finds('“The bridge is open,” said Director of Coastal Works Anna Berg.', [
      'Anna Berg (Director of Coastal Works): The bridge is open',
    ]);
  });

  it('leaves a sentence of its own behind a full stop', () => {
    finds('“Arc of Fenn” star Anna Berg opened up about being described as shy.', []);
  });
});

describe('English: the subject and the verb before the words', () => {
  it('goes to the subject of the last clause, not to whoever the sentence opens with', () => {
    finds('As Anna Berg left, the anglers chanted, “Open the bridge!”', ['anglers: Open the bridge!']);
  });

  it('goes to the subject of the sentence where the verb has none', () => {
    finds('Anna Berg praised John Lind, telling reporters, “The bridge is safe.”', ['Anna Berg: The bridge is safe.']);
    finds('Anna Berg laughed at John Lind and added: “The bridge is safe.”', ['Anna Berg: The bridge is safe.']);
    finds('Two years ago, Anna Berg met John Lind and said, “The bridge is safe.”', ['Anna Berg: The bridge is safe.']);
  });

  it('goes to whom “who” stands for', () => {
    finds('The council thanked Anna Berg, who told members: “The bridge is safe.”', ['Anna Berg: The bridge is safe.']);
    finds('It was praised by the Auditor General for Norland, who said: “The bridge is safe.”', [
      'Auditor General: The bridge is safe.',
    ]);
    finds('It was sent by the director to Norland, who said: “The bridge is safe.”', ['Norland: The bridge is safe.']);
  });

  it('takes adverbs and what is put in between', () => {
    finds('Anna Berg, amused, firmly replied: “The bridge is safe.”', ['Anna Berg: The bridge is safe.']);
    finds('Anna Berg joked, again with a wide smile, “Bring the dog.”', ['Anna Berg: Bring the dog.']);
  });

  it('takes the speaker of the verb before for a verb that is added', () => {
    finds('Al Gray and Jo Smith will meet, Brown said, adding, “They need to talk.” Ann Brown runs it.', [
      'Ann Brown: ~ Al Gray and Jo Smith will meet',
      'Ann Brown: They need to talk.',
    ]);
    finds('Jo Smith called it “a gift to us all,” adding, “It will last.”', [
      'Jo Smith: a gift to us all',
      'Jo Smith: It will last.',
    ]);
  });

  it('takes the subject behind "as"', () => {
    finds('As Anna Berg said last week, “The bridge is safe.”', ['Anna Berg: The bridge is safe.']);
  });

  it('takes whoever stands before a comma and a whole sentence, whatever the verb', () => {
    finds('John Lind was late. Anna Berg shot back, “I would rather build bridges.”', [
      'Anna Berg: I would rather build bridges.',
    ]);
  });

  it('takes somebody whom an organisation only describes', () => {
    finds('In Upper Fenn on Monday, the council supporter retorted: “There is a place for anglers.”', [
      'council supporter: There is a place for anglers.',
    ]);
  });

  it('takes nobody for the speaker of a name in marks', () => {
    finds('On Friday, Anna Berg became the first to visit the “Arc and River” exhibition.', []);
  });
});

describe('English: what one attribution says, and what the next does', () => {
  it('starts anew where the sentence has a second verb of saying', () => {
    finds('“The bridge is open,” Anna Berg said, adding, “It is safe.”', [
      'Anna Berg: The bridge is open',
      'Anna Berg: It is safe.',
    ]);
  });

  it('keeps a title in the attribution apart from the words', () => {
    finds('“The bridge is open,” Anna Berg said on the podcast “Fenn Today” on Sunday. “It is safe.”', [
      'Anna Berg: The bridge is open … It is safe.',
    ]);
  });

  it('goes on in marks where the sentence does', () => {
    finds('“Many are in doubt,” Anna Berg wrote in a note explaining why, “but most will cross.”', [
      'Anna Berg: Many are in doubt … but most will cross.',
    ]);
  });

  it('ends where a sentence only begins with a name in marks', () => {
    finds('“Turn it into a paper,” Anna Berg wrote. “Non-paper” is a term for a memo.', [
      'Anna Berg: Turn it into a paper',
    ]);
  });

  it('gives words that end in a stop to the verb before them', () => {
    finds('Anna Berg said, “The bridge is open.” She added, “It is safe.”', [
      'Anna Berg: The bridge is open.',
      'Anna Berg: It is safe.',
    ]);
  });

  it('goes by the verb behind the words before the colon in front of them', () => {
    finds('Then Anna Berg saw John Lind on the bridge: “It is open,” she called.', ['Anna Berg: It is open']);
  });
});

describe('English: titles', () => {
  it('leave out whose they are', () => {
    finds('“The soup is hot,” the hall’s caretaker said.', ['caretaker: The soup is hot']);
    finds('In a tribute, Mr Lind’s family said: “John taught us to ride.”', ['family: John taught us to ride.']);
  });

  it('hold no form of address, and belong to the fuller name', () => {
    finds('Chair of the Trust Sir Alec Rowntree said: “It opens today.”', [
      'Alec Rowntree (Chair of the Trust): It opens today.',
    ]);
    finds('Minister Ní Roan said: “It opens today.” The Minister for Ports, Gráinne Ní Roan, left at noon.', [
      'Gráinne Ní Roan (Minister for Ports): It opens today.',
    ]);
  });

  it('are told by their head', () => {
    finds('Fiona Ash, Secretary of State, spoke first. “It opens today,” the Secretary of State said.', [
      'Fiona Ash (Secretary of State): It opens today',
    ]);
  });
});

describe('English: single marks', () => {
  it('open again in every paragraph and close in the last', () => {
    finds('Cllr Anna Berg said: ‘We asked people and they told us.\n\n‘I thank everyone who wrote.’', [
      'Anna Berg (Cllr): We asked people and they told us. … I thank everyone who wrote.',
    ]);
  });

  it('hold double ones', () => {
    finds("Anna Berg, the chair, said, 'We asked people and they told us.\n\n'I thank everyone who wrote.'", [
      'Anna Berg (chair): We asked people and they told us. … I thank everyone who wrote.',
    ]);
    finds('‘They told me, “You will never open,”’ said Anna Berg. ‘I am glad.’', [
      'Anna Berg: They told me, “You will never open,” … I am glad.',
    ]);
  });
});

describe('English: marks that were lost or are none of speech', () => {
  it('goes on behind the attribution of words that nothing closes', () => {
    finds('“It costs forty pounds, Anna Berg said. “I have spent more on lunch.”', [
      'Anna Berg: It costs forty pounds … I have spent more on lunch.',
    ]);
  });

  it('takes a few words in single marks on a line of their own for a heading', () => {
    finds('‘A fight to the end.’\n\nAnna Berg said: “It opens today.”', ['Anna Berg: It opens today.']);
  });
});

describe('English: pronouns', () => {
  it('mean nobody whose name is a place behind its preposition', () => {
    finds('Roa Lindqvist will start in May. She joins from Vila Serena. “I had a dream,” she said.', [
      'Roa Lindqvist: I had a dream',
    ]);
  });

  it('mean the name in apposition to a title', () => {
    finds('The Minister for Ports, Lorna Vickery MP, welcomed the news. She said: “Harbours are vital.”', [
      'Lorna Vickery (Minister for Ports): Harbours are vital.',
    ]);
  });

  it('mean nobody whose somebody is only', () => {
    finds(
      '“We needed this,” Mayor Jill Carver said.\n\nCarver’s neighbour, Ed Moss, agreed. “It took long,” he said.',
      ['Jill Carver (Mayor): We needed this', 'Ed Moss: It took long'],
    );
  });
});

describe('English: dashes', () => {
  it('are no marks of speech by themselves', () => {
    finds('– Early Friday morning.', []);
  });
});

describe('English: offices and names', () => {
  it('takes the office, and a form of address, off the name', () => {
    finds('The Bishop of Fenbury, the Right Reverend Anna Berg, said: “The bridge is open at last.”', [
      'Anna Berg (Bishop of Fenbury): The bridge is open at last.',
    ]);
    finds('“The bridge is open at last,” said Headteacher Anna Berg.', [
      'Anna Berg (Headteacher): The bridge is open at last',
    ]);
    finds('“The bridge is open at last,” said Sir Omar Lind, chair of Fen Ferries.', [
      'Omar Lind (chair of Fen Ferries): The bridge is open at last',
    ]);
  });

  it('reads an office of two fields as one', () => {
    finds('Rivers and Bridges Secretary Anna Berg said: “The bridge is open at last.”', [
      'Anna Berg (Rivers and Bridges Secretary): The bridge is open at last.',
    ]);
  });

  it('takes no name out of what a spokesperson speaks for', () => {
    finds('A spokeswoman for the packaging federation EuroPak said: “The bridge is open at last.”', [
      'spokeswoman: The bridge is open at last.',
    ]);
  });
});

describe('English: what only looks like speech', () => {
  it('leaves what a condition says, and a programme of talks', () => {
    finds('If a sign says ‘No waiting’, no waiting is permitted.', []);
    assert.deepEqual(
      said(
        'en',
        'Autumn talks\n\nAnna Berg, beekeeper: “Ask the Queen!”\nOmar Lind, engineer: “What the River Left Us”',
      ),
      [],
    );
  });
});

describe('English: the passive', () => {
  it('lays a question in the mouth of the one who asks, not of the one who is asked', () => {
    finds('The engineer Anna Berg was asked by Omar Lind: “Is the bridge open at last?”', [
      'Omar Lind: Is the bridge open at last?',
    ]);
  });

  it('keeps a given name that no list holds', () => {
    finds('Lorna Jean Pickard, the treasurer, said: “I always meant to put it back.”', [
      'Lorna Jean Pickard (treasurer): I always meant to put it back.',
    ]);
  });
});
