import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openLibrary, type Library } from './library.ts';

const text = (headline: string): string => `${headline}\n\nI dag öppnar bron över Lillån.\n`;
const markdown = '---\ndatePublished: 2026-05-02\n---\n\n# Ny bro\n\nI dag öppnar bron.\n\n![Bron](bro.svg)\n';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

describe('a folder that changes while the newsroom is open', () => {
  let folder: string;
  let library: Library;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'library-'));
    await save('bro.txt', text('Ny bro'));
    library = await openLibrary([folder], () => '/');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function save(name: string, content: string): Promise<string> {
    const file = join(folder, name);
    await writeFile(file, content);
    return file;
  }

  const headlines = (): readonly (string | null)[] => library.releases().map(({ headline }) => headline);
  const problems = (): readonly string[] => library.problems().map(({ code, line }) => `${code} ${String(line)}`);

  it('is read as it would be at the next start: what an editor leaves beside a file is no release', async () => {
    const swap = await save('.bro.txt.swp', 'b0VIM\0\0\0');
    const copy = await save('bro.txt~', text('Gammal bro'));
    assert.equal(await library.refresh([swap, copy]), false);
    assert.deepEqual([headlines(), problems()], [['Ny bro'], []]);
  });

  it('takes up a newsroom.json that comes, changes or goes', async () => {
    const file = await save('newsroom.json', '{ "name": "Ekhamra kommun" }');
    assert.equal(await library.refresh([file]), true);
    assert.deepEqual([library.settings(), problems()], [{ name: 'Ekhamra kommun' }, []]);
    await save('newsroom.json', '{\n "name": "Ekhamra",\n "lang": 5\n}');
    await library.refresh([file]);
    assert.deepEqual([library.settings(), problems()], [{ name: 'Ekhamra' }, ['newsroom 3']]);
    await rm(file);
    await library.refresh([file]);
    assert.deepEqual([library.settings(), problems()], [{}, []]);
  });

  it('leaves out what is far too long for a release, and says so', async () => {
    const file = await save('logg.txt', `${text('Ny logg')}${'En rad till. '.repeat(80_000)}`);
    await library.refresh([file]);
    assert.deepEqual([headlines(), problems()], [['Ny bro'], ['too-long 1']]);
  });

  it('shows a picture once it is there', async () => {
    await library.refresh([await save('bild.md', markdown)]);
    assert.equal(library.media.size, 0);
    assert.equal(await library.refresh([await save('bro.svg', picture)]), true);
    assert.deepEqual([library.media.size, problems()], [1, []]);
    assert.deepEqual([...headlines()].sort(), ['Ny bro', 'Ny bro']);
  });

  it('takes in a whole folder, and lets it go', async () => {
    const inner = join(folder, '2026');
    await mkdir(inner);
    await save('2026/farja.txt', text('Färjan går igen'));
    assert.equal(await library.refresh([inner]), true);
    assert.deepEqual(headlines(), ['Ny bro', 'Färjan går igen']);
    await rm(inner, { recursive: true });
    assert.equal(await library.refresh([inner]), true);
    assert.deepEqual(headlines(), ['Ny bro']);
  });
});
