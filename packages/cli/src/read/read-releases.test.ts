import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { PressRelease } from '@talstreck/core/model';
import { problemLine } from './problem.ts';
import { readReleases } from './read-releases.ts';

const text = 'Ny bro öppnad\n\nKommunen öppnade i dag bron.\n\n– Den är vacker, säger Anna Bergkvist, stadsarkitekt.\n';

describe('reading the releases of a folder', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talstreck-read-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function read(
    files: Readonly<Record<string, string>>,
  ): Promise<{ releases: PressRelease[]; problems: string[] }> {
    const place = await mkdtemp(join(folder, 'case-'));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(place, name)), { recursive: true });
      await writeFile(join(place, name), content);
    }
    return readAll(place);
  }

  async function readAll(place: string): Promise<{ releases: PressRelease[]; problems: string[] }> {
    const releases: PressRelease[] = [];
    const problems: string[] = [];
    for await (const result of readReleases(place))
      if (result.kind === 'release') releases.push(result.release);
      else problems.push(problemLine({ ...result.problem, file: relative(place, result.problem.file) }));
    return { releases, problems };
  }

  it('takes every kind of file, by name, folders with what is in them', async () => {
    const { releases, problems } = await read({
      'b.txt': text,
      'inner/c.html': '<h1>Ny bro öppnad</h1><p>Kommunen öppnade i dag bron.</p>',
      'a.md': '---\nlang: sv\n---\n# Ny bro öppnad\n\nKommunen öppnade i dag bron.\n',
      'd.jsonl': `${JSON.stringify({ id: 'first', lang: 'sv', text })}\n${JSON.stringify({ text })}\n`,
      'picture.png': 'no release',
      'newsroom.json': '{}',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      releases.map(({ id }) => id),
      ['a', 'b', 'first', 'd-2', 'c'],
    );
    assert.ok(releases.every(({ headline }) => headline === 'Ny bro öppnad'));
  });

  it('reads a release back as it was written', async () => {
    const [release] = (await read({ 'a.txt': text })).releases;
    assert.deepEqual((await read({ 'a.json': JSON.stringify(release) })).releases, [release]);
  });

  it('gives a release the fields that its front matter states', async () => {
    const { releases } = await read({
      'a.md':
        '---\nid: bron\ndatePublished: 2026-11-24\npublisher: Exempelverket\nkeywords: bro, trafik\nauthors: Anna Bergkvist\nembargoedUntil: 2026-11-25T08:00:00+01:00\nourNumber: 7\n---\n# Bro\n\nText.\n',
    });
    const { id, datePublished, publisher, keywords, authors, embargoedUntil, ...rest } = releases[0]!;
    assert.deepEqual(
      { id, datePublished, publisher, keywords, authors, embargoedUntil },
      {
        id: 'bron',
        datePublished: '2026-11-24',
        publisher: { name: 'Exempelverket' },
        keywords: ['bro', 'trafik'],
        authors: [{ name: 'Anna Bergkvist' }],
        embargoedUntil: '2026-11-25T08:00:00+01:00',
      },
    );
    assert.equal((rest as Record<string, unknown>).ourNumber, 7);
  });

  it('takes title and date of front matter, as static site generators have them', async () => {
    const page = (fields: string): string => `---\n${fields}\n---\n\nKommunen öppnade i dag bron.\n\nDen är lång.\n`;
    const { releases, problems } = await read({
      'a.md': page('title: Ny bro\ndate: 2026-11-24'),
      'b.md': page('title: Ny bro\ndate: 2026-11-24 09:00:00 +0100'),
      'c.md': page('title: Ny bro\ndate: 2026-11-24T09:00:00+01:00'),
      'd.md': page('title: Bro\nheadline: Ny bro\ndatePublished: 2026-11-24\ndate: 2020-01-01'),
      'e.md': page('title: Ny bro\ndate: på tisdag'),
    });
    assert.deepEqual(
      releases.map(({ headline, datePublished }) => [headline, datePublished]),
      ['2026-11-24', '2026-11-24', '2026-11-24T09:00:00+01:00', '2026-11-24'].map((date) => ['Ny bro', date]),
    );
    assert.match(problems.join('\n'), /^e\.md:3: field: datePublished: found "på tisdag"; would be right: /u);
  });

  it('takes an embargo by its short name, and refuses one that is no moment', async () => {
    const { releases, problems } = await read({
      'a.md': '---\nembargo: 2026-11-25T08:00:00+01:00\n---\n# Ny bro\n\nText.\n',
      'b.md': '---\ndate: igår\nembargo: 2026-11-25\n---\n# Ny bro\n\nText.\n',
    });
    assert.deepEqual(
      releases.map(({ embargoedUntil }) => embargoedUntil),
      ['2026-11-25T08:00:00+01:00'],
    );
    assert.match(problems[0] ?? '', /^b\.md:2: field: datePublished: found "igår"; .+ \(and 1 more\)$/u);
  });

  it('tells of documents of word processors, but not of what lies beside an open one', async () => {
    const { releases, problems } = await read({ 'a.txt': text, 'b.docx': 'PK', '~$b.docx': 'x', 'c.odt': 'PK' });
    assert.equal(releases.length, 1);
    assert.deepEqual(
      problems.map((problem) => problem.split(': ').slice(0, 2)),
      [
        ['b.docx:1', 'word-processor'],
        ['c.odt:1', 'word-processor'],
      ],
    );
  });

  it('takes a month for the date of publication, a day in it from the text, and invents no date', async () => {
    const { releases } = await read({
      'a.jsonl': [
        { month: '2026-11', text },
        { text },
        { month: '2026-11', text: `Norrsala 2026-11-24\n\n${text}` },
        { month: '2026-10', text: `Norrsala 2026-11-24\n\n${text}` },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    });
    assert.deepEqual(
      releases.map(({ datePublished }) => datePublished),
      ['2026-11', undefined, '2026-11-24', '2026-10'],
    );
  });

  it('names file, line and field of a field of the wrong type', async () => {
    const { problems } = await read({
      'a.md': '---\nurl: https://example.se/\npubStatus: maybe\n---\n# Bro\n\nText.\n',
      'b.jsonl': `\n${JSON.stringify({ text, keywords: 7 })}`,
      'c.jsonl': JSON.stringify({ text, month: 'november' }),
    });
    assert.match(problems[0] ?? '', /^a\.md:3: field: pubStatus: found "maybe"; would be right: /u);
    assert.match(problems[1] ?? '', /^b\.jsonl:2: field: keywords: found /u);
    assert.match(problems[2] ?? '', /^c\.jsonl:1: field: datePublished: found "november"/u);
  });

  it('tells what it can not read, and reads the rest', async () => {
    const { releases, problems } = await read({
      'a.txt': '',
      'b.jsonl': `{"text": 7}\n{"headline": "x"}\nnot json\n[]\n{"text": "a", "html": "b"}\n${JSON.stringify({ text })}`,
      'c.json': '{\n  "id": "c",\n  oops\n}',
      'd.json': JSON.stringify({ id: 'd', blocks: [] }),
    });
    assert.deepEqual(
      releases.map(({ id }) => id),
      ['b-6'],
    );
    assert.deepEqual(
      problems.map((problem) => /^\S+ \S+:/u.exec(problem)?.[0]),
      [
        'a.txt:1: empty:',
        'b.jsonl:1: wrong-type:',
        'b.jsonl:2: no-text:',
        'b.jsonl:3: json:',
        'b.jsonl:4: no-object:',
        'b.jsonl:5: two-texts:',
        'c.json:3: json:',
        'd.json:1: invalid:',
      ],
    );
  });

  it(
    'follows no link out of the folder or round in it, and no name with a dot',
    { skip: process.platform === 'win32' },
    async () => {
      const place = await mkdtemp(join(folder, 'links-'));
      await writeFile(join(folder, 'outside.txt'), text);
      await writeFile(join(place, 'inside.txt'), text);
      await writeFile(join(place, '.hidden.txt'), text);
      await symlink('../outside.txt', join(place, 'out.txt'));
      await symlink('..', join(place, 'up'));
      await symlink('.', join(place, 'round'));
      await symlink('nowhere.txt', join(place, 'broken.txt'));
      await symlink('inside.txt', join(place, 'link.txt'));
      const { releases, problems } = await readAll(place);
      assert.deepEqual(
        problems.map((problem) => problem.split(': ').slice(0, 2)),
        [
          ['broken.txt:1', 'link'],
          ['out.txt:1', 'link'],
        ],
      );
      assert.deepEqual(
        releases.map(({ id }) => id),
        ['inside', 'link'],
      );
    },
  );

  it('says so where there is nothing at the path', async () => {
    assert.deepEqual((await readAll(join(folder, 'nothing'))).problems, [
      ':1: not-found: there is no such file or folder',
    ]);
  });

  it('does itself no harm with fields named like those of every object', async () => {
    const { releases } = await read({
      'a.jsonl': `{"__proto__": {"polluted": true}, "constructor": 1, "text": ${JSON.stringify(text)}}`,
    });
    assert.equal(releases.length, 1);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});
