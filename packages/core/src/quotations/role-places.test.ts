import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

/** The role of the first who speaks, behind a headline. */
const roleIn = (lang: string, text: string): string | undefined =>
  / \((.*)\): /.exec(said(lang, `Skola\n\n${text}`)[0] ?? '')?.[1];

const SAID: Readonly<Record<string, string>> = {
  sv: '”Det är bra”, säger Berg.',
  nb: '«Det er bra», sier Berg.',
  da: '»Det er godt,« siger Berg.',
  en: '“It is good,” says Berg.',
  de: '„Das ist gut“, sagt Berg.',
  fi: '”Hyvä näin”, sanoo Berg.',
};

/** Each clause states the role; Berg says something before or behind it. */
const states = (clauses: readonly (readonly [lang: string, clause: string, role: string | undefined])[]): void => {
  for (const [lang, clause, role] of clauses) assert.equal(roleIn(lang, `${clause} ${SAID[lang] ?? ''}`), role, clause);
};

describe('A role that a clause states', () => {
  it('is the plain one rather than that of several', () => {
    const text =
      '»Det er godt,« siger borgmestrene Holger Berg og Mads Damholt. »Ja,« siger borgmester Holger Berg. »Det er sent,« siger Berg.';
    assert.equal(roleIn('da', text), 'borgmester');
  });

  it('may be of a pronoun, whenever it began', () => {
    for (const [lang, text, role] of [
      ['nb', '«Det er bra», sier Anna Berg. Hun er rektor ved Nordby skole.', 'rektor ved Nordby skole'],
      ['da', '»Det er godt,« siger Anna Berg. Hun har siden 2018 været skoleleder i Nordby.', 'skoleleder i Nordby'],
      ['en', '“It is good,” says Anna Berg. She is head teacher at Norby School.', 'head teacher at Norby School'],
      ['de', '„Das ist gut“, sagt Anna Berg. Sie ist seit 2019 Rektorin der Grundschule.', 'Rektorin der Grundschule'],
      ['fi', '”Hyvä näin”, sanoo Anna Berg. Hän on ollut Norolan koulun rehtorina.', 'Norolan koulun rehtori'],
    ] as const)
      assert.equal(roleIn(lang, text), role, text);
  });

  it('may stand behind a name that follows the verb', () => {
    states([
      ['nb', 'Til daglig er Anna Berg rektor på Nordby skole.', 'rektor på Nordby skole'],
      ['sv', 'I dag är Anna Berg rektor på Norby skola.', 'rektor på Norby skola'],
    ]);
  });

  it('is not that of the one before, of several parts', () => {
    states([
      [
        'de',
        'Da waren Jan Ohm, Minister für Bau, Verkehr und Kultur des Landes, Anna Berg, Präsidentin des Bunds, und Gäste.',
        'Präsidentin des Bunds',
      ],
      [
        'en',
        'There were Jon Holt, Minister for Roads, Rail and Ports, Anna Berg, chair of Norvik, and others.',
        'chair of Norvik',
      ],
    ]);
  });

  it('may end in a bracket right before the name', () => {
    for (const [lang, text, line] of [
      ['de', '„Gut“, sagte die Präsidentin des Bunds (BDN) Anna Berg.', 'Anna Berg (Präsidentin des Bunds (BDN)): Gut'],
      [
        'en',
        '“Good,” said the chair of the Norvik Board (NB) Anna Berg.',
        'Anna Berg (chair of the Norvik Board (NB)): Good',
      ],
    ] as const)
      assert.deepEqual(said(lang, `Skola\n\n${text}`), [line]);
  });

  it('may tell what somebody is called, and became', () => {
    states([
      ['sv', 'Hon heter Anna Berg och är elevkårens ordförande.', 'ordförande'],
      ['da', 'Skolens leder hedder Anna Berg.', 'Skolens leder'],
      ['de', 'Die neue Rektorin heißt Anna Berg.', 'neue Rektorin'],
      ['en', 'Anna Berg became head teacher of Norby School in 2019.', 'head teacher of Norby School'],
      ['de', 'Der Vorsitzende des Gesamtbetriebsrats, Anna Berg, dankt.', 'Vorsitzende des Gesamtbetriebsrats'],
      [
        'de',
        'Froh ist der sportliche Leiter des Camps, der zweifache Meister Anna Berg.',
        'sportliche Leiter des Camps, der zweifache Meister',
      ],
      ['fi', 'Toimitusjohtajana jatkaa Anna Berg.', 'Toimitusjohtaja'],
      ['fi', 'Norolan koulun rehtorina toimiva Anna Berg on iloinen.', 'Norolan koulun rehtori'],
    ]);
  });

  it('is of no predecessor, and no noun for something is one', () => {
    states([
      ['sv', 'Anna Berg tar över som rektor efter Lars Lind.', 'rektor'],
      ['sv', 'Anna Berg slutar som chef för Norby teater till hösten.', 'chef för Norby teater'],
      ['de', 'Zur Feier lud die Versammlung Anna Berg.', undefined],
    ]);
  });

  it('has its adjective between whose it is and its title', () => {
    states([
      ['nb', 'Anna Berg kom først. Berg blir ny teknisk direktør i Norby.', 'teknisk direktør i Norby'],
      ['nb', 'Anna Berg kom først. Berg er administrerende direktør i Norby.', 'administrerende direktør i Norby'],
      ['sv', 'Anna Berg kom först. Berg blir verkställande direktör i Norby.', 'verkställande direktör i Norby'],
      ['sv', 'Skolans rektor Anna Berg är nöjd.', 'Skolans rektor'],
      ['sv', 'Nu är föreningens ordförande Anna Berg nöjd.', 'föreningens ordförande'],
      ['sv', 'Norby kommuns nya utbildningschef Anna Berg är nöjd.', 'Norby kommuns nya utbildningschef'],
      ['nb', 'Nordby kommunes nye skolesjef Anna Berg er glad.', 'Nordby kommunes nye skolesjef'],
      ['fi', 'Norolan koulun uusi rehtori Anna Berg on iloinen.', 'Norolan koulun uusi rehtori'],
      ['fi', 'Alttaritaulun pelasti suntio Anna Berg.', 'suntio'],
    ]);
  });
});

