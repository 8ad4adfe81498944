import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Sentences in a body, behind a headline and a lede that report nothing. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(
    said('de', `Neues aus Rauenfels\n\nDie Brücke über die Raue ist seit heute offen.\n\n${text}`),
    lines,
  );
};

describe('German reports', () => {
  it('end in the words for the speaker, whatever the verb, where the mood shows them', () => {
    finds('Die neue Brücke gehe am Bedarf vorbei, kritisiert die Stadträtin Anna Berg.', [
      'Anna Berg (Stadträtin): ~ Die neue Brücke gehe am Bedarf vorbei',
    ]);
    finds('Einen Streit wolle niemand, so die Sprecherin.', ['Sprecherin: ~ Einen Streit wolle niemand']);
  });

  it('go on behind the words for the speaker', () => {
    finds('Die Brücke, so die Sprecherin, sei wieder offen.', ['Sprecherin: ~ Die Brücke … sei wieder offen']);
    finds('Er könne damit leben, sagte Bürgermeister Otto Brandt, ruhig schlafen könne er nicht.', [
      'Otto Brandt (Bürgermeister): ~ Er könne damit leben … ruhig schlafen könne er nicht',
    ]);
  });

  it('stand without a conjunction behind the verb, in reported mood', () => {
    finds('Die Stadt teilte am Nachmittag mit, man habe ein Angebot vorbereitet.', [
      'Stadt: ~ man habe ein Angebot vorbereitet',
    ]);
    finds('Bürgermeister Otto Brandt kritisierte, die Gegenseite spiele auf Zeit.', [
      'Otto Brandt (Bürgermeister): ~ die Gegenseite spiele auf Zeit',
    ]);
  });

  it('go on in sentences whose verb alone stands in reported mood', () => {
    const said = 'Otto Brandt (Bürgermeister): ~ die Brücke sicher sei';
    const first = 'Bürgermeister Otto Brandt betonte, dass die Brücke sicher sei.';
    finds(`${first} Das Geländer habe man erneuert.`, [
      said,
      'Otto Brandt (Bürgermeister): ~ Das Geländer habe man erneuert',
    ]);
    finds(`${first} Weil es schneit, werde die Stadt streuen.`, [
      said,
      'Otto Brandt (Bürgermeister): ~ Weil es schneit, werde die Stadt streuen',
    ]);
    finds(`${first} Das Holz, das man fand, sei trocken.`, [
      said,
      'Otto Brandt (Bürgermeister): ~ Das Holz, das man fand, sei trocken',
    ]);
    finds('„Wir sind eine Stadt, die baut!“, fordert Otto Brandt freundlich. Die Zeit sei reif.', [
      'Otto Brandt: Wir sind eine Stadt, die baut!',
      'Otto Brandt: ~ Die Zeit sei reif',
    ]);
    finds('„Wir bauen“, sagte Bürgermeister Otto Brandt.\n\nDie Gemeinde habe lange gewartet.', [
      'Otto Brandt (Bürgermeister): Wir bauen',
      'Otto Brandt (Bürgermeister): ~ Die Gemeinde habe lange gewartet',
    ]);
  });

  it('do not go on in questions, in what somebody else reports, or behind what capitals alone show', () => {
    const first = 'Bürgermeister Otto Brandt betonte, dass die Brücke sicher sei.';
    for (const next of [
      'Was aber sei sicher? Nichts.',
      'Verletzt worden sei niemand, hieß es.',
      'Sollte sie brechen, sei er da.',
    ])
      finds(`${first} ${next}`, ['Otto Brandt (Bürgermeister): ~ die Brücke sicher sei']);
    finds('Besondere Probleme machte das Dach. Es sei nicht dicht.', []);
  });

  it('stand in reported mood behind a colon, whatever the verb before it, and go on', () => {
    finds('Bürgermeister Otto Brandt strahlte: Die Halle sei gut geworden. Er wünsche sich mehr davon.', [
      'Otto Brandt (Bürgermeister): ~ Die Halle sei gut geworden',
      'Otto Brandt (Bürgermeister): ~ Er wünsche sich mehr davon',
    ]);
    finds('Bürgermeister Otto Brandt kam spät. Die Halle gefiel allen: Der Weg sei kurz.', []);
  });

  it('stand behind a name in the genitive, and behind a clause with an adverb before who reports', () => {
    finds('Bürgermeister Otto Brandt war dabei. Der Bau kostet nach Brandts Angaben eine Million.', [
      'Otto Brandt (Bürgermeister): ~ Der Bau kostet … eine Million',
    ]);
    finds('Bürgermeister Otto Brandt war dabei. Nach Otto Brandts Worten ist das Dach dicht.', [
      'Otto Brandt (Bürgermeister): ~ ist das Dach dicht',
    ]);
    finds('Wie dazu Bürgermeister Otto Brandt mitteilt, bleibt die Brücke offen.', [
      'Otto Brandt (Bürgermeister): ~ bleibt die Brücke offen',
    ]);
    finds('Bürgermeister Otto Brandt war dabei. Gestützt wird seine Aussage durch Zahlen der Stadt.', []);
  });

  it('stand behind the name of a source', () => {
    finds('Gemäß Stadtrat fehlt dafür bisher die Grundlage.', ['Stadtrat: ~ fehlt dafür bisher die Grundlage']);
    finds('Nach Angaben von Anna Berg ist die Brücke seit gestern offen.', [
      'Anna Berg: ~ ist die Brücke seit gestern offen',
    ]);
  });

  it('stand beside a comparison', () => {
    finds('Wie die Polizei mitteilte, ist die Brücke gesperrt.', ['Polizei: ~ ist die Brücke gesperrt']);
    finds('Die Brücke bleibt gesperrt, wie die Polizei mitteilte.', ['Polizei: ~ Die Brücke bleibt gesperrt']);
    finds('Weil die Polizei das mitteilte, ist die Brücke gesperrt.', []);
  });

  it('have a pronoun before a comma for their subject', () => {
    finds('Anna Berg ist Stadträtin. Sie sagte, man habe nur einen Vertrag prüfen müssen.', [
      'Anna Berg (Stadträtin): ~ man habe nur einen Vertrag prüfen müssen',
    ]);
  });

  it('end in "so" and a name, whatever the mood', () => {
    finds('Die Preise bleiben stabil, so Sprecherin Anna Berg.', [
      'Anna Berg (Sprecherin): ~ Die Preise bleiben stabil',
    ]);
    finds('Die Brücke wird offen bleiben, so die Hoffnung.', []);
    finds('Was sie fanden, stellt nach Ansicht aller die Besiedlung der Raue auf den Kopf.', []);
  });

  it('stand behind a verb and its complement', () => {
    finds('Anna Berg machte darauf aufmerksam, dass die Leitungen alt seien.', [
      'Anna Berg: ~ die Leitungen alt seien',
    ]);
    finds('Anna Berg gab zu bedenken, dass die Leitungen alt seien.', ['Anna Berg: ~ die Leitungen alt seien']);
  });

  it('are none in what was denied, or not said', () => {
    finds('Dass die Brücke geschlossen gewesen sei, bestätigte die Stadt nicht.', []);
    finds('Die Stadt sagte nicht, die Brücke sei offen.', []);
    finds('Der Sprecher wollte nicht sagen, ob die Brücke offen sei.', []);
  });

  it('are none in a sentence that only tells of something in another mood', () => {
    finds('Die Brücke, die seit 1904 stehe, sei sicher.', []);
    finds('Anna Berg lobte den Bau, der so lange gedauert habe.', []);
  });
});

