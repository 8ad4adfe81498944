/** One fault for each criterion that the widgets must meet, each on a page that is sound but for it. */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const folder = new URL('faults/', import.meta.url);
const sound = readFileSync(new URL('page.html', folder), 'utf8');
const faults = JSON.parse(readFileSync(new URL('faults.json', folder), 'utf8'));
const caughtFile = new URL('caught.json', folder);

/** The sound page, and the same with each fault: `{name, html}`, the name being the criterion. */
export function faultPages() {
  return [
    { name: 'sound', html: sound },
    ...faults.map((fault) => ({ name: fault.criterion, html: withFault(fault) })),
  ];
}

function withFault({ replace, with: wrong, also = [] }) {
  return [[replace, wrong], ...also].reduce((html, [from, to]) => {
    if (html.split(from).length !== 2) throw new Error(`The sound page has not "${from}" once.`);
    return html.replace(from, () => to);
  }, sound);
}

/**
 * What catches the fault of each criterion: the rules, by engine, that speak of its page and not of the sound
 * one.
 */
export function catchesOf(found) {
  const findings = Object.values(found).flatMap((list) => list ?? []);
  const before = findings.filter(({ page }) => page === 'sound');
  for (const { engine, finding } of before) console.log(`  ${engine} on the sound page: ${finding}`);
  const isNew = ({ engine, finding }) =>
    !before.some((known) => known.engine === engine && ruleOf(known.finding) === ruleOf(finding));
  return Object.fromEntries(
    faults.map(({ criterion }) => {
      const on = findings.filter((finding) => finding.page === criterion && isNew(finding));
      if (process.env.SHOW_FAULTS === '1')
        for (const { engine, finding } of on) console.log(`  ${criterion} ${engine}: ${finding}`);
      const rules = Object.entries(Object.groupBy(on, ({ engine }) => engine)).map(([engine, list]) => [
        engine,
        [...new Set(list.map(({ finding }) => ruleOf(finding)))].sort(),
      ]);
      return [criterion, Object.fromEntries(rules.sort())];
    }),
  );
}

function ruleOf(finding) {
  return finding.split(':', 1)[0];
}

/** What was caught when it was last written down, of the engines that can run here. */
export async function keptCatches(engines) {
  const kept = JSON.parse(await readFile(caughtFile, 'utf8'));
  return Object.fromEntries(
    Object.entries(kept).map(([criterion, by]) => [
      criterion,
      Object.fromEntries(Object.entries(by).filter(([engine]) => engines.includes(engine))),
    ]),
  );
}

export async function keepCatches(caught) {
  await writeFile(caughtFile, await format(JSON.stringify(caught), { parser: 'json', printWidth: 120 }));
}
