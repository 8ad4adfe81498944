import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './command-line.ts';

const command = fileURLToPath(new URL('../bin/talstreck.js', import.meta.url));
const text = 'Ny bro öppnad\n\nKommunen öppnade i dag bron.\n\n– Den är vacker, säger Anna Bergkvist, stadsarkitekt.\n';
const context = [
  '--base-url',
  'https://press.example.se/',
  '--publisher',
  'Exempelverket',
  '--now',
  '2026-11-24T09:00:00+01:00',
];

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the command line', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talstreck-cli-'));
    await writeFile(join(folder, 'bro.txt'), text);
    await writeFile(join(folder, 'väg.txt'), text.replace('bro', 'väg'));
    await writeFile(join(folder, 'empty.txt'), '');
  });
  after(() => rm(folder, { recursive: true }));

  /** Runs a command line in this process, from the folder. */
  async function talstreck(args: readonly string[], input = ''): Promise<Ended> {
    const before = process.cwd();
    process.chdir(folder);
    const [stdout, stderr] = [collector(), collector()];
    try {
      const streams = { stdin: Readable.from([Buffer.from(input)]), stdout: stdout.stream, stderr: stderr.stream };
      const status = await runCommandLine(args, streams);
      return { status, stdout: stdout.text(), stderr: stderr.text() };
    } finally {
      process.chdir(before);
    }
  }

  /** Runs the published command. */
  function asProcess(args: readonly string[]): Promise<Ended> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [command, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const [stdout, stderr] = [collector(), collector()];
      child.stdout.pipe(stdout.stream);
      child.stderr.pipe(stderr.stream);
      child.on('close', (status) => {
        resolve({ status: status ?? -1, stdout: stdout.text(), stderr: stderr.text() });
      });
    });
  }

  function collector(): { readonly stream: Writable; readonly text: () => string } {
    const chunks: Buffer[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk);
        done();
      },
    });
    return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
  }

  function objects(stdout: string): readonly Record<string, unknown>[] {
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  it('gives one file as one indented document, its id the name of the file', async () => {
    const { status, stdout, stderr } = await talstreck(['parse', 'bro.txt']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^\{\n {2}"id": "bro",\n/u);
    assert.equal((JSON.parse(stdout) as { text: string }).text, text);
  });

  it('gives several files as one line each, in their order', async () => {
    const { stdout } = await talstreck(['parse', 'väg.txt', 'bro.txt']);
    assert.deepEqual(
      objects(stdout).map(({ id }) => id),
      ['väg', 'bro'],
    );
  });

  it('reports what it can not read on one line, does the rest, and ends with 1', async () => {
    const { status, stdout, stderr } = await talstreck(['parse', 'empty.txt', 'bro.txt', 'nothing.txt', '.']);
    assert.equal(status, 1);
    assert.deepEqual(
      objects(stdout).map(({ id }) => id),
      ['bro'],
    );
    assert.deepEqual(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ').slice(0, 2).join(': ')),
      ['empty.txt:1: empty', 'nothing.txt:1: not-found', '.:1: is-folder'],
    );
  });

  it('writes id and language back as they came', async () => {
    const lines = [
      { id: 7, lang: 'no', text: 'Hei\n\nDette er en tekst.' },
      { id: 'b', lang: 'sv-FI', text },
      { text },
    ];
    const { stdout } = await talstreck(['annotate', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const given = objects(stdout).map(({ id, lang }) => [id, lang]);
    assert.deepEqual(given, [
      [7, 'no'],
      ['b', 'sv-FI'],
      ['stdin-3', 'sv'],
    ]);
  });

  it('annotates by the text alone, whatever labels stand beside it', async () => {
    const labels = { headline: { start: 0, end: 1 }, lede: null, quotes: [], people: [], url: null };
    const labelled = JSON.stringify({ id: 'a', text, ...labels });
    const bare = JSON.stringify({ id: 'a', text });
    assert.equal(
      (await talstreck(['annotate', '--jsonl'], labelled)).stdout,
      (await talstreck(['annotate', '--jsonl'], bare)).stdout,
    );
  });

  it('keeps the order on several threads, problems included', async () => {
    const lines = Array.from({ length: 500 }, (_, index) =>
      index % 50 === 9 ? 'oops' : JSON.stringify({ id: index, text }),
    );
    await writeFile(join(folder, 'many.jsonl'), lines.join('\n'));
    const one = await talstreck(['annotate', 'many.jsonl']);
    const two = await asProcess(['annotate', '--jobs', '2', 'many.jsonl']);
    assert.deepEqual(two, one);
    assert.equal(one.status, 1);
    assert.equal(objects(one.stdout).length, 490);
    assert.match(one.stderr, /^many\.jsonl:10: json: /u);
  });

  it('ends quietly when nobody reads on', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => JSON.stringify({ id: index, text })).join('\n');
    const child = spawn(process.execPath, [command, 'parse', '--jsonl'], { cwd: folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    child.stdin.on('error', () => undefined);
    child.stdin.end(lines);
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('leaves no half-written file when it is interrupted', { skip: process.platform === 'win32' }, async () => {
    const child = spawn(process.execPath, [command, 'parse', '--jsonl', '--out', 'result.jsonl'], { cwd: folder });
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${JSON.stringify({ text })}\n`);
    while (!(await readdir(folder)).some((name) => name.includes('.part')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    assert.equal(await ended, 130);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.includes('result')),
      [],
    );
  });

  it('puts a whole result in its file', async () => {
    const { status, stdout } = await talstreck(['parse', 'bro.txt', '--out', 'bro.json']);
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal((await talstreck(['validate', 'bro.json'])).stdout, '1 valid, 0 not valid\n');
    assert.equal(await readFile(join(folder, 'bro.json'), 'utf8'), (await talstreck(['parse', 'bro.txt'])).stdout);
  });

  it('shows who said what', async () => {
    const { stdout } = await talstreck(['quotes', 'bro.txt']);
    assert.match(
      stdout,
      /^id\tspeaker\trole\twords\trule\tconfidence\nbro\tAnna Bergkvist\tstadsarkitekt\tDen är vacker\t\S+\thigh\n$/u,
    );
  });

  it('validates, with a line for each fault', async () => {
    const fault = { id: 'a', text: 'x', headline: 5, inLanguage: 'sv', blocks: [{ type: 'para' }] };
    await writeFile(join(folder, 'faults.json'), JSON.stringify(fault));
    const { status, stderr } = await talstreck(['validate', 'faults.json']);
    assert.equal(status, 1);
    assert.deepEqual(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(': ').slice(0, 3)),
      [
        ['faults.json:1', 'invalid', 'headline'],
        ['faults.json:1', 'invalid', 'blocks[0].type'],
      ],
    );
  });

  it('validates, naming the field', async () => {
    await writeFile(
      join(folder, 'bad.json'),
      JSON.stringify({ id: 'a', text: 'a', headline: 7, inLanguage: 'sv', blocks: [] }),
    );
    const { status, stdout, stderr } = await talstreck(['validate', 'bad.json', 'bro.txt']);
    assert.deepEqual([status, stdout], [1, '1 valid, 1 not valid\n']);
    assert.match(stderr, /^bad\.json:1: invalid: headline: found .*; would be right: /u);
  });

  it('exports to every form', async () => {
    const forms = {
      jsonld: /"@type": "NewsArticle"/u,
      ninjs: /"headlines?"/u,
      annotation: /"TextQuoteSelector"/u,
      markdown: /^# Ny bro öppnad/mu,
      text: /^Ny bro öppnad/mu,
      rss: /<rss version="2\.0"/u,
      atom: /<feed xmlns=/u,
      jsonfeed: /jsonfeed\.org\/version\/1\.1/u,
      sitemap: /<urlset/u,
    };
    const dated = JSON.stringify({ id: 'bro', lang: 'sv', text, datePublished: '2026-11-24T08:00:00+01:00' });
    await writeFile(join(folder, 'dated.json'), dated);
    for (const [form, mark] of Object.entries(forms)) {
      const { status, stdout, stderr } = await talstreck(['export', '--to', form, ...context, 'dated.json']);
      assert.deepEqual([form, status, stderr], [form, 0, '']);
      assert.match(stdout, mark);
    }
  });

  it('lets nothing out of an export before its time', async () => {
    const secret = JSON.stringify({
      id: 'x',
      text,
      embargoedUntil: '2026-12-01T08:00:00+01:00',
      datePublished: '2026-11-24',
    });
    const lines = `${secret}\n${JSON.stringify({ id: 'y', text, datePublished: '2026-11-24' })}`;
    const { status, stdout, stderr } = await talstreck(['export', '--jsonl', '--to', 'rss', ...context], lines);
    assert.equal(status, 1);
    assert.match(stderr, /^stdin:1: export-status: .*embargoedUntil/u);
    assert.match(stdout, /releases\/y\//u);
    assert.doesNotMatch(stdout, /releases\/x\//u);
  });

  it('indexes a folder and finds in it, and does nothing twice', async () => {
    await mkdir(join(folder, 'releases'));
    await writeFile(join(folder, 'releases', 'bro.txt'), text);
    await writeFile(join(folder, 'releases', 'empty.txt'), '');
    const first = await talstreck(['index', '--index', 'press.search', 'releases']);
    assert.deepEqual([first.status, first.stdout], [1, '1 indexed, 0 unchanged; 1 in the index\n']);
    assert.match(first.stderr, /empty\.txt:1: empty: /u);
    const second = await talstreck(
      ['index', '--index', 'press.search', '--jsonl'],
      JSON.stringify({ id: 'bro', text }),
    );
    assert.deepEqual([second.status, second.stdout], [0, '0 indexed, 1 unchanged; 1 in the index\n']);
    const found = await talstreck(['search', '--index', 'press.search', 'bron']);
    assert.match(found.stdout, /^Ny bro öppnad\n {2}bro\n[\s\S]*\n1 to 1 of 1\n$/u);
    const page = JSON.parse((await talstreck(['search', '--index', 'press.search', '--json', 'tåg'])).stdout) as object;
    assert.equal('total' in page && page.total, 0);
    const nowhere = await talstreck(['search', '--index', 'nothing.search', 'bro']);
    assert.deepEqual(
      [nowhere.status, nowhere.stderr],
      [1, 'talstreck: not-found: there is no index at nothing.search; talstreck index makes one\n'],
    );
  });

  it('says whether an index is whole, and which command makes a damaged one anew', async () => {
    await writeFile(join(folder, 'one.jsonl'), JSON.stringify({ id: 'bro', text }));
    await talstreck(['index', '--index', 'checked.search', '--jsonl', 'one.jsonl']);
    const check = ['index', '--check', '--index', 'checked.search'];
    const whole = await talstreck(check);
    assert.deepEqual([whole.status, whole.stdout], [0, 'whole; 1 in the index\n']);
    const bytes = await readFile(join(folder, 'checked.search'));
    await writeFile(join(folder, 'checked.search'), bytes.fill(0, 8192, 12_288));
    const damaged = await talstreck(check);
    assert.equal(damaged.status, 1);
    assert.match(damaged.stderr, /search\/index-corrupt: .*talstreck index --rebuild --index checked\.search/u);
    assert.match(
      (await talstreck(['index', '--check', '--index', 'gone.search'])).stderr,
      /there is no index at gone/u,
    );
    assert.equal((await talstreck([...check, 'releases'])).status, 2);
  });

  it('finds people by a part of their name, and says who has it', async () => {
    const said = (id: string, name: string): string =>
      JSON.stringify({ id, text: `Ny bro öppnad\n\n– Bron är klar, säger ${name}, projektledare.` });
    await talstreck(
      ['index', '--index', 'people.search', '--jsonl'],
      `${said('a', 'Anna Bergkvist')}\n${said('b', 'Siv Bergkvist')}`,
    );
    const search = ['search', '--index', 'people.search', '--person'];
    const several = await talstreck([...search, 'bergkvist']);
    assert.match(
      several.stdout,
      /1 to 2 of 2\nSeveral people have that name: Anna Bergkvist \(1\), Siv Bergkvist \(1\)\n$/u,
    );
    assert.match((await talstreck([...search, 'anna bergkvist'])).stdout, /1 to 1 of 1\n$/u);
  });

  it('makes an index anew, and nothing else: neither another file nor what is to be read', async () => {
    await writeFile(join(folder, 'damaged.search'), Buffer.alloc(8192));
    await writeFile(join(folder, 'one.jsonl'), JSON.stringify({ id: 'bro', text }));
    const anew = ['index', '--rebuild', '--jsonl', 'one.jsonl', '--index'];
    assert.equal((await talstreck([...anew, 'damaged.search'])).stdout, '1 indexed, 0 unchanged; 1 in the index\n');
    const other = new DatabaseSync(join(folder, 'other.db'));
    other.exec('CREATE TABLE customer (name TEXT)');
    other.close();
    const foreign = await talstreck([...anew, 'other.db']);
    assert.equal(foreign.status, 1);
    assert.match(foreign.stderr, /search\/index-foreign: other\.db is a database of something else/u);
    await writeFile(join(folder, 'notes.txt'), 'Mjölk och bröd.');
    assert.match((await talstreck([...anew, 'notes.txt'])).stderr, /search\/index-foreign: notes\.txt is a file of/u);
    assert.equal(await readFile(join(folder, 'notes.txt'), 'utf8'), 'Mjölk och bröd.');
    const itself = await talstreck([...anew, './one.jsonl']);
    assert.equal(itself.status, 2);
    assert.match(itself.stderr, /this is what is to be read/u);
    assert.match(await readFile(join(folder, 'one.jsonl'), 'utf8'), /^\{"id":"bro"/u);
  });

  it('answers wrong usage with 2 and says what would be right', async () => {
    const wrong = {
      nonsense: /there is no command "nonsense"; there are parse/u,
      'parse --nonsense bro.txt': /Unknown option '--nonsense'/u,
      'parse --jobs none bro.txt': /--jobs none: would be right: a number/u,
      'parse --from pdf bro.txt': /--from pdf: would be right: text, html or markdown/u,
      'parse - -': /only once/u,
      'export bro.txt': /--to is missing/u,
      'index bro.txt': /--index is missing/u,
      'search --index press.search': /nothing is asked for/u,
      'search --index press.search --since yesterday bro': /--since yesterday: would be right: a date/u,
      'export --to rss bro.txt': /needs --base-url/u,
      'export --to rss --base-url ftp://x bro.txt': /--base-url ftp:\/\/x: would be right: an absolute http/u,
      'export --to rss --base-url http://x --now today bro.txt': /--now today: would be right: a date and time/u,
    };
    for (const [line, message] of Object.entries(wrong)) {
      const { status, stdout, stderr } = await talstreck(line.split(' '));
      assert.deepEqual([line, status, stdout], [line, 2, '']);
      assert.match(stderr, message);
    }
  });

  it('gives a terminal no orders out of what it was called with', async () => {
    const { status, stderr } = await talstreck(['search', '--index', 'press.search', '--size=\u001B[31mred', 'bro']);
    assert.equal(status, 2);
    assert.equal(stderr.split('\n')[0], 'talstreck search: --size [31mred: would be right: a number from 1 to 100');
  });

  it('has a help for itself and for each command', async () => {
    const { stdout } = await talstreck(['--help']);
    for (const name of ['parse', 'annotate', 'quotes', 'export', 'validate', 'index', 'search']) {
      assert.match(stdout, new RegExp(`^  ${name} `, 'mu'));
      const help = await talstreck([name, '--help']);
      assert.equal(help.status, 0);
      assert.match(help.stdout, new RegExp(`^Usage: talstreck ${name} `, 'u'));
      assert.ok(help.stdout.split('\n').every((line) => line.length <= 120));
    }
  });
});
