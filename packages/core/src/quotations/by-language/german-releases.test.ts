import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${text}`), lines);
};

describe('German: surnames without a given name', () => {
  it('takes a word right behind a title for the name of who has it', () => {
    finds('„Die Brücke ist offen“, sagte Bürgermeister Vogtland. Er ergänzte: „Das hat gedauert.“', [
      'Vogtland (Bürgermeister): Die Brücke ist offen',
      'Vogtland (Bürgermeister): Das hat gedauert.',
    ]);
    finds('Rektorin Osterholz begrüßte die Gäste. „Das Haus ist voll“, sagte Osterholz später.', [
      'Osterholz (Rektorin): Das Haus ist voll',
    ]);
  });

  it('takes one in -s for a name only where it speaks alone, too', () => {
    finds(
      '„Die Brücke ist offen“, sagte der städtische Polizeipräsident Ahlers. Später betonte Ahlers: „Wir fahren.“',
      [
        'Ahlers (städtische Polizeipräsident): Die Brücke ist offen',
        'Ahlers (städtische Polizeipräsident): Wir fahren.',
      ],
    );
    finds('„Die Grenze ist offen“, sagte der Präsident Rauenlands am Montag.', ['Präsident: Die Grenze ist offen']);
  });

  it('takes what an office is of, and a firm, for no name', () => {
    finds('„Die Halle ist offen“, sagte der Leiter Vertrieb.', ['Leiter: Die Halle ist offen']);
    finds('„Die Halle ist offen“, sagte die Leiterin Kommunikation.', ['Leiterin: Die Halle ist offen']);
    finds('„Die Halle ist offen“, sagte der Betreiber Nordstrom.', ['Betreiber: Die Halle ist offen']);
  });

  it('finds the names in a headline of nouns', () => {
    assert.deepEqual(
      said(
        'de',
        'Baudezernent Henrik Ohlrogge besucht Maschinenbauer\n\n„Ich freue mich“, so Ohlrogge, „über den Neubau.“',
      ),
      ['Henrik Ohlrogge (Baudezernent): Ich freue mich … über den Neubau.'],
    );
  });

  it('finds a given name behind an organisation that runs into it', () => {
    finds('„Das ist ein Fehler“, so der Vorsitzende der FWR-Ratsfraktion Ulrich Ohlrogge.', [
      'Ulrich Ohlrogge (Vorsitzende der FWR-Ratsfraktion): Das ist ein Fehler',
    ]);
  });
});

describe('German: an office and whose it is', () => {
  it('keeps an office apart from that of the one whom it is under', () => {
    finds(
      'Landrat Albert Ohlrogge und die Stellvertreterin des Landrats Karin Rufenach kamen. „Das Haus ist voll“, so der Landrat.',
      ['Albert Ohlrogge (Landrat): Das Haus ist voll'],
    );
    finds('Beim Empfang des Bürgermeisters Henrik Ohlrogge war es voll. „Wir bauen an“, so der Bürgermeister.', [
      'Henrik Ohlrogge (Bürgermeister): Wir bauen an',
    ]);
  });

  it('takes the whole office before a name that what it is of runs into', () => {
    finds('Die Vorsitzende der Freien Gewerkschaft Karin Rufenach hat gewarnt. „Das reicht nicht“, sagte Rufenach.', [
      'Karin Rufenach (Vorsitzende der Freien Gewerkschaft): Das reicht nicht',
    ]);
    finds('„Das reicht nicht“, so die Leiterin des Klinikums Ernst von Rauenfels, Karin Rufenach.', [
      'Karin Rufenach (Leiterin des Klinikums Ernst von Rauenfels): Das reicht nicht',
    ]);
    finds('„Das reicht nicht“, so der Obmann des Ausschusses Abgeordneter Henrik Ohlrogge.', [
      'Henrik Ohlrogge (Abgeordneter): Das reicht nicht',
    ]);
  });

  it('knows a title that is an adjective by its strong and its weak ending', () => {
    finds(
      'Es kamen Karl Ohlrogge, Abgeordneter, und Henrik Vogt, Beauftragter der Stadt. „Wir bauen jetzt an“, sagt der Abgeordnete.',
      ['Karl Ohlrogge (Abgeordneter): Wir bauen jetzt an'],
    );
  });

  it('tells the title OB from the word ob', () => {
    finds('„Ich frage mich, ob das reicht“, so OB Karin Rufenach. Sie fragt, ob Anna Berg kommt.', [
      'Karin Rufenach (OB): Ich frage mich, ob das reicht',
    ]);
    finds('Oberbürgermeister Henrik Ohlrogge kam. „Das reicht nicht“, so der OB.', [
      'Henrik Ohlrogge (Oberbürgermeister): Das reicht nicht',
    ]);
  });

  it('takes an age in words for the person whom the text is about, unless a noun says of nobody more', () => {
    finds('Henrik Ohlrogge hat gewonnen. „Ich bin stolz“, sagte der 39 Jahre alte Rauenfelser.', [
      'Henrik Ohlrogge: Ich bin stolz',
    ]);
    finds('Henrik Ohlrogge hat gewonnen. „Ich bin stolz“, sagte der 44 Jahre alte Mann.', [
      '44 Jahre alte Mann: Ich bin stolz',
    ]);
  });
});

describe('German: attributions without a verb of saying', () => {
  const words = 'Das war ein Fest für alle, die gekommen sind';

  it('takes a predicate of somebody behind the words for their attribution', () => {
    for (const attribution of [
      'ist Karin Rufenach überzeugt',
      'ist sich Karin Rufenach sicher',
      'ist Karin Rufenach überzeugt und lacht',
      'sagt Karin Rufenach, die sich im Rat für das Fest freuen konnte',
      'war Karin Rufenach nach dem Fest begeistert',
      'zieht Karin Rufenach Bilanz',
      'nimmt Karin Rufenach Stellung',
      'bittet Karin Rufenach schon vor dem Beginn um Verständnis',
      'so die Überzeugung von Karin Rufenach',
      'lautet die Einschätzung von Karin Rufenach',
    ])
      finds(`„${words}“, ${attribution}.`, [`Karin Rufenach: ${words}`]);
  });

  it('takes what is no person’s for none', () => {
    for (const attribution of [
      'ist auf der Tafel zu lesen',
      'ist das Motto der Woche',
      'ist ein Satz, den Karin Rufenach oft sagt',
      'wird am Montag gezeigt',
    ])
      finds(`„${words}“, ${attribution}.`, []);
  });

  it('finds who has called something so where the verb follows', () => {
    finds('Als „völlig unnötig“ hat die Leiterin des Verbandes, Dr. Karin Rufenach, den Streik verurteilt.', [
      'Karin Rufenach (Leiterin des Verbandes): völlig unnötig',
    ]);
  });
});

describe('German: words that go on', () => {
  it('goes on through a paragraph with a word in marks, up to where the mark is closed', () => {
    finds(
      'Dazu sagt Henrik Ohlrogge:\n\n„Der Winter war lang.\n\nWer geholfen hat, dem sagen wir „Danke“ dafür.\n\nJetzt bauen wir weiter.“',
      [
        'Henrik Ohlrogge: Der Winter war lang. … Wer geholfen hat, dem sagen wir „Danke“ dafür. … Jetzt bauen wir weiter.',
      ],
    );
  });

  it('leaves a paragraph with a word in marks alone where nothing closes the mark', () => {
    finds('Dazu sagt Henrik Ohlrogge:\n\n„Der Winter war lang.\n\nDer Verein „Wegweiser“ hilft.\n\nDie Brücke steht.', [
      'Henrik Ohlrogge: Der Winter war lang.',
    ]);
  });

  it('takes the speaker behind the verb, where a whole clause stands before it', () => {
    finds(
      'Bischof Henrik Ohlrogge kam. Christlicher Glaube und tätige Liebe gehörten zusammen, betonte der Bischof. „Das wissen wir hier.“',
      [
        'Henrik Ohlrogge (Bischof): ~ Christlicher Glaube und tätige Liebe gehörten zusammen',
        'Henrik Ohlrogge (Bischof): Das wissen wir hier.',
      ],
    );
    finds('Die Kunst wolle „Wege der Hoffnung eröffnen“, sagte Karin Rufenach.', [
      'Karin Rufenach: Wege der Hoffnung eröffnen',
    ]);
  });

  it('goes on with who has spoken, whatever a body does in between', () => {
    finds(
      '„Es geht voran“, sagte Karin Rufenach. Das Handwerk wächst weiter. „Das werden wir auch künftig schaffen.“',
      ['Karin Rufenach: Es geht voran', 'Karin Rufenach: Das werden wir auch künftig schaffen.'],
    );
  });

  it('takes a verb before a colon for the attribution, not a sentence behind that only looks back', () => {
    finds(
      'Der Bau kostet 5 Millionen Euro. Minister Henrik Ohlrogge kam.\n\nDer Minister betont: „Wir stehen zum Wort.“ So bringt jeder Euro noch sieben Euro.',
      ['Henrik Ohlrogge (Minister): Wir stehen zum Wort.'],
    );
  });

  it('reads a name and a role behind a colon, as below a picture', () => {
    finds('«Die Wache hat sich bewährt»: Polizeidirektorin Karin Rufenach.', [
      'Karin Rufenach (Polizeidirektorin): Die Wache hat sich bewährt',
    ]);
    finds('Der Chor singt «Stille Nacht»: Karin Rufenach freut sich.', []);
  });

  it('finds a sentence in a headline behind a thing that it is about, and no title', () => {
    const body = '\n\n„Die Kassen sind voll“, sagt beispielsweise Karin Rufenach.';
    assert.deepEqual(said('de', `Rekorde in Rauenfels: „Es ist geradezu verrückt“${body}`), [
      'Karin Rufenach: Es ist geradezu verrückt',
      'Karin Rufenach: Die Kassen sind voll',
    ]);
    assert.deepEqual(said('de', `Ausstellung in Rauenfels: „Der Weg der Dinge zu uns“${body}`), [
      'Karin Rufenach: Die Kassen sind voll',
    ]);
  });

  it('means nobody by a title of several', () => {
    finds('Henrik Ohlrogge ist Vorstand der Bank. „Wir wachsen weiter“, antworten die Vorstände.', [
      'Vorstände: Wir wachsen weiter',
    ]);
  });

  it('gives words in a sentence of reported mood to who spoke before, not to what it is about', () => {
    finds(
      'Der Bau sei „ein Gewinn für alle“, sagte Stadträtin Jana Rufenach.\n\nBeide Orte seien „enge Partner in allen Fragen“.',
      ['Jana Rufenach (Stadträtin): ein Gewinn für alle', 'Jana Rufenach (Stadträtin): enge Partner in allen Fragen'],
    );
  });
});
