import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what behind a sentence that names two people. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(
    said('en', `Bridge shut\n\nMayor Dana Holt met Bo Lind, who runs the yard.\n\n${text}`),
    lines,
    text,
  );
};

describe('A noun for what somebody says', () => {
  it('is theirs whom it stands behind, or who stand behind it', () => {
    const words = ['Dana Holt (Mayor): Is the bridge closed to all of us?'];
    finds('Holt’s reply was: “Is the bridge closed to all of us?”', words);
    finds('“Is the bridge closed to all of us?” was Ms Holt’s reply.', words);
    finds('The message to the town from Dana Holt was clear: “Is the bridge closed to all of us?”', words);
    finds('When Holt asked why, her blunt answer was, “Is the bridge closed to all of us?”', words);
  });

  it('may stand behind the words, and a verb that says what something is', () => {
    finds('“Be kind to your neighbours” is her advice.', ['Dana Holt (Mayor): Be kind to your neighbours']);
    finds('“Be kind to your neighbours” was the last plea from Bo Lind.', ['Bo Lind: Be kind to your neighbours']);
  });

  it('is what somebody else says of it, where a verb of saying stands before it', () => {
    finds('Dana Holt said his answer on the bridge was “wrong and late”.', ['Dana Holt (Mayor): wrong and late']);
  });
});
