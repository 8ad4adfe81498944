import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what in English sentences behind one that names two people. */
const finds = (text: string, lines: readonly string[]): void => {
  const opening = 'Mayor Dana Holt met Bo Lind, harbour master, on Friday.';
  assert.deepEqual(said('en', `Bridge reopens in Orrin\n\n${opening}\n\n${text}`), lines, text);
};

describe('Words in marks inside a sentence', () => {
  it('are theirs who speak in it, where the next sentence has another subject', () => {
    finds('Lind called the bridge “a gift to all of us.” Holt praised the crew for it.', [
      'Bo Lind (harbour master): a gift to all of us.',
    ]);
  });

  it('are apart from the sentence in marks that an attribution behind them leads to', () => {
    finds('Asked by Lind about the “long delays,” Holt said, “We build what we can pay for.”', [
      'Dana Holt (Mayor): We build what we can pay for.',
    ]);
    finds('Lind feared it was “not safe,” Holt said, “and late.”', ['Dana Holt (Mayor): not safe … and late.']);
  });

  it('go on with nothing where what follows them is no verb of saying', () => {
    finds(
      'While Lind called it a “fine piece of work by the whole crew,” Holt paused at a line. “Is it safe?” Holt wrote to Lind.',
      ['Bo Lind (harbour master): fine piece of work by the whole crew', 'Dana Holt (Mayor): Is it safe?'],
    );
  });

  it('go on behind the attribution whatever verb follows them', () => {
    finds('“In other news,” Lind wrote in May, “Norvik wins a bridge from its council,” after Mayor Holt praised it.', [
      'Bo Lind (harbour master): In other news … Norvik wins a bridge from its council',
    ]);
  });

  it('are theirs whose verb is joined to another, or who stand behind “with”', () => {
    finds('Lind said the threats were made against “unnamed” harbour crews and described them as a “blanket threat.”', [
      'Bo Lind (harbour master): unnamed',
      'Bo Lind (harbour master): blanket threat.',
    ]);
    finds('The yard is set to build more, with Mayor Holt saying: “It is a great day for the town.”', [
      'Dana Holt (Mayor): It is a great day for the town.',
    ]);
  });

  it('have whom the sentence is about before other marks, or the pronoun that another verb is joined to', () => {
    finds('Holt needled the “reporter,” saying, “You never ask me anything at all!”', [
      'Dana Holt (Mayor): You never ask me anything at all!',
    ]);
    finds('When a guest asked if the town manager would call, she laughed and said, “We will see.”', [
      'Dana Holt (Mayor): We will see.',
    ]);
  });

  it('are those of somebody else, or as somebody put it', () => {
    finds('“Watch out for the ice on the road,” wrote another.', ['another: Watch out for the ice on the road']);
    finds('As Bo Lind, the best of the two, put it: “This bridge will never be built.”', [
      'Bo Lind (harbour master): This bridge will never be built.',
    ]);
    finds('“They will build a bridge that nobody needs.”\n\n- Bo Lind.', [
      'Bo Lind (harbour master): They will build a bridge that nobody needs.',
    ]);
  });

  it('are a report of their own behind “that”', () => {
    finds('“No more!” Lind wrote, arguing that if nothing was done soon, “more of the houses will sink.”', [
      'Bo Lind (harbour master): No more!',
      'Bo Lind (harbour master): more of the houses will sink.',
    ]);
  });

  it('have the verb behind them, though an adverb follows it, where that announces the next words', () => {
    finds('Holt replied with, “Why now?” Lind then wrote back, “Because it is late.”', [
      'Dana Holt (Mayor): Why now?',
      'Bo Lind (harbour master): Because it is late.',
    ]);
  });

  it('are what somebody calls a thing, not the name of it', () => {
    finds('The town is free of what Holt called “a decade of noise.”', ['Dana Holt (Mayor): a decade of noise.']);
    finds('The bridge has a cousin called “a spade”.', []);
    for (const verb of ['hailed', 'dismissed', 'condemned', 'slammed'])
      finds(`Lind ${verb} the works as “pure theatre”.`, ['Bo Lind (harbour master): pure theatre']);
  });

  it('are a name in capitals, or nobody’s beside a verb that no list holds', () => {
    finds('In a talk on “Morning and Harbour,” Holt urged the town to wait.', []);
    finds('On “Mornings with Bo Lind,” while Norvik slept, Holt said “the bridge has no place in a town.”', [
      'Dana Holt (Mayor): the bridge has no place in a town.',
    ]);
    finds('The bridge was “never the plan,” Holt wrote in her memoir, “Cold Water.”', [
      'Dana Holt (Mayor): never the plan',
    ]);
    finds('In the “quiet part of the town,” Holt built a wall.', []);
  });

  it('have their speaker at the end of the sentence, past a name that a preposition leads', () => {
    finds('The town has “more work to do” in the talks with Norvik, said Lind.', [
      'Bo Lind (harbour master): more work to do',
    ]);
  });

  it('have no subject behind a participle', () => {
    finds('Lind says it is “the best of towns,” saying the council was slow.', [
      'Bo Lind (harbour master): the best of towns',
    ]);
  });

  it('has its speaker behind a clause, a bracket and a day', () => {
    assert.deepEqual(
      said(
        'de',
        'Der Plan sei „halbherzig“, weil es am Personal fehle, meinte Nadja Kofler (SPD) am Montag. Es regnet.',
      ),
      ['Nadja Kofler: halbherzig'],
    );
  });

  it('is nobody’s behind a verb that another leads', () => {
    assert.deepEqual(said('en', 'The find could help explain a puzzle that biologists call the “late swerve”.'), []);
  });
});

