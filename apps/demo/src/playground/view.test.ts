import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sv } from '../locales/sv.ts';
import { readPasted } from './read.ts';
import { toMarkup } from './tree.ts';
import { pastedView } from './view.ts';

const text = `Sök på kvarnsala.example

Ny bro över Lillån

I dag öppnar bron. Den är lång.
- Den håller <för> allt, säger Greta Ullvide, brobyggare.`;

const view = (pasted: string): string =>
  pastedView(pasted, sv.playground, '2026-11-24T12:00:00Z')
    .map((piece) => toMarkup(piece).toString())
    .join('');

describe('the playground', () => {
  it('marks the parts of a pasted text and colours its quotations by speaker', () => {
    const shown = view(text);
    assert.match(shown, /<span class="part-furniture" title="Sidmöbel: search">Sök på kvarnsala.example<\/span>/);
    assert.match(shown, /<span class="part-headline" title="headline">Ny bro över Lillån<\/span>/);
    assert.match(
      shown,
      /<mark class="voice-1" title="Greta Ullvide · [^"]+ · Säkerhet: hög">Den håller &lt;för&gt; allt<\/mark>/,
    );
  });

  it('shows every export', () => {
    const names = [...view(text).matchAll(/<summary>([^<]+)<\/summary>/g)].map(([, name]) => name);
    assert.deepEqual(names, [
      'JSON',
      'JSON-LD (schema.org)',
      'ninjs 3.1',
      'Web Annotation',
      'RSS 2.0',
      'Atom',
      'JSON Feed',
      'Markdown',
      'Ren text',
    ]);
  });

  it('tells HTML and Markdown from plain text', () => {
    assert.equal(readPasted('<h1>Ny bro</h1><p>Den är lång.</p>').headline, 'Ny bro');
    assert.equal(readPasted('# Ny bro\n\nDen är lång.').headline, 'Ny bro');
    assert.equal(readPasted('Ny bro över ån\n\nDen är <b>lång</b>. Ja.').headline, 'Ny bro över ån');
  });

  it('says why it can make nothing of a text', () => {
    assert.match(
      view('---\npublisher: "Norrsala\n---\n# Ny bro\n'),
      /^<p class="notice"[^>]*>the front matter is not YAML/,
    );
  });

  it('makes something of nothing', () => {
    assert.doesNotThrow(() => view(''));
  });
});
