import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Paragraphs behind a headline, so that none of them is one. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('de', `Neues aus Rauenfels\n\n${text}`), lines);
};

describe('German: whose words a clause gives', () => {
  it('takes a pronoun before a part of the verb, what the sentence opens with being no report', () => {
    finds('Anna Ott sagt: „Ja.“\n\nAn die Gäste gewandt, fügte sie hinzu:\n\n„Die Brücke ist offen.“', [
      'Anna Ott: Ja.',
      'Anna Ott: Die Brücke ist offen.',
    ]);
  });

  it('takes a name that begins with a particle like a preposition, where the text has it in full', () => {
    finds('Jan Freiherr zu Rauen ist da: „Ja.“\n\nDie Brücke sei sicher, so zu Rauen.', [
      'Jan Freiherr zu Rauen: Ja.',
      'Jan Freiherr zu Rauen: ~ Die Brücke sei sicher',
    ]);
  });

  it('goes on with a report through sentences in reported mood, up to a colon', () => {
    finds(
      'Wie Bürgermeisterin Anna Berg erklärte, habe sie Helfer bereitgestellt. Rauenfels sei den Nachbarn zu Dank verpflichtet: „Sie haben uns Leute geschickt.“',
      [
        'Anna Berg (Bürgermeisterin): ~ habe sie Helfer bereitgestellt',
        'Anna Berg (Bürgermeisterin): Sie haben uns Leute geschickt.',
      ],
    );
  });

  it('takes whoever is somebody for the subject, and a thing before a relative clause for the object', () => {
    finds('Die neuen Wege, die um den See führen, nannte die Bürgermeisterin „ein Geschenk“.', [
      'Bürgermeisterin: ein Geschenk',
    ]);
    finds('Die Initiative, die seit Jahren wirbt, nannte den Plan „zu kurz gedacht“.', ['Initiative: zu kurz gedacht']);
  });

  it('takes the innermost report, whose finite verb stands last', () => {
    finds('Der Sender berichtete, dass Rektorin Eva Krumm ihn gefragt habe, was er „wirklich wolle“.', [
      'Eva Krumm (Rektorin): wirklich wolle',
    ]);
  });

  it('reads a sentence of its own that names who said what stands before it, whatever closes it', () => {
    finds('„Wir bauen jetzt und nicht erst im nächsten Jahr.“ Das hat Landrätin Eva Krumm am Montag angekündigt.', [
      'Eva Krumm (Landrätin): Wir bauen jetzt und nicht erst im nächsten Jahr.',
    ]);
    finds('„Wir bauen jetzt und nicht erst im nächsten Jahr.“ Das teilte Landrätin Eva Krumm am Montag mit.', [
      'Eva Krumm (Landrätin): Wir bauen jetzt und nicht erst im nächsten Jahr.',
    ]);
  });

  it('takes nouns in marks for words said behind the preposition of a verb of saying', () => {
    finds('Landrätin Eva Krumm spricht mit Freude von „Rückenwind“.', []);
    finds('Landrätin Eva Krumm spricht von „Rückenwind“ für die Region.', ['Eva Krumm (Landrätin): Rückenwind']);
    finds('Die Gäste sprachen mit Hörern von „Radio Nord“ über das Leben.', []);
  });

  it('takes a name in marks behind the verb for who speaks', () => {
    finds('„Er bleibt uns als kluger Kopf in Erinnerung“, schrieb „Die Woche“ in einem Nachruf.', [
      'Woche: Er bleibt uns als kluger Kopf in Erinnerung',
    ]);
  });

  it('takes no participle and its noun for a name', () => {
    finds('Passend zu den Gefahren des Eises warnte die Moderatorin eines Senders: „Hier wird es glatt.“', [
      'Moderatorin: Hier wird es glatt.',
    ]);
  });

  it('leaves an apposition to the inner title', () => {
    finds('Unter Berufung auf Angaben des Vorsitzenden, Bodo Ehlers, nannte die Agentur „alles offen“.', [
      'Agentur: alles offen',
    ]);
  });

  it('takes no particle of the verb for who speaks', () => {
    finds('«Wir haben zu lange gehofft», räumte der Gesundheitsdirektor ein, «und nichts gesagt.»', [
      'Gesundheitsdirektor: Wir haben zu lange gehofft … und nichts gesagt.',
    ]);
  });

  it('reads "with this sentence" behind a stop too', () => {
    finds('„Zwanzig Sommer sind genug“. Mit diesem Satz hat Uwe Vogt am Sonntag die Saison beendet.', [
      'Uwe Vogt: Zwanzig Sommer sind genug',
    ]);
  });

  it('takes the name behind a noun for somebody’s kin', () => {
    finds('„Und er kommt heute noch!“, ruft ihr Mann Alois aus der Küche.', ['Alois: Und er kommt heute noch!']);
    finds('Ihr Sohn Jonas kam im Mai zur Welt. „Ich habe lange nicht geschlafen“, sagt Anna Berg.', [
      'Anna Berg: Ich habe lange nicht geschlafen',
    ]);
  });

  it('reads titles with an ordinal, and in a signature of its own', () => {
    finds('„Wir suchen noch“, sagt Gudrun Simmerl, 1. Vorsitzende des Vereins.', [
      'Gudrun Simmerl (1. Vorsitzende des Vereins): Wir suchen noch',
    ]);
    finds('Wir suchen noch Leute. „Manche schreiben uns“, sagt die Vorsitzende.\n\nGudrun Simmerl, 1. Vorsitzende', [
      'Gudrun Simmerl (1. Vorsitzende): Manche schreiben uns',
    ]);
  });

  it('ends a report before the next verb of who reports it', () => {
    finds('Uwe Vogt sagte, die Bescheide seien unterschrieben, und fügte hinzu: „Sie liegen im Auto.“', [
      'Uwe Vogt: ~ die Bescheide seien unterschrieben',
      'Uwe Vogt: Sie liegen im Auto.',
    ]);
    finds('Der Bauhof hält dazu fest, dass zwei Fahrzeuge bereitstehen.', ['Bauhof: ~ zwei Fahrzeuge bereitstehen']);
  });

  it('gives words to whose verdict they are, and in brackets behind them', () => {
    finds('„Damit hatte niemand gerechnet“, lautet das Fazit von Karin Vogt.', [
      'Karin Vogt: Damit hatte niemand gerechnet',
    ]);
    finds('Ein Lob kam von Karin Vogt vom Bauamt: „Damit hatte niemand gerechnet.“', [
      'Karin Vogt: Damit hatte niemand gerechnet.',
    ]);
    finds('Seine Meinung zu Karin Vogt: „Damit hatte niemand gerechnet.“', ['Seine: Damit hatte niemand gerechnet.']);
    finds('„Damit hatte niemand gerechnet.“ (Karin Vogt, Leiterin des Bauamts)', [
      'Karin Vogt (Leiterin des Bauamts): Damit hatte niemand gerechnet.',
    ]);
  });

  it('reads verbs in two parts inside a report', () => {
    finds('Anna Berg lachte. Über die Wege, ließ sie wissen, werde im Herbst zu reden sein.', [
      'Anna Berg: ~ Über die Wege … werde im Herbst zu reden sein',
    ]);
    finds('Peter Lind nahm Abschied. Er habe, rechnete er vor, tausend Wege gelegt.', [
      'Peter Lind: ~ Er habe … tausend Wege gelegt',
    ]);
  });

  it('knows by the title whom a pronoun may mean', () => {
    finds('Rektorin Adaeze Hahn lobt Direktor Ikenna Wolf. „Er hat viel bewegt“, sagt sie.', [
      'Adaeze Hahn (Rektorin): Er hat viel bewegt',
    ]);
    finds('Rektorin Adaeze Hahn lobt Direktor Ikenna Wolf. „Wir haben viel bewegt“, sagt er.', [
      'Ikenna Wolf (Direktor): Wir haben viel bewegt',
    ]);
  });

  it('reads on behind who speaks between commas, whatever the mood', () => {
    finds('Anna Berg kam. Der Bau, so Bauleiterin Karin Vogt, beginnt im Mai.', [
      'Karin Vogt (Bauleiterin): ~ Der Bau … beginnt im Mai',
    ]);
    finds('Anna Berg kam. Der Bau beginnt, so die Hoffnung, im Mai und dauert lange.', []);
    finds('Im Vortrag „Wie wir morgen leben“ spricht Anna Berg.', []);
  });

  it('gives a view to whom a possessive or a pronoun means', () => {
    const opening = 'Neue Kita\n\nDezernentin Mirjam Olbrich stellte die Pläne vor. ';
    for (const [source, content] of [
      ['Laut ihr spart der Kreis rund 2000 Euro', 'spart der Kreis rund 2000 Euro'],
      ['Ihren Angaben zufolge entstehen 80 Plätze', 'entstehen 80 Plätze'],
      ['Ihrer Ansicht nach reicht das nicht aus', 'reicht das nicht aus'],
      ['Nach ihren Worten ist der Bedarf gedeckt', 'ist der Bedarf gedeckt'],
    ] as const)
      assert.deepEqual(said('de', `${opening}${source}.`), [`Mirjam Olbrich (Dezernentin): ~ ${content}`]);
    assert.deepEqual(said('de', `${opening}Laut ihrer Sprecherin Eva Kolb entstehen 80 Plätze.`), [
      'Eva Kolb (Sprecherin): ~ entstehen 80 Plätze',
    ]);
  });

  it('reads who speaks between commas with a word that tells how', () => {
    assert.deepEqual(
      said(
        'de',
        'Der Fund\n\nDekan Jan Stroh will die Blätter zeigen. Auf dem Fund, so Stroh augenzwinkernd, habe die Abtei bestanden.',
      ),
      ['Jan Stroh (Dekan): ~ Auf dem Fund … habe die Abtei bestanden'],
    );
  });

  it('reads what somebody tells of themselves in an infinitive, and no request', () => {
    const opening = 'Feuer\n\nEs brannte. ';
    assert.deepEqual(said('de', `${opening}Der Fahrer gab an, einen lauten Knall gehört zu haben.`), [
      'Fahrer: ~ einen lauten Knall gehört zu haben',
    ]);
    assert.deepEqual(said('de', `${opening}Die Stadt teilte mit, das Fest bald zu feiern.`), []);
  });

  it('leaves out what a relative clause says of the source', () => {
    assert.deepEqual(said('de', 'Der Fund\n\nLaut Leiterin Eva Kolb, deren Team dort grub, ist das Blatt echt.'), [
      'Eva Kolb (Leiterin): ~ ist das Blatt echt',
    ]);
  });

  it('holds verbs that report with their particle only', () => {
    finds('Anna Berg führt die Firma „in eine sichere Zukunft“. Die Stadt führt „sichere Wege“ durch.', [
      'Anna Berg: in eine sichere Zukunft',
    ]);
    finds('Das Projekt stellt sicher, dass alle Kinder Platz haben.', []);
    finds('Heute führt Anna Berg das Konzept von „sicheren Wegen“ ein.', []);
    finds('Am Abend stellte Anna Berg die neue Reihe vor: „Wege im Wald“.', []);
    finds('Anna Berg führt aus: „Wir sind bereit.“', ['Anna Berg: Wir sind bereit.']);
    finds('„Hier stimmt alles“, stellte Anna Berg fest.', ['Anna Berg: Hier stimmt alles']);
    finds('Anna Berg hob hervor, dass die Brücke gesperrt ist.', ['Anna Berg: ~ die Brücke gesperrt ist']);
  });

  it('begins a report with its main clause, whose verb leads to another, and no report with how something is', () => {
    finds('Anna Berg sagte, die Prüfung der Brücken zeige, dass sie halten.', [
      'Anna Berg: ~ die Prüfung der Brücken zeige, dass sie halten',
    ]);
    finds('Anna Berg sagte, die Brücke halte gut. Es sei schwierig, wie die Zahl der Autos zu werten sei.', [
      'Anna Berg: ~ die Brücke halte gut',
      'Anna Berg: ~ Es sei schwierig, wie die Zahl der Autos zu werten sei',
    ]);
  });

  it('takes words behind a verb in that mood for no name', () => {
    finds('Anna Berg ist froh. Der Neue übernehme „Verantwortung für das Land“, so Berg.', [
      'Anna Berg: Verantwortung für das Land',
    ]);
    finds('Anna Berg ist froh. Die neue „Halle für das Land“, so Berg, halte lange.', []);
  });
});
