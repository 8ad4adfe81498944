import { assert } from '@open-wc/testing';

import { formatDate } from './format-date.ts';

const LANGUAGES = ['sv', 'en', 'fi', 'nb', 'da', 'de'];

function words(value: string, lang = 'sv'): string | null {
  return formatDate(value, { lang, messages: { dateTime: '{date} kl. {time}' } });
}

describe('formatDate', () => {
  it('says every day of a leap year, and its months, as Intl does', () => {
    for (const lang of LANGUAGES) {
      const locale = lang === 'en' ? 'en-GB' : lang;
      const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
      const ofDay = new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' });
      const ofMonth = new Intl.DateTimeFormat(locale, month);
      for (let time = Date.UTC(2028, 0, 1); time < Date.UTC(2029, 0, 1); time += 86_400_000) {
        const date = new Date(time).toISOString().slice(0, 10);
        assert.equal(words(date, lang), ofDay.format(time), `${date} ${lang}`);
        assert.equal(words(date.slice(0, 7), lang), ofMonth.format(time), `${date} ${lang}`);
      }
    }
  });

  it('is as precise as the source, by the clock of the source', () => {
    assert.equal(words('2026'), '2026');
    assert.equal(words('2026-11'), 'november 2026');
    assert.equal(words('2026-11-04'), '4 november 2026');
    assert.equal(words('2026-11-04T09:30:00+05:00'), '4 november 2026 kl. 09:30');
  });

  it('has no words for what is no date', () => {
    for (const value of ['', 'i går', '2026-13', '2026-02-30', '2026-1-1', '12026-01-01']) assert.isNull(words(value));
  });
});