describe('A role that the surname is told to have', () => {
  it('is of whom the text has named', () => {
    states([
      ['sv', 'Anna Berg kom först. Berg är rektor vid Norby skola.', 'rektor vid Norby skola'],
      ['nb', 'Anna Berg kom først. Berg er rektor ved Nordby skole.', 'rektor ved Nordby skole'],
      ['da', 'Anna Berg kom først. Berg har været skoleleder i Nordby siden 2019.', 'skoleleder i Nordby'],
      ['en', 'Anna Berg came first. Berg is head teacher of Norby School.', 'head teacher of Norby School'],
      ['de', 'Anna Berg kam zuerst. Berg ist Rektorin der Grundschule.', 'Rektorin der Grundschule'],
      ['fi', 'Anna Berg tuli ensin. Berg toimii rehtorina Norolan koulussa.', 'rehtori'],
    ]);
  });

  it('is none that the person had before, or has not', () => {
    states([
      ['nb', 'Anna Berg kom først. Berg er fungerende rektor til en ny rektor er ansatt.', 'fungerende rektor'],
      ['de', 'Anna Berg kam zuerst. Berg war zuletzt Oberärztin in Nordheim.', undefined],
      ['sv', 'Anna Berg kom först. Berg är inte rektor.', undefined],
      ['sv', 'Anna Berg kom först. Berg är en uppskattad ledare.', undefined],
    ]);
  });
});

describe('A role on the line below a name', () => {
  it('is that of the name', () => {
    for (const [lang, below, role] of [
      ['sv', 'Anna Berg\npressekreterare\n070-123 45 67', 'pressekreterare'],
      ['en', 'Anna Berg\nCommunications Manager, Norby Trust\n01803 555 019', 'Communications Manager'],
      ['fi', 'Anna Berg\nviestintäpäällikkö\np. 040 555 1234', 'viestintäpäällikkö'],
    ] as const)
      assert.equal(roleIn(lang, `${SAID[lang] ?? ''}\n\n${below}`), role, below);
  });

  it('is not one with a name of its own, and none that is stated elsewhere', () => {
    assert.equal(roleIn('sv', `${SAID.sv ?? ''}\n\nAnna Berg\nrektor Lars Lind\n070-123 45 67`), undefined);
    assert.equal(
      roleIn('sv', '”Det är bra”, säger partiledaren Anna Berg.\n\nAnna Berg\nPartiledare\n070-123 45 67'),
      'partiledaren',
    );
  });
});