describe('A speaker behind words that a colon leads to', () => {
  it('goes before whoever the colon’s sentence is about, behind a comma', () => {
    finds('Lind told Holt that it would not last: “Once the wind blows, it goes,” Lind said. “I am sure.”', [
      'Bo Lind (harbour master): Once the wind blows, it goes … I am sure.',
    ]);
    finds('Holt told them: “It will be late,” the Orrin Times reported.', ['Dana Holt (Mayor): It will be late']);
  });
});

describe('A verb that no list holds', () => {
  it('may have another clause behind it, and an office with its article before it', () => {
    finds('“Go back to the ferry,” Holt barked and a guard left.', ['Dana Holt (Mayor): Go back to the ferry']);
    finds('“The answer is yes,” the harbour master riffed on the plan.', [
      'Bo Lind (harbour master): The answer is yes',
    ]);
  });
});

describe('A speaker behind a word that joins sentences and another', () => {
  it('is the subject of the verb', () => {
    finds('But as Holt pointed out, “Orrin has declined to release any plans.”', [
      'Dana Holt (Mayor): Orrin has declined to release any plans.',
    ]);
  });
});

describe('A verb of saying that names what a thing has', () => {
  it('says nothing', () => {
    finds('The trust runs the ferry. It offers “one-stop” tickets.', []);
  });
});

describe('A verb that ends its sentence', () => {
  it('reports nothing before it where it has an object', () => {
    finds('In a talk on the morning after, Holt noted the delay.', []);
    finds('The roof will hold, Holt told the council.', ['Dana Holt (Mayor): ~ The roof will hold']);
    finds('The roof will hold, Holt said this week.', ['Dana Holt (Mayor): ~ The roof will hold']);
  });
});

describe('A single word in marks far behind its verb', () => {
  it('is said of what stands before it, or ends the sentence', () => {
    finds('Holt said the effect of the closure on the town was “small”, whatever came.', ['Dana Holt (Mayor): small']);
    finds('Holt said the works did not in her view of the matter amount to a “closure.”', [
      'Dana Holt (Mayor): closure.',
    ]);
    finds('Holt said people in the town would call the ferry the “barge” again.', [
      'Dana Holt (Mayor): ~ people in the town would call the ferry the “barge” again',
    ]);
  });
});

describe('Words in marks behind a participle in the passive', () => {
  it('are not theirs whom it is said of', () => {
    for (const sentence of [
      'I rapporten ble besøket hos Karis far, Anna Berg, beskrevet som «uforsvarlig».',
      'Anna Berg er blitt omtalt som «havnas mor».',
    ])
      assert.ok(
        !said('nb', `Bro\n\nByen får bro.\n\n${sentence}`).some((line) => line.startsWith('Anna Berg')),
        sentence,
      );
    assert.deepEqual(said('nb', 'Bro\n\nByen får bro.\n\nAnna Berg har kalt broen «et eventyr».'), [
      'Anna Berg: et eventyr',
    ]);
  });
});
