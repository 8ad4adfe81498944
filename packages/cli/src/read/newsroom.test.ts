import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { newsroomOf, readNewsroom } from './newsroom.ts';

describe('newsroom.json', () => {
  it('names the newsroom, its address, language, publisher and contact', () => {
    const settings = {
      name: 'Nyheter från Exempelverket',
      url: 'https://press.example.se/',
      lang: 'sv',
      publisher: { name: 'Exempelverket', url: 'https://example.se/' },
      publishers: { 'norrsala.example': 'Norrsala kommun' },
      contact: { name: 'Presstjänsten', email: 'press@example.se', telephone: '010-123 45 67' },
    };
    assert.deepEqual(newsroomOf(settings), { settings, errors: [] });
  });

  it('takes a publisher by its name alone', () => {
    assert.deepEqual(newsroomOf({ publisher: 'Exempelverket' }).settings, { publisher: { name: 'Exempelverket' } });
  });

  it('names the field, what was found and what would be right', () => {
    assert.match(wrong([]), /^newsroom\.json: found a list; would be right: an object$/u);
    assert.match(wrong({ url: 'javascript:alert(1)' }), /^url: found "javascript:alert\(1\)"; .*http/u);
    assert.match(wrong({ lang: 'svenska språket' }), /^lang: found "svenska språket"; .*BCP 47/u);
    assert.match(wrong({ contact: { email: 7 } }), /^contact\.email: found the number 7; .*string/u);
    assert.match(wrong({ publishers: { 'a.example': 7 } }), /^publishers\.a\.example: found the number 7; .*string/u);
    assert.match(wrong({ publisher: {} }), /^publisher\.name: found nothing/u);
    assert.match(wrong({ peple: false }), /^peple: found a field that is not known; would be right: one of name, url/u);
  });

  it('keeps what is right of a file with a field that is wrong', () => {
    const { settings } = newsroomOf({
      name: 'Exempelverket',
      lang: 7,
      contact: { email: 'press@example.se', phone: '1' },
    });
    assert.deepEqual(settings, { name: 'Exempelverket', contact: { email: 'press@example.se' } });
  });

  it('tells file and line of a field, and of what is no JSON', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
    const file = join(folder, 'newsroom.json');
    const linesOf = async (json: string): Promise<readonly string[]> => {
      await writeFile(file, json);
      return (await readNewsroom(folder))?.problems.map((problem) => `${String(problem.line)} ${problem.code}`) ?? [];
    };
    const given = '{\n  "name": "A",\n  "publisher": {\n    "name": "A",\n    "url": "a"\n  },\n  "url": "b"\n}\n';
    assert.deepEqual(await linesOf(given), ['5 newsroom', '7 newsroom']);
    assert.deepEqual(await linesOf('{\n  "name": \n'), ['2 json']);
    await rm(folder, { recursive: true });
  });
});

function wrong(value: unknown): string {
  return newsroomOf(value)
    .errors.map(({ message }) => message)
    .join('\n');
}