describe('a report by a verb with a preposition', () => {
  const cases: readonly (readonly [lang: string, body: string, line: string])[] = [
    ['nb', 'Kommunen viser til at broen er stengt i tre uker.', 'Kommunen: ~ broen er stengt i tre uker'],
    ['sv', 'Anna Berg pekar på att bron är stängd i tre veckor.', 'Anna Berg: ~ bron är stängd i tre veckor'],
    ['da', 'Anna Berg henviser til, at broen er lukket i tre uger.', 'Anna Berg: ~ broen er lukket i tre uger'],
  ];
  for (const [lang, body, line] of cases) {
    it(`is its clause (${lang})`, () => {
      assert.deepEqual(said(lang, `Nytt om broen\n\nBroen er bygget i 1904.\n\n${body}`), [line]);
    });
  }

  it('ends where the same speaker adds another', () => {
    assert.equal(
      said(
        'nb',
        'Nytt om broen\n\nBroen er fra 1904.\n\nAnna Berg viser til at broen er gammel, og sier at den stenges.',
      )[0],
      'Anna Berg: ~ broen er gammel',
    );
  });

  it('is none with nobody to report', () => {
    assert.deepEqual(said('sv', 'Nytt om bron\n\nBron är från 1904.\n\nAllt pekar på att bron håller i tio år.'), []);
    assert.deepEqual(said('nb', 'Nytt om broen\n\nBroen er fra 1904.\n\nPlanen viser at broen holder i ti år.'), []);
  });
});

describe('a report in the perfect', () => {
  it('has the subject of its auxiliary', () => {
    assert.deepEqual(
      said('nb', 'Nytt om broen\n\nBroen er fra 1904.\n\nAnna Berg har tidligere sagt at broen holder i ti år.'),
      ['Anna Berg: ~ broen holder i ti år'],
    );
    assert.deepEqual(
      said('fi', 'Uutta sillasta\n\nSilta on suljettu.\n\nAnna Mäki on kiistänyt, että silta on rikki.'),
      ['Anna Mäki: ~ silta on rikki'],
    );
  });
});

describe('the object of a verb', () => {
  it('is no report, nor where the next verb is joined to it', () => {
    assert.deepEqual(
      said('en', 'New bridge\n\nIt opens today.\n\nAnna Berg stressed the need for it and said it will last.'),
      ['Anna Berg: ~ it will last'],
    );
  });
});

describe('a body', () => {
  it('may have where it is behind its name', () => {
    assert.deepEqual(
      said('nb', 'Ny bru\n\nDen åpner i dag.\n\nPadleklubben Våt & Glad i Norvik skriver at brua er for lav.'),
      ['Padleklubben Våt & Glad: ~ brua er for lav'],
    );
  });
});

describe('how somebody puts it', () => {
  it('is no report', () => {
    for (const [lang, words] of [
      ['sv', 'Det är – som direktör Anna Berg förklarar det – bara två som är kvar.'],
      ['nb', 'Det er – som direktør Anna Berg forklarer det – bare to som er igjen.'],
      ['da', 'Det er – som direktør Anna Berg forklarer det – kun to, der er tilbage.'],
    ] as const)
      assert.deepEqual(said(lang, `Broen er fra 1904\n\n${words}`), [], words);
  });
});
