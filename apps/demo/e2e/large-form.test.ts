import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { startNewsroom, type RunningNewsroom } from '../test/running-newsroom.ts';

const release = `Ny bro över Lillån

I dag öppnar bron. Den är lång.

– Den håller, säger Greta Ullvide, brobyggare.
`;

/** A megabyte that is a release throughout. */
const large = Array.from({ length: 12_000 }, (_, number) => `${release}\nRad ${String(number)}.`)
  .join('\n')
  .slice(0, 1_000_000);

/** Pages that must be answered while a large form is read: a server that waits for it answers one or two. */
const MEANWHILE = 20;

describe('a large form without JavaScript', () => {
  let newsroom: RunningNewsroom;
  /** How long a large one takes. Milliseconds. */
  let took: number;

  before(async () => {
    newsroom = await startNewsroom();
  });

  after(async () => {
    await newsroom.stop();
  });

  /** Sends the form as a browser does. The answer stays packed: to unpack it would hold up the other requests of this process. */
  function post(text: string, signal?: AbortSignal): Promise<{ readonly status: number; readonly body: Buffer }> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'accept-encoding': 'br' };
    return new Promise((resolve, reject) => {
      request(`${newsroom.address}playground/`, { method: 'POST', headers, signal }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end(new URLSearchParams({ text }).toString());
    });
  }

  /** How many pages are answered, one after the other, until the work is done. */
  async function answeredWhile(work: Promise<unknown>): Promise<number> {
    const done = new AbortController();
    void work.finally(() => {
      done.abort();
    });
    let answered = 0;
    while (!done.signal.aborted) {
      await (await fetch(`${newsroom.address}search/?q=bron+${String(answered)}`)).text();
      answered += 1;
    }
    return answered;
  }

  it('is answered with the whole view, and others are answered meanwhile', async () => {
    const started = performance.now();
    const answer = post(large);
    const answered = await answeredWhile(answer);
    const { status, body } = await answer;
    took = performance.now() - started;
    assert.equal(status, 200);
    const page = brotliDecompressSync(body).toString();
    assert.match(page, /Rad 7000\./);
    assert.match(page, /<td>Greta Ullvide<\/td>/);
    assert.ok(answered >= MEANWHILE, `${String(answered)} answered`);
  });

  it('is refused where it is longer than a million characters', async () => {
    assert.equal((await post(`${large}.`)).status, 503);
  });

  it('waits its turn, and is refused where many wait', async () => {
    const answers = await Promise.all(Array.from({ length: 9 }, () => post(release)));
    const statuses = answers.map(({ status }) => status);
    assert.deepEqual(statuses.toSorted(), [200, 200, 200, 200, 200, 503, 503, 503, 503]);
    assert.equal((await post(release)).status, 200);
  });

  it('is given up when its sender goes away', async () => {
    const leaving = new AbortController();
    const gone = Array.from({ length: 5 }, () => post(large, leaving.signal).catch(() => null));
    await setTimeout(took / 5);
    leaving.abort();
    await Promise.all(gone);
    const started = performance.now();
    while ((await post(release)).status !== 200) await setTimeout(50);
    // To read the others first would take four times as long as to read one.
    assert.ok(performance.now() - started < took);
  });
});
