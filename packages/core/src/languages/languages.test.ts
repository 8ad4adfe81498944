import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allLanguages } from './index.ts';
import { detectLanguage } from './detect.ts';
import type { Language } from './language.ts';
import { wordsOf } from './lexicon.ts';

/** Fields that a language must fill. The others are empty in some language for a reason of its grammar. */
const REQUIRED = [
  'code',
  'reportingVerbs',
  'directVerbs',
  'complementisers',
  'firstPersonPronouns',
  'coordinators',
  'personalRelatives',
  'functionWords',
  'pastCopulas',
  'adverbs',
  'negations',
  'abbreviations',
  'titles',
  'shortTitles',
  'deputies',
  'neutralHonorifics',
  'nameParticles',
  'organisationWords',
  'organisationNames',
  'workWords',
  'statementNouns',
  'ageNouns',
  'maleNames',
  'femaleNames',
  'contactHeadings',
  'boilerplateHeadings',
  'captions',
  'legalNotices',
  'profileOpenings',
  'revisions',
  'labelWords',
  'telephoneWords',
  'bylines',
  'pointerWords',
  'months',
  'weekdays',
  'dayWords',
] as const satisfies readonly (keyof Language)[];

/** What every page has, in every language. */
const FURNITURE = ['noscript', 'search', 'nav', 'share', 'cookie', 'other'] as const;

const guide = readFileSync(new URL('../../../../docs/adding-a-language.md', import.meta.url), 'utf8');

describe('the languages', () => {
  it('are Swedish, English, Norwegian, Danish, Finnish and German', () => {
    assert.deepEqual(allLanguages.map(({ code }) => code).sort(), ['da', 'de', 'en', 'fi', 'nb', 'sv']);
  });

  for (const language of allLanguages) {
    describe(language.code, () => {
      for (const field of REQUIRED) {
        it(`fills ${field}`, () => {
          assert.ok(language[field].trim() !== '');
        });
      }

      it('names a source by a word before or behind it', () => {
        assert.ok(wordsOf(`${language.sourcePrepositions ?? ''} ${language.sourcePostpositions ?? ''}`).length > 0);
      });

      it('knows the furniture of a page', () => {
        for (const kind of FURNITURE) assert.ok((language.furniture[kind] ?? '').trim() !== '', kind);
      });

      it('writes its words in lower case', () => {
        for (const [field, list] of Object.entries(language)) {
          if (typeof list !== 'string' || field === 'code' || field === 'aliases') continue;
          assert.equal(list, list.toLowerCase(), field);
        }
      });

      it('leaves no list empty that it may go without', () => {
        const OPTIONAL = /Endings$|Nouns$|Words$/;
        for (const [field, list] of Object.entries(language))
          if (OPTIONAL.test(field)) assert.notEqual(list, '', field);
      });

      it('has a row in the guide for each of its fields', () => {
        for (const field of Object.keys(language)) assert.ok(guide.includes(`\`${field}\``), field);
      });

      it('has twelve months, some with a second name, and seven days', () => {
        const months = wordsOf(language.months);
        assert.ok(months.length >= 12 && months.length <= 24, language.months);
        assert.equal(new Set(months).size, months.length);
        assert.equal(wordsOf(language.weekdays).length, 7);
      });
    });
  }
});

describe('telling the language', () => {
  const texts: Readonly<Record<string, string>> = {
    sv: 'Bron över ån öppnar i dag. Den är 120 meter lång och har kostat mer än vad kommunen hade räknat med.',
    en: 'The bridge over the river opens today. It is 120 metres long and has cost more than the council had thought.',
    nb: 'Broen over elva åpner i dag. Den er 120 meter lang og har kostet mer enn kommunen hadde regnet med, men ikke nok.',
    da: 'Broen over åen åbner i dag. Den er 120 meter lang og har kostet mere, end kommunen havde regnet med, af flere grunde.',
    fi: 'Joen ylittävä silta avataan tänään. Se on 120 metriä pitkä ja maksoi enemmän kuin kunta oli arvioinut.',
    de: 'Die Brücke über den Fluss wird heute geöffnet. Sie ist 120 Meter lang und hat mehr gekostet, als die Stadt dachte.',
  };

  for (const [code, text] of Object.entries(texts)) {
    it(`knows ${code}`, () => {
      assert.equal(detectLanguage(text, allLanguages).code, code);
    });
  }
});
