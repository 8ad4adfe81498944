import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const speakers = (lang: string, text: string): string[] =>
  said(lang, text).map((line) => line.slice(0, line.indexOf(':')));

describe('Whom the text is about', () => {
  it('lays words without an attribution in the mouth of whom the paragraph before has come to', () => {
    const text =
      '«Vi er glade», sier styreleder Odd Vik.\n\nKaptein Berit Holm tar over laget. Hun blir den første kvinnen i jobben.\n\n«Det er hyggelig at folk bryr seg. Selv er jeg opptatt av dødballer.»';
    assert.deepEqual(speakers('nb', text), ['Odd Vik (styreleder)', 'Berit Holm (Kaptein)']);
  });

  it('goes on with the last speaker behind a paragraph about nobody', () => {
    const text =
      '– Vi är glada, säger ordförande Odd Vik.\n\nMatchen börjar klockan tre på lördag.\n\n– Jag hoppas att alla kommer dit i tid.';
    assert.deepEqual(speakers('sv', text), ['Odd Vik (ordförande)', 'Odd Vik (ordförande)']);
  });

  it('gives what somebody says of whom the paragraph before is about to who spoke before', () => {
    const text =
      '– Vi spelade bra, säger tränare Odd Vik.\n\nSkyttarna leddes av Berit Holm, som gjorde tre mål.\n\n– Holm var bäst i dag. Jag är nöjd med henne.';
    assert.equal(speakers('sv', text).at(-1), 'Odd Vik (tränare)');
    const told =
      'Sjuksköterskan Berit Holm har arbetat nätter i tio år.\n\n– Jag har tre våningar och en hiss, – Holm söker efter ord – och jag är ensam.';
    assert.match(speakers('sv', told).at(-1) ?? '', /^Berit Holm/);
  });

  it('gives words behind a question to the one who is asked', () => {
    const text =
      '– Vi är glada, säger ordförande Odd Vik. Kassören Maria Ström räknar pengarna.\n\nHar ni gjort nog, Maria Ström?\n\n– Nej, man kan alltid göra mer. Vi börjar nu.';
    assert.equal(speakers('sv', text).at(-1), 'Maria Ström (Kassören)');
  });

  it('follows a pronoun over a list', () => {
    for (const [lang, said, wants, again] of [
      [
        'sv',
        '”Ja, det är klart”, säger Odd Vik.',
        'Ordförande Maria Ström vill bygga detta:',
        'Hon säger: ”Det är gott.”',
      ],
      [
        'en',
        '“Yes, it is done,” says Odd Vik.',
        'Chair Maria Ström wants to build this:',
        'She said: “It is all we need.”',
      ],
    ] as const) {
      const text = `Pier\n\n${said}\n\n${wants}\n\n* A\n* B\n* C\n\n${again}`;
      assert.match(speakers(lang, text).at(-1) ?? '', /^Maria Ström/);
    }
  });

  it('follows a pronoun to the subject, not to whom the subject works with', () => {
    const text =
      'Konservator Liv Dahl har restaurert båten. Hun fikk hjelp av Kari Moen.\n\n– Skroget var råttent, sier hun.';
    assert.equal(speakers('nb', text).at(-1), 'Liv Dahl (Konservator)');
  });

  it('follows a pronoun to whom the other one works with', () => {
    const text =
      '“It helps,” says surgeon Dr Kwam Obo-Bonsu.\n\nHe drew it with planner Priya Nair, who runs the desk.\n\n“I still have the napkin,” she says.';
    assert.equal(speakers('en', text).at(-1), 'Priya Nair (planner)');
    const swedish =
      '– Det hjälper, säger kirurgen Kwam Obo.\n\nHan ritade det med planeraren Anna Nair.\n\n– Jag har kvar servetten, säger hon.';
    assert.equal(speakers('sv', swedish).at(-1), 'Anna Nair (planeraren)');
  });

  it('goes back over a pronoun that opens a sentence', () => {
    const text =
      'Intendent Rut Ek visar samlingen.\n\nTapeterna samlades av Arvid Lund. Han avled 2011. I en anteckningsbok skrev han: ”Sju lager i köket. Det lät jag sitta.”';
    assert.deepEqual(speakers('sv', text), ['Arvid Lund']);
  });

  it('takes a definite noun for the person whom its paragraph is about', () => {
    const text = 'Tränare Ivo Babić har tre man om två platser. ”Det är ett angenämt problem”, säger kroaten.';
    assert.deepEqual(speakers('sv', text), ['Ivo Babić (Tränare)']);
  });

  it('takes no thing that speaks for a person', () => {
    const text = 'Forskare Ivo Babić har läst allt. ”Haven blir varmare för varje år”, säger rapporten.';
    assert.deepEqual(
      findQuotations(text, { lang: 'sv' }).map(({ speaker }) => speaker?.name ?? null),
      [null],
    );
  });

  it('takes an age for the person whom the text is about, but not where somebody else was brought up by it', () => {
    assert.deepEqual(
      speakers('de', 'Trainer Emil Brandt wechselt nach Süd.\n\n„Ich habe lange überlegt“, so der 31-Jährige.'),
      ['Emil Brandt (Trainer)'],
    );
    assert.deepEqual(
      speakers(
        'de',
        'Kommissarin Ulla Brandt ermittelt. Eine 81-Jährige hob das Geld ab. „Der Mann hat geweint“, erzählte die 81-Jährige.',
      ),
      ['81-Jährige'],
    );
  });

  it('takes an age for the only person so far, however far above', () => {
    const between = 'Han skrev på sent på kvällen.\n\nKlubben har sökt länge.\n\nAvtalet gäller i två år.';
    assert.deepEqual(
      speakers(
        'sv',
        `Backen Emil Brandt är klar för Västerby.\n\n${between}\n\n”Det känns som hemma”, säger 31-åringen.`,
      ),
      ['Emil Brandt (Backen)'],
    );
    assert.deepEqual(
      speakers(
        'en',
        'Striker Emil Brandt has signed.\n\nHe did so late at night.\n\nThe club had looked for long.\n\nThe deal is for two years.\n\n“It feels like home,” said the 31-year-old.',
      ).map((who) => who.replace(/ \(.*/, '')),
      ['Emil Brandt'],
    );
    assert.deepEqual(
      speakers(
        'en',
        'Fenn runs\n\nEmil Brandt is ready for the race.\n\nThe 31-year-old runner said: “I trained here.”',
      ),
      ['Emil Brandt'],
    );
  });

  it('keeps who is announced over a paragraph that is put in between', () => {
    const between = { sv: 'Bron har byggts i två år.', de: 'An der Brücke wurde zwei Jahre gebaut.' };
    assert.deepEqual(
      findQuotations(`I dag säger rektor Anna Berg:\n\n${between.sv}\n\n”Nu är bron klar. Vi är glada.”`, {
        lang: 'sv',
      }).map(({ speaker, confidence }) => [speaker?.name, confidence]),
      [['Anna Berg', 'low']],
    );
    assert.deepEqual(
      speakers('de', `Dazu erklärt Rektorin Anna Berg:\n\n${between.de}\n\n„Die Brücke ist fertig. Wir freuen uns.“`),
      ['Anna Berg (Rektorin)'],
    );
    const far = `I dag säger rektor Anna Berg:\n\n${between.sv}\n\n${between.sv}\n\n”Nu är bron klar. Vi är glada.”`;
    assert.doesNotMatch(findQuotations(far, { lang: 'sv' })[0]?.rule ?? '', /announced/);
  });

  it('takes another title for the one person whom its paragraph is about', () => {
    const text = 'Ingenieur Emil Brandt pflügt seit Jahren nicht mehr. „Der Boden dankt es“, sagt der Landwirt.';
    assert.deepEqual(speakers('de', text), ['Emil Brandt (Ingenieur)']);
  });

  it('knows the holder of a title that says in one word what it said in several', () => {
    const text =
      '“Vi bygger stien,” siger Bo Lund, formand for Grønt Udvalg.\n\nUdvalgsformanden klipper snoren.\n\n“Det bliver på cykel,” siger han.';
    assert.deepEqual(speakers('da', text), [
      'Bo Lund (formand for Grønt Udvalg)',
      'Bo Lund (formand for Grønt Udvalg)',
    ]);
  });

  it('keeps somebody unnamed with a role of their own apart from everybody named', () => {
    const text =
      '“The roof leaks,” said councillor Ann Reed.\n\nThe council’s chief librarian agreed. “It is the readers’ building,” he said.';
    const [, second] = findQuotations(text, { lang: 'en' });
    assert.equal(second?.speaker?.name, null);
    assert.equal(second.speaker.jobTitle, 'council’s chief librarian');
  });

  it('is not sure of whom it only has in mind', () => {
    const text = 'Tränare Ivo Babić har tre man om två platser. ”Det är ett angenämt problem”, säger kroaten.';
    assert.equal(findQuotations(text, { lang: 'sv' })[0]?.confidence, 'medium');
  });

  it('takes whom a preposition leads to, past degrees, for no subject', () => {
    const de =
      'Anna Berg leitet die Klinik. Sie folgt auf die Ideen von Prof. Dr. Weiler, so Berg. Sie freut sich: „Das ist ein Anfang.“';
    assert.equal(speakers('de', de).at(-1), 'Anna Berg');
  });

  it('tells by whose chief somebody is that a pronoun means the other', () => {
    for (const [lang, told, said] of [
      [
        'sv',
        'Bakom studien står doktoranden Umbe Vik och hennes handledare Tarn Holm.',
        '– Det blev en lampa, säger hon.',
      ],
      ['nb', 'Bak studien står stipendiat Umbe Vik og hennes veileder Tarn Holm.', '– Det ble en lampe, sier hun.'],
      ['da', 'Bag studiet står forsker Umbe Vik og hendes vejleder Tarn Holm.', '– Det blev en lampe, siger hun.'],
    ] as const) {
      const text = `Lampan lyser\n\n${told}\n\n${said}`;
      assert.match(speakers(lang, text)[0] ?? '', /^Umbe Vik/, lang);
      const his = text.replace(/ (?:hon|hun)\./, ' han.');
      assert.match(speakers(lang, his)[0] ?? '', /^Tarn Holm/, lang);
    }
  });

  it('gives what she says to whoever has a name that women have', () => {
    for (const [lang, told, she, he] of [
      ['sv', 'Gudrun Vik och Sander Holm vann.', '– Det blev sent, säger hon.', '– Det blev sent, säger han.'],
      ['nb', 'Solfrid Vik og Reidar Holm vant.', '– Det ble sent, sier hun.', '– Det ble sent, sier han.'],
      ['da', 'Thyra Vik og Viggo Holm vandt.', '– Det blev sent, siger hun.', '– Det blev sent, siger han.'],
      [
        'en',
        'Imogen Vik and Declan Holm won after two hours of play.',
        '“It got late,” she said.',
        '“It got late,” he said.',
      ],
    ] as const) {
      const [first, second] = told.split(/ (?:och|og|and) | vann| vant| vandt| won/);
      assert.deepEqual(speakers(lang, `${told}\n\n${she}`), [first]);
      assert.deepEqual(speakers(lang, `${told}\n\n${he}`), [second]);
    }
  });
});

describe('Capitalised words that may be a name', () => {
  it('are nobody where whom the sentence is about names them', () => {
    const text =
      'Nye områder\n\n- Vi har mange, siger formand Birgit Vik.\n\nDertil nævner hun: Torsby Bakker, fredet i 1953, Lille Å, fredet i 1965.\n\n- Det er smukke steder, siger hun.';
    assert.deepEqual(speakers('da', text), ['Birgit Vik (formand)', 'Birgit Vik (formand)']);
  });

  it('are a body whose something is, and whose chief somebody is', () => {
    for (const [chief, contact] of [
      ['Gunnar Vik, vd', ''],
      ['Gunnar Vik, vd, Norrå Kraft', ''],
      ['Gunnar Vik', '\n\nKontakt:\n\nGunnar Vik, vd Norrå Kraft'],
    ] as const)
      assert.match(
        speakers(
          'sv',
          `Starkt år\n\n– Vi har byggt, säger ${chief}.\n\nNorrå Krafts resultat är bra.\n\n– Det är vårt åtagande.${contact}`,
        ).at(-1) ?? '',
        /^Gunnar Vik/,
        chief,
      );
  });
});
