import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

/** Who said what in a paragraph of an English release. */
const finds = (paragraph: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new bridge\n\nThe bridge over the Fenn opens today.\n\n${paragraph}`), lines);
};

describe('English: roles', () => {
  it('of several parts are no name', () => {
    finds('Executive Vice-President for a Green Economy, Teodora Lind, said: “It opens today.”', [
      'Teodora Lind (Executive Vice-President for a Green Economy): It opens today.',
    ]);
    finds('Commissioner for Fisheries and Oceans, Joris Haaften, said: “It opens today.”', [
      'Joris Haaften (Commissioner for Fisheries and Oceans): It opens today.',
    ]);
    finds('“It opens today,” said the trust’s co-founder and chief engineer, Ines Rodrigo.', [
      'Ines Rodrigo (trust’s co-founder and chief engineer): It opens today',
    ]);
  });

  it('hold what stands on both sides of a comma before the name', () => {
    finds('Cabinet Member for Highways and Transport, Councillor Derek Mossop, said: “It opens today.”', [
      'Derek Mossop (Cabinet Member for Highways and Transport, Councillor): It opens today.',
    ]);
    finds('“It opens today,” said the institute’s director, Professor Anil Rawat.', [
      'Anil Rawat (institute’s director, Professor): It opens today',
    ]);
  });

  it('stand behind an age', () => {
    finds('“It opens today,” said Deirdre Mull, 71, a retired goatherd from Tarnley.', [
      'Deirdre Mull (retired goatherd from Tarnley): It opens today',
    ]);
  });

  it('begin where their phrase begins', () => {
    finds('Retired bus driver Len Quibble came first. “It opens today,” he said.', [
      'Len Quibble (Retired bus driver): It opens today',
    ]);
    finds('Deirdre Mull is a retired bus driver. “It opens today,” she said.', [
      'Deirdre Mull (retired bus driver): It opens today',
    ]);
  });

  it('are not how it was said', () => {
    finds('“It opens today,” said Xavier Outer, speaking through an interpreter.', ['Xavier Outer: It opens today']);
    finds('“It opens today,” said Xavier Outer, visibly moved.', ['Xavier Outer: It opens today']);
    finds('“It opens today,” said Xavier Outer, acting director.', ['Xavier Outer (acting director): It opens today']);
  });

  it('are not those of somebody’s kin', () => {
    finds('Orla Brennan, the director’s niece, came. “It opens today,” Brennan said.', [
      'Orla Brennan: It opens today',
    ]);
  });

  it('hold another noun between two titles', () => {
    finds('The bank named Ifeoma Holt as its chief savings officer. “It opens today,” said Holt.', [
      'Ifeoma Holt (chief savings officer): It opens today',
    ]);
    finds('Ifeoma Holt is deputy fire chief. “It opens today,” said Holt.', [
      'Ifeoma Holt (deputy fire chief): It opens today',
    ]);
  });

  it('stand behind "as", and with letters behind the name', () => {
    finds('Dana Holt joined Alder Water in 2019 as chief executive officer. “It opens today,” she said.', [
      'Dana Holt (chief executive officer): It opens today',
    ]);
    finds('Dana Holt spoke to residents. “It opens today,” she said.', ['Dana Holt: It opens today']);
    finds('Minister of State at the Department of Transport, Dana Holt TD, said: “It opens today.”', [
      'Dana Holt (Minister of State at the Department of Transport): It opens today.',
    ]);
    finds('Mum-of-three Dana Holt said: “It opens today.”', ['Dana Holt (Mum-of-three): It opens today.']);
  });
});
