import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const release = (words: string, before = 'Kommunen bygger ut.'): string => `Skolan byggs ut\n\n${before}\n\n${words}`;

const finds = (words: string, ...expected: readonly string[]): void => {
  assert.deepEqual(said('sv', release(words)), expected);
};

describe('An attribution that was written with a slip', () => {
  it('has its comma behind the verb', () => {
    finds('– Det blir bra för alla barn säger, rektor Anna Berg.', 'Anna Berg (rektor): Det blir bra för alla barn');
    finds('– Det är precis som alla säger, rektor Anna Berg.', 'Anna Berg (rektor): Det är precis som alla säger');
  });

  it('has a preposition before the name', () => {
    finds('– Det blir bra, säger av Anna Berg, rektor.', 'Anna Berg (rektor): Det blir bra');
    assert.deepEqual(said('da', release('– Det bliver godt, siger af Anna Berg, rektor.')), [
      'Anna Berg (rektor): Det bliver godt',
    ]);
  });

  it('has a space inside an abbreviation', () => {
    finds(
      '– Det blir bra, säger Anna Berg, ordförande i NFR: s styrelse.',
      'Anna Berg (ordförande i NFR: s styrelse): Det blir bra',
    );
    finds('– Så här är det, säger Anna Berg: skolan byggs ut.', 'Anna Berg: Så här är det … skolan byggs ut.');
  });

  it('is a sentence of its own', () => {
    finds('– Det blir bra. Säger rektor Anna Berg.', 'Anna Berg (rektor): Det blir bra.');
    assert.deepEqual(said('nb', release('– Det blir bra. Sier rektor Anna Berg.')), [
      'Anna Berg (rektor): Det blir bra.',
    ]);
    finds('– Vad blir det nu? Säger Anna Berg nej?', '?: Vad blir det nu? Säger Anna Berg nej?');
  });

  it('has no comma before it, and where or of what it was said behind it', () => {
    finds('– Det blir bra i hamnen säger rektor Anna Berg om dagen.', 'Anna Berg (rektor): Det blir bra i hamnen');
    finds(
      '– Det blir bra i hamnen säger rektor Anna Berg som ledde mötet.',
      'Anna Berg (rektor): Det blir bra i hamnen',
    );
    finds('– Det lurar folk säger Anna Berg som är rektor.', 'Anna Berg (rektor): Det lurar folk');
  });

  it('has no comma before it, and its title right behind the verb', () => {
    const before = 'Anna Berg är rektor.';
    for (const words of ['Den skolan fick 240 000 kronor', 'Vi lägger alla pengarna på taket'])
      assert.deepEqual(said('sv', release(`– ${words} berättar rektorn.`, before)), [`Anna Berg (rektor): ${words}`]);
    const paid = 'Den skolen fikk mange penger';
    assert.deepEqual(said('nb', release(`– ${paid} forteller rektoren.`, 'Anna Berg er rektor.')), [
      `Anna Berg (rektor): ${paid}`,
    ]);
    finds('– Efter mötet svarar rektorn.', '?: Efter mötet svarar rektorn.');
  });

  it('ends where the next sentence opens with a preposition', () => {
    finds(
      '– Det blir bra, säger Anna Berg. Under våren bygger vi ut. Till hösten är det klart.',
      'Anna Berg: Det blir bra … Under våren bygger vi ut. Till hösten är det klart.',
    );
  });

  it('has no comma before an office of several words', () => {
    const office = (words: string): void => {
      finds(`– Det blir bra, säger Anna Berg ${words}.`, `Anna Berg (${words}): Det blir bra`);
    };
    office('utbildningspolitisk talesperson för Centrum');
    office('skol- och biträdande kulturminister');
    office('andra vice ordförande i Norby');
    office('skol-, kultur- och idrottsminister');
    office('EU-minister');
    finds('– Det blir bra, säger Anna Berg nöjd.', 'Anna Berg: Det blir bra');
    finds('– Det blir bra, säger Anna Berg till Norby Nytt.', 'Anna Berg: Det blir bra');
  });
});

describe('An office beside a name', () => {
  it('has no comma before it in English', () => {
    assert.deepEqual(said('en', release('“It holds,” said Ann Orrell chief executive of Fell Homes.')), [
      'Ann Orrell (chief executive of Fell Homes): It holds',
    ]);
  });

  it('ends before the occasion, an adverb and somebody else', () => {
    for (const behind of [' i en kommentar', ' med anledning av beslutet', ' i samband med mötet', ' vidare'])
      finds(
        `– Det blir bra, säger Anna Berg, rektor vid Norbyskolan${behind}.`,
        'Anna Berg (rektor vid Norbyskolan): Det blir bra',
      );
    finds(
      '– Det blir bra, säger Anna Berg, rektor vid Norbyskolan och skolchef Karin Öst.',
      'Anna Berg (rektor vid Norbyskolan): Det blir bra',
    );
    finds('– Det blir bra, säger Anna Berg och skolchef Karin Öst.', 'Anna Berg: Det blir bra');
    finds('– Det blir bra, säger Anna Berg, grundare och vd.', 'Anna Berg (grundare och vd): Det blir bra');
  });

  it('has lost its comma before its capitals', () => {
    for (const office of ['Regional Director of the Wells Fund', 'Head of Sales at Wells'])
      assert.deepEqual(said('en', `“It is dry,” said Halima Warsame ${office}.`), [
        `Halima Warsame (${office}): It is dry`,
      ]);
  });
});

