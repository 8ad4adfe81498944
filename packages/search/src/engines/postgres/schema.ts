/** Changes whenever what is stored can no longer be read by an older version, or needs a step to be. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** The indexes that are searched, and how each is made. A first build goes without them, and makes them of all that it wrote. */
export const SEARCHED_INDEXES: readonly { readonly name: string; readonly on: string }[] = [
  { name: 'terms_terms', on: 'terms USING gin (terms) WITH (gin_pending_list_limit = 256)' },
  { name: 'headline_terms_terms', on: 'headline_terms USING gin (terms) WITH (gin_pending_list_limit = 256)' },
];

/** For words that have other terms than before: who opens the index next makes all of them anew. */
const TERMS_ANEW = `UPDATE :schema.counter SET value = 0 WHERE name = 'lexicon_size'`;

/**
 * The steps from nothing to the present schema, each run once, in one transaction with the others.
 * `:schema` stands for the quoted name of the schema. Never change a step that was published: add one.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: `
CREATE TABLE :schema.release (
  key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id text NOT NULL UNIQUE,
  digest text NOT NULL,
  state text NOT NULL CHECK (state IN ('pending', 'indexed', 'removed')),
  revision bigint NOT NULL,
  facts text NOT NULL,
  headline_terms tsvector,
  terms tsvector
);
CREATE INDEX release_revision ON :schema.release (revision, key);
CREATE INDEX release_state ON :schema.release (state, key);
CREATE INDEX release_headline_terms ON :schema.release USING gin (headline_terms);
CREATE INDEX release_terms ON :schema.release USING gin (terms);
CREATE TABLE :schema.document (
  key bigint PRIMARY KEY REFERENCES :schema.release (key) ON DELETE CASCADE,
  json text NOT NULL
);
CREATE TABLE :schema.lexicon (position integer PRIMARY KEY, json text NOT NULL);
CREATE TABLE :schema.word (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  word text NOT NULL,
  term text NOT NULL,
  frequency bigint NOT NULL,
  UNIQUE (word, term)
);
CREATE TABLE :schema.counter (name text PRIMARY KEY, value bigint NOT NULL);
INSERT INTO :schema.counter VALUES ('revision', 0), ('lexicon_size', 0), ('generation', 0);
`,
  },
  {
    // A search visits the row of each match: in tables of their own more are on a page. And it reads all that was written
    // and is not yet in the index (`gin_pending_list_limit`, in kB): a new index was searched mostly there.
    version: 2,
    sql: `
CREATE TABLE :schema.terms (
  key bigint PRIMARY KEY REFERENCES :schema.release (key) ON DELETE CASCADE,
  terms tsvector NOT NULL,
  outline bytea
) WITH (toast_tuple_target = 128);
CREATE TABLE :schema.headline_terms (
  key bigint PRIMARY KEY REFERENCES :schema.release (key) ON DELETE CASCADE,
  terms tsvector NOT NULL
);
INSERT INTO :schema.terms (key, terms) SELECT key, terms FROM :schema.release WHERE state = 'indexed';
INSERT INTO :schema.headline_terms SELECT key, headline_terms FROM :schema.release WHERE state = 'indexed';
CREATE INDEX terms_terms ON :schema.terms USING gin (terms) WITH (gin_pending_list_limit = 256);
CREATE INDEX headline_terms_terms ON :schema.headline_terms USING gin (terms) WITH (gin_pending_list_limit = 256);
ALTER TABLE :schema.release DROP COLUMN headline_terms, DROP COLUMN terms;
`,
  },
  { version: 3, sql: TERMS_ANEW },
  { version: 4, sql: TERMS_ANEW },
  { version: 5, sql: TERMS_ANEW },
  { version: 6, sql: TERMS_ANEW },
  { version: 7, sql: TERMS_ANEW },
  { version: 8, sql: TERMS_ANEW },
];
