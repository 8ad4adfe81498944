import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (told: string, words: string, expected: string, lang = 'en'): void => {
  assert.equal(said(lang, `Torsby 2026\n\n${told}\n\n${words}`).at(-1), expected, told);
};

describe('The title before a name at the words said', () => {
  const brennan = '“It opens today,” said Senator Brennan.';

  it('is of one, where the text has it of several', () => {
    for (const [told, title] of [
      ['U.S. Senators Bo Ek (D-OR) and Orla Brennan (R-ID) came to the harbour.', 'U.S. Senator'],
      ['U.S. Sens. Bo Ek (D-OR) and Orla Brennan (R-ID), members of the Harbour Committee, came.', 'Senator'],
      ['U.S. Senators Bo Ek (D-OR) and Orla Brennan (R-ID), both members of the Harbour Committee, came.', 'Senator'],
    ] as const)
      finds(told, brennan, `Orla Brennan (${title}): It opens today`);
    finds(
      'Statsråden Bo Ek och Anna Berg kom till hamnen.',
      '– Den öppnar i dag, säger statsrådet Berg.',
      'Anna Berg (statsrådet): Den öppnar i dag',
      'sv',
    );
  });

  it('is what people are called, where the text says what they are one of', () => {
    finds(
      'U.S. Senator Orla Brennan (R-ID), a member of the Harbour Committee, came to the harbour.',
      '“It opens today,” Senator Brennan said.',
      'Orla Brennan (U.S. Senator): It opens today',
    );
    // An office is more than a title that it holds.
    finds(
      'Lead author Orla Brennan, a professor of harbour design at Fenn, came to the harbour.',
      '“It opens today,” Professor Brennan said.',
      'Orla Brennan (professor of harbour design at Fenn): It opens today',
    );
  });

  it('has its point', () => {
    finds('They came.', '“It opens today,” said Sen. Orla Brennan.', 'Orla Brennan (Sen.): It opens today');
    finds(
      'Sen. Orla Brennan (R-ID) came.',
      '“It opens today,” the senator said.',
      'Orla Brennan (Sen.): It opens today',
    );
    finds(
      'AFR Pres. Orla Brennan issued the following statement.',
      '“The harbour opens today, and we are glad that it does.”',
      'Orla Brennan (AFR Pres.): The harbour opens today, and we are glad that it does.',
    );
  });

  it('is not what others before it have', () => {
    finds(
      'Senator Bo Ek, a member of the Harbour Committee, and U.S. Senator Orla Brennan, a member of it too, came.',
      brennan,
      'Orla Brennan (U.S. Senator): It opens today',
    );
  });

  it('is no part of a dateline', () => {
    finds(
      'FENN, D.C. – Senator Orla Brennan (R-ID) made the following statement on the harbour.',
      '“The harbour opens today, and we are glad that it does.”',
      'Orla Brennan (Senator): The harbour opens today, and we are glad that it does.',
    );
  });
});

describe('What somebody was', () => {
  it('is no role of theirs', () => {
    finds(
      'Orla Brennan, formerly head of Fenn School, came.',
      '“It opens today,” said harbour chaplain Orla Brennan.',
      'Orla Brennan (harbour chaplain): It opens today',
    );
    finds(
      'Anna Berg, ehemals Leiterin des Museums in Graz, kam.',
      '„Er öffnet heute“, sagte Hafenmeisterin Anna Berg.',
      'Anna Berg (Hafenmeisterin): Er öffnet heute',
      'de',
    );
  });
});

describe('Where somebody is from', () => {
  it('is an organisation, not a role', () => {
    finds('They came.', 'Orla Brennan, from the Fenn Museum, said: “It opens today.”', 'Orla Brennan: It opens today.');
  });
});

describe('An age before a first name', () => {
  it('is no part of the name', () => {
    finds(
      'Eight-year-old Orla opens the harbour. Orla Brennan from Fenn was born there.',
      'Orla said: “It opens today.”',
      'Orla Brennan: It opens today.',
    );
  });
});