describe('Dash-led speech behind a list', () => {
  const list = '* Nya vägar\n* Nya hus';
  const speech = '– Det blir bra för alla som bor här i Norby och i Vedbo.';

  it('is speech beside speech, not an item of it', () => {
    assert.deepEqual(said('sv', release(`– Vi bygger ut nu, säger Anna Berg.\n\n${speech}`, list)), [
      'Anna Berg: Vi bygger ut nu',
      `Anna Berg: ${speech.slice(2)}`,
    ]);
    assert.deepEqual(said('sv', release(`${speech}\n\n– Det blir nya hus`, list)), []);
  });

  it('is speech by itself where the list is over', () => {
    const opens = '– Vi bygger ut nu, säger Anna Berg.\n\nPlanen gäller:\n\n';
    const alone = [`Anna Berg: Vi bygger ut nu`, `Anna Berg: ${speech.slice(2)}`];
    assert.deepEqual(said('sv', release(`${opens}${list}\n\n${speech}\n\nMer text.`)), alone);
    for (const items of [`${list}\n  ${speech}`, `${list}\n\n${speech}\n\n${list}`])
      assert.deepEqual(said('sv', release(opens + items)), alone.slice(0, 1), items);
  });
});

describe('A source in what somebody says', () => {
  it('is nobody who speaks where the paragraph names its speaker behind it', () => {
    finds(
      '– Nio av tio vill bo kvar, enligt en mätning från Norby och Vedbo. Det lyssnar vi på, säger rektor Anna Berg.',
      'Anna Berg (rektor): Nio av tio vill bo kvar, enligt en mätning från Norby och Vedbo. Det lyssnar vi på',
    );
    assert.deepEqual(
      said('nb', release('– Ni av ti vil bli, ifølge en måling fra Norby. Det lytter vi til, sier rektor Anna Berg.')),
      ['Anna Berg (rektor): Ni av ti vil bli, ifølge en måling fra Norby. Det lytter vi til'],
    );
  });

  it('speaks where nobody else does', () => {
    finds('– Nio av tio vill bo kvar, enligt Anna Berg.', 'Anna Berg: Nio av tio vill bo kvar');
  });
});

describe('Speech whose dashes were lost behind the first paragraph', () => {
  const opens = '– Bo Ek har byggt upp skolan.';
  const closes = 'Jag är glad att Eva Lind tar över, säger skolminister Anna Berg.';
  const lede = 'Eva Lind ersätter Bo Ek som rektor hos Anna Berg.';

  it('is whose name stands at its end', () => {
    assert.deepEqual(said('sv', release(`${opens}\n\nJag tackar honom för det.\n\n${closes}`, lede)), [
      'Anna Berg (skolminister): Bo Ek har byggt upp skolan.',
      'Anna Berg (skolminister): Jag är glad att Eva Lind tar över',
    ]);
  });

  it('ends where a paragraph tells something', () => {
    const [first] = said('sv', release(`${opens}\n\nSkolan har tusen elever.\n\n${closes}`, lede));
    assert.notEqual(first, 'Anna Berg (skolminister): Bo Ek har byggt upp skolan.');
  });
});

describe('A paragraph whose marks the next one opens again', () => {
  it('names nobody who speaks inside its sentences', () => {
    const above = 'Mayor Orla Brennan issued the following statement on the bridge.';
    const words =
      '“For weeks, thousands of Fennlanders spoke up about robbing Fennlanders of it.\n\n“The Fennlanders are right.”';
    assert.deepEqual(said('en', `Torsby 2026\n\n${above}\n\n${words}`), [
      'Orla Brennan (Mayor): For weeks, thousands of Fennlanders spoke up about robbing Fennlanders of it. … The Fennlanders are right.',
    ]);
  });
});

describe('A verb that no list holds, behind a comma', () => {
  it('is not what the words before it say', () => {
    for (const attribution of ['fyller rektor Per Lind i', 'skjuter Per Lind in', 'fyller Per Lind i']) {
      const [line = ''] = said('sv', `Krav\n\n– Ingen har svarat, ${attribution}.`);
      assert.match(line, /^Per Lind.*: Ingen har svarat$/, attribution);
    }
  });
});
