import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layOut } from './source.ts';

describe('the HTML to copy', () => {
  it('has a line for every block, and keeps words and inline elements together', () => {
    const html = '<press-list><ul class="a"><li><a href="/b">Ny <b>bro</b></a></li><li>Två</li></ul></press-list>';
    assert.equal(
      layOut(html),
      [
        '<press-list>',
        '  <ul class="a">',
        '    <li><a href="/b">Ny <b>bro</b></a></li>',
        '    <li>Två</li>',
        '  </ul>',
        '</press-list>',
      ].join('\n'),
    );
  });

  it('goes on after an element that has no end', () => {
    assert.equal(
      layOut('<p>Sök <input name="q"></p><p>Ja<br>nej</p>'),
      '<p>Sök\n  <input name="q">\n</p>\n<p>Ja<br>nej</p>',
    );
  });
});
