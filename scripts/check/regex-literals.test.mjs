import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRegexes } from './regex-literals.mjs';

describe('finding regular expressions in a source text', () => {
  it('takes literals, whatever they hold', () => {
    const { regexes } = findRegexes('a.ts', 'const a = /[/]"a/u;\nconst b = 4 / 2 / 1;\nf(/x+$/);');
    assert.deepEqual(regexes, [
      { source: '[/]"a', flags: 'u', line: 1 },
      { source: 'x+$', flags: '', line: 3 },
    ]);
  });

  it('takes RegExp calls with constant arguments', () => {
    const { regexes, dynamic } = findRegexes('a.ts', "new RegExp('a\\\\d', 'g');\nRegExp(String.raw`\\d+`);");
    assert.deepEqual(regexes, [
      { source: 'a\\d', flags: 'g', line: 1 },
      { source: '\\d+', flags: '', line: 2 },
    ]);
    assert.deepEqual(dynamic, []);
  });

  it('puts together patterns of constants of the same file', () => {
    const text =
      "const year = '[0-9]{4}';\nconst month = String.raw`\\d\\d`;\nnew RegExp(`^${year}-${month}$` + '!', 'u');";
    assert.deepEqual(findRegexes('a.ts', text).regexes, [{ source: '^[0-9]{4}-\\d\\d$!', flags: 'u', line: 3 }]);
  });

  it('trusts a run-time pattern only where a comment says what proves it', () => {
    const text = '// proven: the patterns are those of the schema, each a literal there\nnew RegExp(schema.pattern);';
    assert.deepEqual(findRegexes('a.ts', text).dynamic, []);
  });

  it('names the lines of patterns that are made at run time', () => {
    const { regexes, dynamic } = findRegexes('a.ts', 'const words = list.join("|");\nnew RegExp(`^(${words})`, "u");');
    assert.deepEqual(regexes, []);
    assert.deepEqual(dynamic, [{ line: 2 }]);
  });
});
