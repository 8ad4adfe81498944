import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArguments } from './arguments.ts';

describe('the command line', () => {
  it('serves the samples on 8080 when nothing is said', () => {
    assert.deepEqual(readArguments([]), { paths: [], port: 8080, buildOnly: false, help: false });
  });

  it('takes paths and options in any order', () => {
    const given = readArguments(['a.txt', '--port=0', '--build-only', 'b', '--out', 'site', '--lang', 'sv-se']);
    assert.deepEqual(given, {
      paths: ['a.txt', 'b'],
      port: 0,
      buildOnly: true,
      help: false,
      out: 'site',
      lang: 'sv-SE',
    });
  });

  it('ends the public address with a slash and drops query and fragment', () => {
    assert.equal(readArguments(['--url', 'https://press.example/news?a#b']).url?.href, 'https://press.example/news/');
  });

  for (const [argv, message] of [
    [['--prot', '1'], 'there is no option --prot'],
    [['-x'], 'there is no option -x'],
    [['--port', 'abc'], '--port abc is no port: give a whole number from 0 to 65535'],
    [['--port', '70000'], '--port 70000 is no port: give a whole number from 0 to 65535'],
    [['--port'], '--port needs a value'],
    [['--out', '--build-only'], '--out needs a value'],
    [['--build-only=yes'], '--build-only takes no value'],
    [
      ['--url', 'javascript:alert(1)'],
      '--url javascript:alert(1) is no web address: give one like https://newsroom.example/',
    ],
    [['--lang', 'svenska språket'], '--lang svenska språket is no language tag: give one like sv, en or fi'],
  ] as const)
    it(`says what is wrong with ${argv.join(' ')}`, () => {
      assert.throws(() => readArguments(argv), { code: 'usage', message });
    });
});
