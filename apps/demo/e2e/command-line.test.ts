import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runDemo } from '../test/running-newsroom.ts';

const text = `JavaScript är inte påslaget.
Sök på exempel.example

Ny bro över ån

I dag öppnar bron. Den är lång.
- Den håller, säger Greta Ullvide, brobyggare.

Till toppen
`;

describe('the command', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  });
  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('ends with 2 and the usage when a flag is unknown', async () => {
    const { status, stderr } = await runDemo('--prot', '1');
    assert.equal(status, 2);
    assert.match(stderr, /^there is no option --prot\n\nUsage: npm start/);
  });

  it('says so when a folder holds no release', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const { status, stderr, stdout } = await runDemo('--build-only', '--out', join(folder, 'x'), empty);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /no press release/i);
    assert.doesNotMatch(stderr, /\n {4}at /);
  });

  it('names what it can not read, and shows the rest', async () => {
    const mixed = join(folder, 'mixed');
    await mkdir(mixed);
    await writeFile(join(mixed, 'bro.txt'), text);
    await writeFile(join(mixed, 'empty.txt'), '');
    await writeFile(join(mixed, 'binary.txt'), Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80, 0]));
    const out = join(folder, 'mixed-site');
    const { status, stderr } = await runDemo('--build-only', '--out', out, mixed);
    assert.equal(status, 0);
    assert.match(stderr, /empty\.txt/);
    assert.match(stderr, /binary\.txt/);
    assert.doesNotMatch(stderr, /\n {4}at /);
    assert.deepEqual(await readdir(join(out, 'releases')), ['bro']);
  });

  it('writes a site that needs no server, and takes away what is gone at the next build', async () => {
    const source = join(folder, 'source');
    const out = join(folder, 'site');
    await mkdir(source);
    await writeFile(join(source, 'one.txt'), text);
    await writeFile(join(source, 'two.txt'), text);
    await runDemo('--build-only', '--out', out, source);
    await writeFile(join(out, 'CNAME'), 'press.example');
    await rm(join(source, 'two.txt'));
    await runDemo('--build-only', '--out', out, '--url', 'https://press.example/news', source);
    assert.deepEqual(await readdir(join(out, 'releases')), ['one']);
    assert.equal(await readFile(join(out, 'CNAME'), 'utf8'), 'press.example');
    const page = await readFile(join(out, 'releases/one/index.html'), 'utf8');
    assert.match(page, /<link rel="canonical" href="https:\/\/press\.example\/news\/releases\/one\/">/);
    assert.match(page, /href="\/news\/assets\/[0-9a-f]{12}\/newsroom\.css/);
  });

  it('writes nothing of the tools where the settings leave them out', async () => {
    const source = join(folder, 'plain');
    const out = join(folder, 'plain-site');
    await mkdir(source);
    await writeFile(join(source, 'one.txt'), text);
    await writeFile(join(source, 'newsroom.json'), '{ "tools": false }');
    await runDemo('--build-only', '--out', out, source);
    const files = await readdir(out, { recursive: true });
    assert.ok(files.includes('releases/one/index.html'));
    assert.deepEqual(
      files.filter((file) => /playground|gallery|tools|stage/.test(file)),
      [],
    );
  });

  it('leaves a folder alone that holds something else', async () => {
    const foreign = join(folder, 'foreign');
    await mkdir(foreign);
    await writeFile(join(foreign, 'thesis.doc'), 'years of work');
    const { status, stderr } = await runDemo('--build-only', '--out', foreign);
    assert.equal(status, 1);
    assert.match(stderr, /holds files that no earlier build has written/);
    assert.deepEqual(await readdir(foreign), ['thesis.doc']);
  });
});
