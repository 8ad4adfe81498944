import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { startLimitedNewsroom, startNewsroom, type RunningNewsroom } from '../test/running-newsroom.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe('the server', () => {
  let newsroom: RunningNewsroom;

  before(async () => {
    newsroom = await startNewsroom();
  });

  after(async () => {
    await newsroom.stop();
  });

  /** Asks for a path as it stands, which `fetch` would tidy up. */
  function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
    const { hostname, port } = new URL(newsroom.address);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end();
    });
  }

  /** Sends bytes that are no proper request, and gives the first line of the answer. */
  async function send(bytes: string): Promise<string> {
    const socket = connect(Number(new URL(newsroom.address).port), '127.0.0.1');
    socket.write(bytes);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    await once(socket, 'close');
    return answer;
  }

  for (const path of [
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/assets/../../../package.json',
    '/media/../newsroom.json',
    '//evil.example/',
    '/%00',
    '/%ff',
  ])
    it(`has nothing at ${path}`, async () => {
      assert.equal((await ask(path)).status, 404);
    });

  it('makes nothing of a Host header, nor of an address in the first line', async () => {
    const { headers } = await ask('/about', { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
    assert.equal(headers['location'], '/about/');
    const page = await ask('/', { host: 'evil.example' });
    assert.doesNotMatch(page.body.toString(), /evil\.example/);
    const answer = await send(
      'GET http://evil.example/about HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    assert.match(answer, /^HTTP\/1\.1 200 /);
    assert.doesNotMatch(answer, /evil\.example/);
  });

  it('refuses a request that says its length twice', async () => {
    const answer = await send(
      'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n',
    );
    assert.match(answer, /^HTTP\/1\.1 400 /);
  });

  it('refuses methods that a page does not know', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'POST'])
      assert.equal((await ask('/about/', {}, method)).status, 405, method);
  });

  it('sends brotli to those who take it, and says that a page has not changed', async () => {
    const packed = await ask('/', { 'accept-encoding': 'gzip, br' });
    assert.equal(packed.headers['content-encoding'], 'br');
    assert.match(brotliDecompressSync(packed.body).toString(), /^<!doctype html>/);
    const { status, body } = await ask('/', { 'if-none-match': String(packed.headers['etag']) });
    assert.deepEqual([status, body.length], [304, 0]);
  });

  it('sends the strict policy with every answer, and a frame only to the gallery', async () => {
    for (const path of ['/', '/search/?q=bron', '/nowhere', '/feed.rss', '/about']) {
      const { headers } = await ask(path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'/, path);
      assert.doesNotMatch(policy, /unsafe|frame-src|worker-src/, path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
    assert.match(String((await ask('/gallery/')).headers['content-security-policy']), /; frame-src 'self'$/);
    assert.match(String((await ask('/playground/')).headers['content-security-policy']), /; worker-src 'self'$/);
  });
});

describe('a newsroom with a rate limit', () => {
  it('answers a burst, then tells an address to wait', async () => {
    const newsroom = await startLimitedNewsroom(1);
    const statuses: number[] = [];
    for (let count = 0; count < 320; count++) {
      const response = await fetch(`${newsroom.address}robots.txt`);
      await response.arrayBuffer();
      statuses.push(response.status);
    }
    const last = await fetch(newsroom.address);
    assert.deepEqual(new Set(statuses), new Set([200, 429]));
    assert.ok(statuses.indexOf(429) >= 300);
    assert.equal(last.headers.get('retry-after'), '5');
    await newsroom.stop();
  });
});

describe('a newsroom that loses its power', () => {
  it('comes back with all that it had', async () => {
    const paths = ['', 'sitemap.xml', 'feed.json', 'search/?q=bron&format=json', 'releases/gangbron-over-alven/'];
    const answers = async ({ address }: RunningNewsroom): Promise<readonly string[]> =>
      Promise.all(paths.map(async (path) => (await (await fetch(address + path)).text()).replaceAll(address, '')));
    const first = await startNewsroom();
    const before = await answers(first);
    const busy = Array.from({ length: 50 }, () => fetch(`${first.address}search/?q=bron`).catch(() => null));
    await first.kill();
    await Promise.all(busy);
    const second = await startNewsroom();
    assert.deepEqual(await answers(second), before);
    assert.equal(await second.stop(), 0);
  });
});

describe('a newsroom that is told to stop', () => {
  it('answers what has been asked before it ends', async () => {
    const newsroom = await startNewsroom();
    await (await fetch(newsroom.address)).text();
    const asked = Array.from({ length: 20 }, async (_, number) => {
      const response = await fetch(`${newsroom.address}search/?q=bron+${String(number)}`);
      return (await response.text()).endsWith('</html>\n');
    });
    assert.equal(await newsroom.stop(), 0);
    assert.deepEqual(new Set(await Promise.all(asked)), new Set([true]));
  });
});
