import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what in a paragraph of a German release. */
const finds = (paragraph: string, lines: readonly string[]): void => {
  assert.deepEqual(
    said('de', `Neues aus Rauenfels\n\nDie Brücke über die Raue ist seit heute offen.\n\n${paragraph}`),
    lines,
  );
};

describe('German: roles', () => {
  it('stand behind the verb and the year', () => {
    finds('Jutta Kehl ist seit 2019 Leiterin des Museums. „Sie ist offen“, sagt sie.', [
      'Jutta Kehl (Leiterin des Museums): Sie ist offen',
    ]);
  });

  it('hold the letters that say what an association is, or whose office is over', () => {
    finds('„Sie ist offen“, sagt Jutta Kehl, Leiterin der Tafel Rauen-Nord e. V.', [
      'Jutta Kehl (Leiterin der Tafel Rauen-Nord e. V.): Sie ist offen',
    ]);
    finds('„Sie ist offen“, sagt Oberst a. D. Bernd Ek.', ['Bernd Ek (Oberst a. D.): Sie ist offen']);
  });

  it('hold no prefix of the verb', () => {
    finds('„Sie ist offen“, fasst es Jutta Kehl, technische Leiterin bei der Stadt, zusammen.', [
      'Jutta Kehl (technische Leiterin bei der Stadt): Sie ist offen',
    ]);
  });

  it('hold what stands on both sides of a comma, but not what somebody is to another', () => {
    finds('Der Dezernent des Amtes, Stadtrat Ole Tams, sagt: „Sie ist offen.“', [
      'Ole Tams (Dezernent des Amtes, Stadtrat): Sie ist offen.',
    ]);
    finds('Bergs Kollegin aus Auen, Stadträtin Jutta Kehl, sagt: „Sie ist offen.“', [
      'Jutta Kehl (Stadträtin): Sie ist offen.',
    ]);
  });

  it('stands behind the particle of a verb', () => {
    assert.deepEqual(said('de', '„Ich war skeptisch“, räumt Ulrich Behnke ein, Kulturdezernent der Stadt.'), [
      'Ulrich Behnke (Kulturdezernent der Stadt): Ich war skeptisch',
    ]);
  });
});

describe('German: what something is called', () => {
  it('was said by nobody', () => {
    finds('Das Boot heißt „Alte Liebe am Bach“. Das Fest hieß „Starker Strom“.', []);
  });

  it('are given in relative clauses, behind "als" and behind a year', () => {
    finds('„Ja“, sagt Karin Vogt, die seit 2019 Leiterin des Bauamts ist.', ['Karin Vogt (Leiterin des Bauamts): Ja']);
    finds('„Ja“, sagt Karin Vogt, die als Bauleiterin die Arbeiten begleitet.', ['Karin Vogt (Bauleiterin): Ja']);
    finds('Karin Vogt arbeitet als Bauleiterin. „Ja“, sagt sie.', ['Karin Vogt (Bauleiterin): Ja']);
    finds('„Ja“, sagt die Erste Beigeordnete Karin Vogt.', ['Karin Vogt (Erste Beigeordnete): Ja']);
  });

  it('are no titles of others in the genitive', () => {
    finds('Der Vorsitzende des Betriebsrats, Heiko Lind, kommt. „Ja“, so Lind.', [
      'Heiko Lind (Vorsitzende des Betriebsrats): Ja',
    ]);
  });
});

