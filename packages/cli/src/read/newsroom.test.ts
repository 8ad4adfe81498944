import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newsroomOf } from './newsroom.ts';

describe('newsroom.json', () => {
  it('names the newsroom, its address, language, publisher and contact', () => {
    const settings = {
      name: 'Nyheter från Exempelverket',
      url: 'https://press.example.se/',
      lang: 'sv',
      publisher: { name: 'Exempelverket', url: 'https://example.se/' },
      contact: { name: 'Presstjänsten', email: 'press@example.se', telephone: '010-123 45 67' },
    };
    assert.deepEqual(newsroomOf(settings), settings);
  });

  it('takes a publisher by its name alone', () => {
    assert.deepEqual(newsroomOf({ publisher: 'Exempelverket' }), { publisher: { name: 'Exempelverket' } });
  });

  it('names the field, what was found and what would be right', () => {
    assert.throws(() => newsroomOf([]), /newsroom\.json: found a list; would be right: an object/u);
    assert.throws(() => newsroomOf({ url: 'javascript:alert(1)' }), /url: found "javascript:alert\(1\)"; .*http/u);
    assert.throws(() => newsroomOf({ lang: 'svenska språket' }), /lang: found "svenska språket"; .*BCP 47/u);
    assert.throws(() => newsroomOf({ contact: { email: 7 } }), /contact\.email: found the number 7; .*string/u);
    assert.throws(() => newsroomOf({ publisher: {} }), /publisher\.name: found nothing/u);
  });
});
