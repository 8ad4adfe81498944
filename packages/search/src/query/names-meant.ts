import { hasDots, withoutDots } from '../analysis/fold.ts';

/**
 * The names that a person may mean by a name: the very name, where it has several words; else all that hold it, such as
 * those with that surname; and where no name holds it, those that do without their dots. All of them are comparable.
 */
export function namesMeant(name: string, known: Iterable<string>): ReadonlySet<string> {
  const names = [...known];
  const holding = names.filter((other) => holdsWords(other, name));
  if (holding.length === 0 && !hasDots(name))
    return new Set(names.filter((other) => holdsWords(withoutDots(other), name)));
  return new Set(name.includes(' ') && holding.includes(name) ? [name] : holding);
}

function holdsWords(name: string, words: string): boolean {
  return ` ${name} `.includes(` ${words} `);
}