describe('German: roles beside others', () => {
  it('are not what somebody does, in a clause that goes on behind its nouns', () => {
    for (const clause of [
      'der zusammen mit Bernd Kehl das Gespann bildet',
      'der sich weiterhin um Sport und Technik kümmert',
    ])
      finds(`„Ja“, sagt Heiko Lind, ${clause}.`, ['Heiko Lind: Ja']);
  });

  it('are two, of which the second has no beginning of its own, an abbreviation, or no article', () => {
    finds('„Ja“, sagt Bautrainer und -leiter Heiko Lind.', ['Heiko Lind (Bautrainer und -leiter): Ja']);
    finds('„Ja“, sagt Heiko Lind, stellv. Vorsitzender des Vereins.', [
      'Heiko Lind (stellv. Vorsitzender des Vereins): Ja',
    ]);
    finds('Der Präsident der Halle und langjährige Leiter der Werft Dr. Heiko Lind sagt: „Ja.“', [
      'Heiko Lind (Präsident der Halle und langjährige Leiter der Werft): Ja.',
    ]);
  });

  it('are of several parties, with a stroke between them', () => {
    finds('Dazu erklärt die Sprecherin der ABP/CBU-Fraktion, Karin Vogt:\n\n„Ja. Wir bauen.“', [
      'Karin Vogt (Sprecherin der ABP/CBU-Fraktion): Ja. Wir bauen.',
    ]);
  });

  it('are of what has an abbreviation', () => {
    finds('Bauherr und EKO-Unterstützer Heiko Lind ergänzt: „Ja. Wir bauen.“', [
      'Heiko Lind (Bauherr und EKO-Unterstützer): Ja. Wir bauen.',
    ]);
  });

  it('begin with an adjective that has a capital, and end before the day', () => {
    finds('Der Technische Leiter der Werke im Land, Jan Ohm, ist froh. Ohm sagte: „Sie ist offen.“', [
      'Jan Ohm (Technische Leiter der Werke im Land): Sie ist offen.',
    ]);
    finds('„Sie ist offen“, sagte Jan Ohm, Leiter des Amts am Montag.', ['Jan Ohm (Leiter des Amts): Sie ist offen']);
  });

  it('end before the occasion of what is said', () => {
    for (const occasion of [
      'beim Spatenstich',
      'auf der Jahresversammlung',
      'nach dem Besuch in Wien',
      'am Rande der Messe',
    ])
      finds(`Bo Ek kam. „Sie ist offen“, sagte Jan Ohm, Leiter der Werke ${occasion}.`, [
        'Jan Ohm (Leiter der Werke): Sie ist offen',
      ]);
    finds('„Sie ist offen“, sagt Jan Ohm, Referent für Empfänge.', ['Jan Ohm (Referent für Empfänge): Sie ist offen']);
  });

  it('hold the number and the stroke in what they are of, and no verb before them', () => {
    finds('Die Sprecherin von Bürger 90/Die Freien, Ute Kehl, sagte: „Sie ist offen.“', [
      'Ute Kehl (Sprecherin von Bürger 90/Die Freien): Sie ist offen.',
    ]);
    finds('Zur Feier des neuen Platzes überraschte Landrat Jan Ohm alle. „Sie ist offen“, so Ohm.', [
      'Jan Ohm (Landrat): Sie ist offen',
    ]);
  });

  it('are of what only an adjective shows in the genitive, with its abbreviation', () => {
    for (const body of [
      'des Bunds freier Werke',
      'des Bunds junger und alter Gäste (BJAG)',
      'der Stiftung neuer guter Wege',
    ])
      finds(`„Ja“, sagt Leiterin Eva Kolb.\n\n„Nein“, sagte die Leiterin ${body}, Ute Kehl.`, [
        'Eva Kolb (Leiterin): Ja',
        `Ute Kehl (Leiterin ${body}): Nein`,
      ]);
  });

  it('are not whom somebody speaks to, nor what a clause goes on with', () => {
    finds('Minister Jan Ohm kam. Gegenüber Geschäftsführer Heiko Lind betonte er: „Ja.“ „Nein“, so Lind.', [
      'Jan Ohm (Minister): Ja.',
      'Heiko Lind (Geschäftsführer): Nein',
    ]);
    finds('„Ja“, sagt Landrat Jan Ohm. Das sei, so Ohm, vor allem den Mitarbeiterinnen zu verdanken.', [
      'Jan Ohm (Landrat): Ja',
      'Jan Ohm (Landrat): ~ Das sei … vor allem den Mitarbeiterinnen zu verdanken',
    ]);
  });

  it('end before a name that what the office is of runs into', () => {
    for (const [office, name] of [
      ['Sprecherin für Kultur und Forschung', 'Anna Berg'],
      ['Minister für Arbeit, Kultur und Sport', 'Ludo Vennemann'],
      ['Ministerin für Sport', 'Dr. Anna Berg'],
      ['Leiterin des Instituts', 'Prof. Dr. Anna Berg'],
    ] as const) {
      const said = `${name.replace(/^.*\. /, '')} (${office}): Das ist gut`;
      finds(`„Das ist gut“, so die ${office} ${name}.`, [said]);
      finds(`Die ${office} ${name} kam. „Das ist gut“, so ${name.replace(/^.* /, '')}.`, [said]);
    }
  });
});
