import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import pg from 'pg';
import { bodyOf } from './archive.ts';
import { evaluationPostgres } from './evaluation-postgres.ts';
import type { System } from './system.ts';

const minisearch: System = {
  name: 'MiniSearch prefix + fuzzy .2',
  open: (archive) => {
    const mini = new MiniSearch<{ id: string; headline: string; body: string }>({
      fields: ['headline', 'body'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { headline: 2 } },
    });
    mini.addAll(archive.map((release) => ({ id: release.id, headline: release.headline, body: bodyOf(release) })));
    return Promise.resolve({
      search: (query) =>
        mini
          .search(query)
          .slice(0, 10)
          .map(({ id }) => String(id)),
      close: () => undefined,
    });
  },
};

/** FTS5 as it comes, every word required; signs that it would take for its own syntax are quoted away. */
function fts5(name: string, tokenizer: string): System {
  return {
    name,
    open: (archive) => {
      const database = new DatabaseSync(':memory:');
      database.exec(
        `CREATE VIRTUAL TABLE release USING fts5 (id UNINDEXED, headline, body, tokenize='${tokenizer}'); BEGIN`,
      );
      const insert = database.prepare('INSERT INTO release VALUES (?, ?, ?)');
      for (const release of archive) insert.run(release.id, release.headline, bodyOf(release));
      database.exec('COMMIT');
      const select = database.prepare('SELECT id FROM release WHERE release MATCH ? ORDER BY rank LIMIT 10');
      return Promise.resolve({
        search: (query) =>
          select
            .all(
              query
                .split(/\s+/)
                .map((word) => `"${word.replaceAll('"', '""')}"`)
                .join(' '),
            )
            .map((row) => String(row.id)),
        close: () => {
          database.close();
        },
      });
    },
  };
}

const pagefindSystem: System = {
  name: 'Pagefind',
  open: async (archive) => {
    const { index } = await pagefind.createIndex({ forceLanguage: 'sv' });
    if (index === undefined) throw new Error('Pagefind made no index.');
    for (const release of archive) {
      const paragraphs = release.paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('');
      const content = `<html lang="sv"><body><h1>${escape(release.headline)}</h1>${paragraphs}</body></html>`;
      await index.addHTMLFile({ url: `/${release.id}/`, content });
    }
    const folder = mkdtempSync(join(tmpdir(), 'talstreck-pagefind-'));
    await index.writeFiles({ outputPath: folder });
    const server = createServer((request, response) => {
      try {
        response.end(
          readFileSync(
            join(
              folder,
              normalize(new URL(request.url ?? '', 'http://127.0.0.1').pathname.replace(/^\/pagefind\//, '')),
            ),
          ),
        );
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address with one.
    const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    const script = join(folder, 'pagefind-for-node.mjs');
    writeFileSync(script, readFileSync(join(folder, 'pagefind.js')));
    imitateBrowser(base);
    // Pagefind ships no types for its browser script; these are the two functions that its documentation names.
    const client = (await import(pathToFileURL(script).href)) as PagefindClient;
    await client.init();
    return {
      search: async (query) => {
        const { results } = await client.search(query);
        const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return pages.map(({ url }) => decodeURIComponent(url.replaceAll('/', '')));
      },
      close: async () => {
        server.close();
        await pagefind.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

interface PagefindClient {
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

/** As much of a browser as Pagefind's script asks for: the language of the page, and addresses that are relative to it. */
function imitateBrowser(base: string): void {
  const fetchAnywhere = globalThis.fetch;
  Object.assign(globalThis, {
    window: globalThis,
    location: new URL(base),
    document: { querySelector: () => ({ getAttribute: () => 'sv' }), currentScript: null },
    fetch: (address: string, init?: RequestInit) => fetchAnywhere(new URL(address, base), init),
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const postgresSwedish: System = {
  name: 'PostgreSQL swedish',
  open: async (archive) => {
    const server = await evaluationPostgres();
    if (server === null) return null;
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`CREATE TABLE bare (id text, vector tsvector)`);
    await client.query(
      `INSERT INTO bare SELECT id, setweight(to_tsvector('swedish', headline), 'A') || to_tsvector('swedish', body)
       FROM unnest($1::text[], $2::text[], $3::text[]) AS given (id, headline, body)`,
      [archive.map(({ id }) => id), archive.map(({ headline }) => headline), archive.map(bodyOf)],
    );
    await client.query('CREATE INDEX ON bare USING gin (vector)');
    return {
      search: async (query) => {
        const { rows } = await client.query<{ id: string }>(
          `SELECT id FROM bare, websearch_to_tsquery('swedish', $1) AS sought WHERE vector @@ sought ORDER BY ts_rank(vector, sought) DESC LIMIT 10`,
          [query],
        );
        return rows.map(({ id }) => id);
      },
      close: async () => {
        await client.end();
        server.remove();
      },
    };
  },
};

/** What else a site could use, each as its documentation says. */
export const OTHER_SYSTEMS: readonly System[] = [
  minisearch,
  pagefindSystem,
  fts5('SQLite FTS5 unicode61', 'unicode61'),
  fts5('SQLite FTS5 trigram', 'trigram'),
  postgresSwedish,
];
