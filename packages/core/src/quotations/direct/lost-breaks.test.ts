import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, body: string, expected: readonly string[]): void => {
  assert.deepEqual(said(lang, `Torsby 2026\n\n${body}`), expected, body);
};

describe('Speech in paragraphs whose breaks were lost', () => {
  it('ends where three spaces stand for the break', () => {
    finds('sv', '– Torsby är bra, säger Anders Ek.   Skolan byggdes förra året.', ['Anders Ek: Torsby är bra']);
    finds('da', '– Torsby er god, siger Anders Ek. \u00a0 Skolen blev bygget.', ['Anders Ek: Torsby er god']);
  });

  it('leaves out what is told of the speaker', () => {
    finds('sv', '– Man kan säga att det är lax, skämtar Anders Ek. Han är en av kockarna på skolan i Torsby.', [
      'Anders Ek: Man kan säga att det är lax',
    ]);
    finds('fi', '– Torsby on hyvä, arvioi Anders Ek. Merkkejä tästä hän oli nähnyt koulussa.', [
      'Anders Ek: Torsby on hyvä',
    ]);
  });

  it('leaves out who wrote it', () => {
    finds('sv', 'Anders Ek är nöjd.\n\n– Torsby är bra. (ab)', ['Anders Ek: Torsby är bra.']);
  });

  it('ends where something is told before the next dash', () => {
    for (const [lang, says, told] of [
      ['sv', 'säger rektor Anders Ek', 'Skolan byggdes förra året.'],
      ['nb', 'sier rektor Anders Ek', 'Skolen ble bygd i fjor.'],
      ['da', 'siger rektor Anders Ek', 'Skolen blev bygget sidste år.'],
      ['fi', 'sanoo rehtori Anders Ek', 'Koulu rakennettiin viime vuonna.'],
    ] as const)
      assert.deepEqual(
        said(lang, `Torsby 2026\n\n– Torsby är bra, ${says}. ${told} – Torsby växer, ${says}.`).map((line) =>
          line.replace(/ \(.*?\)/, ''),
        ),
        ['Anders Ek: Torsby är bra', 'Anders Ek: Torsby växer'],
      );
    finds('sv', '– Jag såg röken, säger Anders Ek. Grannarna sov: – Det luktade bränt i hela trapphuset.', [
      'Anders Ek: Jag såg röken',
      'Anders Ek: Det luktade bränt i hela trapphuset.',
    ]);
    finds('sv', '– Jag såg röken, säger Anders Ek. Grannarna sov. – Det luktade bränt i hela trapphuset.', [
      'Anders Ek: Jag såg röken',
      'Anders Ek: Det luktade bränt i hela trapphuset.',
    ]);
  });

  it('goes on where the sentence, the first person or the dash goes on', () => {
    finds('nb', '– Jeg husker at jeg tenkte, sier rektor Anders Ek, at dette blir en lang dag. – Det ble to døgn.', [
      'Anders Ek (rektor): Jeg husker at jeg tenkte … at dette blir en lang dag. – Det ble to døgn.',
    ]);
    finds('sv', '– Det går bra, säger Anders Ek. Vi har byggt länge. – Nästa år är vi klara.', [
      'Anders Ek: Det går bra … Vi har byggt länge. – Nästa år är vi klara.',
    ]);
  });

  it('begins at the dash where only the mark that closes it is left', () => {
    finds('sv', 'Anders Ek slutar i vår. Han har varit rektor i tio år. - Jag har trivts bra”, säger Anders Ek.', [
      'Anders Ek (rektor): Jag har trivts bra',
    ]);
    finds('sv', 'Jag har trivts bra”, säger rektor Anders Ek.', ['Anders Ek (rektor): Jag har trivts bra']);
    // In a paragraph of its own, behind a colon.
    finds('sv', 'Rektor Anders Ek säger:\n\nJag har trivts bra. Nu slutar jag.”\n\nSkolan växer.', [
      'Anders Ek (Rektor): Jag har trivts bra. Nu slutar jag.',
    ]);
    finds('sv', 'Rektor Anders Ek slutar.\n\nSkolan har vuxit. Den är klar.”\n\nSkolan växer.', []);
  });

  it('says when it was said, which is no speech and no title', () => {
    finds('sv', '– Vi kom precis fram, säger Anders Ek, ledningsoperatör, strax före 08-tiden.', [
      'Anders Ek (ledningsoperatör): Vi kom precis fram',
    ]);
  });
});

