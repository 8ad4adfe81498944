import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchesFilters } from '../../document/match-filters.ts';
import type { SearchDocument } from '../../document/search-document.ts';
import { comparable, toFilters } from '../../query/filters.ts';
import { namesMeant } from '../../query/names-meant.ts';
import { countFacets, countPeople } from '../../results/facets.ts';
import { byNewest } from '../order.ts';
import { Catalogue } from './catalogue.ts';

const NOW = 1000;

const instants = fc.constantFrom(null, NOW - 1, NOW, NOW + 1);
const documents = fc.record({
  url: fc.constant(''),
  headline: fc.constant(''),
  body: fc.constant(''),
  quotations: fc.constant([]),
  people: fc.uniqueArray(fc.constantFrom('Alma Ringdal', 'Bo Ek', 'bo ek', ''), { maxLength: 3 }),
  inLanguage: fc.constantFrom('sv', 'sv-FI', 'nn', ''),
  datePublished: fc.constantFrom('2024', '2024-05', '2024-05-07T08:00:00Z', '2025-01-01', 'i går', ''),
  publisher: fc.constantFrom('Hamnen', 'HAMNEN', 'Kommunen', ''),
  category: fc.constantFrom('Trafik', 'Skola', ''),
  visibleFrom: instants,
  visibleUntil: instants,
});

/** By key, in the order of the changes; null takes a release out. Keys are far apart, so that rows must grow. */
const changes = fc.array(fc.tuple(fc.nat(40), fc.option(documents, { freq: 4 })), { maxLength: 60 }).map((list) =>
  list.map(([number, document]) => {
    const key = number * 67 + 1;
    return [key, document === null ? null : { ...document, id: String(key).padStart(5, '0') }] as const;
  }),
);

const filters = fc
  .record(
    {
      from: fc.constantFrom('2024', '2024-05-07', '2025'),
      to: fc.constantFrom('2024-04', '2024-12-31'),
      category: fc.constantFrom('trafik', 'hav'),
      publisher: fc.constantFrom('hamnen', 'ingen'),
      person: fc.constantFrom('BO EK', 'alma ringdal', 'Ringdal', 'ek', 'ingen'),
      inLanguage: fc.constantFrom('sv', 'no'),
    },
    { requiredKeys: [] },
  )
  .map((query) => toFilters({ text: '', ...query }));

describe('catalogue', () => {
  it('admits, counts and orders as the documents themselves do, whatever was changed and taken out', () => {
    fc.assert(
      fc.property(changes, filters, (list, sought) => {
        const catalogue = new Catalogue();
        const held = new Map<number, SearchDocument>();
        for (const [key, document] of list) {
          if (document === null) {
            catalogue.delete(key);
            held.delete(key);
          } else {
            catalogue.set(key, document);
            held.set(key, document);
          }
        }
        const keys = [...held.keys()].sort((one, other) => one - other);
        const documentOf = (key: number): SearchDocument => held.get(key) as SearchDocument; // every key is held
        assert.equal(catalogue.size, held.size);
        assert.deepEqual(catalogue.keys(), keys);

        const names = new Set(keys.flatMap((key) => documentOf(key).people.map(comparable)));
        const people = sought.person === undefined ? new Set<string>() : namesMeant(sought.person, names);
        const expected = keys.filter((key) => matchesFilters(documentOf(key), sought, people, NOW));
        const admitted = [...keys, 0, 5, 99_999].filter(catalogue.admission(sought, undefined, NOW));
        assert.deepEqual(admitted, expected);
        const found = expected.map((key) => ({ document: documentOf(key) }));
        assert.deepEqual(catalogue.facets(expected), countFacets(found));
        assert.deepEqual(
          catalogue.peopleMeant(sought.person ?? 'ek', expected),
          countPeople(found, (name) => namesMeant(sought.person ?? 'ek', names).has(comparable(name))),
        );
        assert.deepEqual(
          [...keys].sort((one, other) => catalogue.byNewest(one, other)),
          [...keys].sort((one, other) => byNewest(documentOf(one), documentOf(other))),
        );
      }),
    );
  });

  it('refuses no more than it says', () => {
    const catalogue = new Catalogue();
    const facts = { people: [], inLanguage: 'sv', visibleUntil: null };
    catalogue.set(1, { ...facts, visibleFrom: null });
    catalogue.set(2, { ...facts, visibleFrom: NOW + 1 });
    assert.equal(catalogue.mostRefused({}, undefined), 1);
    catalogue.set(2, { ...facts, visibleFrom: null });
    assert.equal(catalogue.mostRefused({}, undefined), 0);
    assert.equal(catalogue.mostRefused({ category: 'trafik' }, undefined), Infinity);
  });
});
