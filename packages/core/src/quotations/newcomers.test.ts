import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('a pronoun', () => {
  it('means who was brought up without a name and goes on in the sentence before', () => {
    finds(
      'en',
      'Kevin Orrin saved a father and two girls. The father, who gave no name, sent a card. “No word is big enough,” he wrote.',
      ['he: No word is big enough'],
    );
    finds('nb', 'Kevin Ek reddet en far og døtrene hans. Faren sendte et kort. – Ord strekker ikke til, skrev han.', [
      'han: Ord strekker ikke til',
    ]);
    finds(
      'de',
      'Kevin Kern rettete einen Vater und zwei Töchter. Der Vater schickte eine Karte. „Es gibt keine Worte“, schrieb er.',
      ['er: Es gibt keine Worte'],
    );
    finds('en', 'A man was held. Kevin Orrin denied it. The man came late. “I was at home,” he said.', [
      'Kevin Orrin: I was at home',
    ]);
  });

  it('means somebody in apposition to a subject without a name', () => {
    finds(
      'en',
      'Inspector Peter Orrin came. The oldest of the suspects, a 52-year-old man, denies it. “I only kept them,” he said.',
      ['he: I only kept them'],
    );
    finds(
      'sv',
      'Kommissarie Per Ek kom. Den äldste av de misstänkta, en 52-årig man, nekar. – Jag förvarade dem bara, sa han.',
      ['han: Jag förvarade dem bara'],
    );
    finds(
      'fi',
      'Komisario Petri Virta tuli. Epäillyistä vanhin, 52-vuotias mies, ei ole tunnustanut. ”Säilytin niitä vain”, hän sanoi.',
      ['hän: Säilytin niitä vain'],
    );
  });
});

describe('a term of address', () => {
  it('is no name of who speaks', () => {
    const asked = (lang: string, chair: string, first: string, second: string, answer: string): void => {
      const lines = said(lang, `${chair}\n\n${first}\n\n${second}\n\n${answer}`);
      assert.match(lines.at(-1) ?? '', /^Murdo Ek /);
    };
    asked(
      'en',
      'We met chair Murdo Ek and Kirsty Vale.\n\nWas it close?',
      '“Close,” says Ek.\n\nAnd you, Kirsty?',
      '“I voted twice,” says Kirsty Vale.\n\nAnd the mills?',
      '“Ours stays, Kirsty, as I promised you.”',
    );
    asked(
      'sv',
      'Vi mötte ordförande Murdo Ek och Karin Öst.\n\nVar det nära?',
      '”Nära”, säger Ek.\n\nOch du, Karin?',
      '”Jag röstade två gånger”, säger Karin Öst.\n\nOch kvarnarna?',
      '”Vår står kvar, Karin, som jag lovade.”',
    );
    asked(
      'de',
      'Wir trafen Obmann Murdo Ek und Petra Brohm.\n\nWar es knapp?',
      '„Knapp“, sagt Ek.\n\nUnd Sie, Petra?',
      '„Ich habe zweimal gestimmt“, sagt Petra Brohm.\n\nUnd die Mühlen?',
      '„Unsere bleibt, Petra, wie versprochen.“',
    );
  });
});

describe('a relative', () => {
  it('is whose father somebody else is', () => {
    finds(
      'en',
      'Chairman Murdo Orrin came. Sandy Orrin, Murdo’s father, ran it. “He used to laugh,” recalls his son.',
      ['Murdo Orrin (Chairman): He used to laugh'],
    );
    finds(
      'de',
      'Obmann Udo Kern kam. Alexander Kern, Udos Vater, gründete ihn. „Er lachte“, erinnert sich sein Sohn.',
      ['Udo Kern (Obmann): Er lachte'],
    );
  });
});

describe('words in marks inside a sentence', () => {
  const within = (lang: string, sentence: string): string[] => said(lang, `Ny\n\nA b c. D e f.\n\n${sentence}`);

  it('are whose accusation they are', () => {
    assert.deepEqual(within('en', 'Mayor Bo Orrin accused the firm of “governing by spreadsheet”.'), [
      'Bo Orrin (Mayor): governing by spreadsheet',
    ]);
    assert.deepEqual(within('sv', 'Borgmästare Anna Berg anklagade bolaget för att ”styra med kalkylark”.'), [
      'Anna Berg (Borgmästare): styra med kalkylark',
    ]);
    assert.deepEqual(within('da', 'Borgmester Anna Berg beskyldte havnen for at »styre med regneark«.'), [
      'Anna Berg (Borgmester): styre med regneark',
    ]);
    assert.deepEqual(within('en', 'A woman accused of arson said she was stressed out by the guards of the park.'), [
      'woman: ~ she was stressed out by the guards of the park',
    ]);
  });

  it('are whose who puts it so', () => {
    const director = {
      en: 'Director Anna Orrin came.',
      sv: 'Regissör Anna Berg kom.',
      de: 'Regisseurin Anna Kern kam.',
    };
    assert.deepEqual(
      within('en', `${director.en} There are two breaks because, as the director puts it, “coffee belongs here”.`),
      ['Anna Orrin (Director): coffee belongs here'],
    );
    assert.deepEqual(
      within('sv', `${director.sv} Det är två pauser eftersom, som regissören uttrycker det, ”kaffe hör hit”.`),
      ['Anna Berg (Regissör): kaffe hör hit'],
    );
    assert.deepEqual(
      within('de', `${director.de} Es gibt zwei Pausen, weil, wie es die Regisseurin formuliert, „Kaffee dazugehört“.`),
      ['Anna Kern (Regisseurin): Kaffee dazugehört'],
    );
    assert.deepEqual(
      within('fi', 'Väliaikoja on kaksi, koska, kuten Minttu Virta asian muotoilee, ”kahvi kuuluu tänne”.'),
      ['Minttu Virta: kahvi kuuluu tänne'],
    );
  });
});

describe('A name with an initial in its middle', () => {
  it('is that of whoever has the name in full', () => {
    for (const text of [
      '– Vi er glade, sier leder Erik G. Holm.\n\nErik Gunset Holm har ledet rådet lenge.\n\n– Det er på tide, sier Holm.',
      'Erik Gunset Holm har ledet rådet lenge.\n\n– Vi er glade, sier leder Erik G. Holm.\n\n– Det er på tide, sier Holm.',
    ])
      finds('nb', text, ['Erik Gunset Holm (leder): Vi er glade', 'Erik Gunset Holm (leder): Det er på tide']);
  });
});