describe('Speech whose speaker stands a little further off', () => {
  it('is of who spoke before, not of the body that reports in between', () => {
    const text =
      '– Vi är framme, säger Magnus Ek från kommunen.\n\nBranden har spridit sig.\n\nKlockan tre meddelar kommunen att branden är släckt.\n\n– Arbetet fortsätter. Två personer har undersökts.';
    assert.match(said('sv', text).at(-1) ?? '', /^Magnus Ek/);
  });

  it('answers a question that looks like a heading', () => {
    const text =
      '– Det är roligt, säger Anders Ek.\n\nVarför sjunger du?\n\n– Jag har alltid sjungit. Det är en längtan.\n\n– Jag tror att alla kan. Vi måste våga.';
    assert.deepEqual(said('sv', text).slice(1), [
      'Anders Ek: Jag har alltid sjungit. Det är en längtan.',
      'Anders Ek: Jag tror att alla kan. Vi måste våga.',
    ]);
  });

  it('is told by the verb before a name, whoever stands before the verb', () => {
    finds('sv', 'På frågan om bolaget söker en ny vd, svarar Anders Ek kort och gott: ”Nej”.', ['Anders Ek: Nej']);
  });

  it('keeps a verb out of the title behind it', () => {
    finds(
      'sv',
      'Med anledning av att Gammas direktör Maj Norling föreslås som ny ordförande i Alfa, lämnar Betas ordförande Anders Ek följande kommentar: ”Jag är nöjd.”',
      ['Anders Ek (Betas ordförande): Jag är nöjd.'],
    );
  });

  it('opens its marks again where each paragraph did', () => {
    finds('en', 'Orla Brennan wrote: “The bridge is old. It shakes. “It is narrow. “We need another.”', [
      'Orla Brennan: The bridge is old. It shakes. … It is narrow. … We need another.',
    ]);
    finds('en', '“I asked him. “Why?” he said. Then we left,” Orla Brennan said.', [
      'Orla Brennan: I asked him. “Why?” he said. Then we left',
    ]);
  });

  it('goes on to the end where a colon announces it and its mark is never closed', () => {
    finds(
      'en',
      'Orla Brennan, mayor of Torsby, said: “I am glad that Bo Lind has agreed to serve as Envoy for Global Health Care. It is time.',
      [
        'Orla Brennan (mayor of Torsby): I am glad that Bo Lind has agreed to serve as Envoy for Global Health Care. It is time.',
      ],
    );
  });

  it('is closed by a single mark behind a comma or a stop', () => {
    finds(
      'en',
      '"He has proven to be good for the town and its people,\' Orla Brennan said.\n\n"I have no doubt of it.\' she added.',
      ['Orla Brennan: He has proven to be good for the town and its people', 'Orla Brennan: I have no doubt of it.'],
    );
    finds('en', "‘Rural champion' elected to lead a council for the coming year\n\nOrla Brennan opened the hall.", []);
  });

  it('is opened by a single mark, and closed by a double one', () => {
    finds(
      'en',
      'Orla Brennan, mayor of Torsby, said: ‘We are on the side of all of them.” The vote was “decisive” for him.',
      ['Orla Brennan (mayor of Torsby): We are on the side of all of them.'],
    );
  });

  it('goes on in a line that is set less far in', () => {
    finds(
      'en',
      '  Orla Brennan, mayor of Torsby, made this statement on the old bridge over the river in her town: “The bridge is old.  \n It shakes in every wind. \n   “In six of ten years, the engineers put Torsby among the worst states in the land. \n   “We need another.”\n',
      [
        'Orla Brennan (mayor of Torsby): The bridge is old.  \n It shakes in every wind. … In six of ten years, the engineers put Torsby among the worst states in the land. … We need another.',
      ],
    );
  });
});

describe('Speech that opens with a number', () => {
  it('is speech all the same', () => {
    for (const [lang, lead, words] of [
      [
        'en',
        'The mayor, Orla Brennan, said in a statement:',
        '“2020 will be a year of work.\n\nThe bridge opens in May.\n\nThe road follows.”',
      ],
      [
        'sv',
        'Borgmästaren Anna Berg säger i ett uttalande:',
        '”2020 blir ett år av arbete.\n\nBron öppnar i maj.\n\nVägen följer.”',
      ],
    ] as const)
      assert.match(
        said(lang, `Torsby 2026\n\nEn bro byggs i Torsby i år.\n\n${lead}\n\n${words}`).join('\n'),
        /^(?:Orla Brennan|Anna Berg).*: 2020/,
      );
  });
});
