/** What the hash of a word begins with. Differs from process to process, so that nobody can make words that all have the same. */
export const SEED: number = Math.trunc(Math.random() * 0x1_0000_0000) | 0;

/** The hash of a word that is one UTF-16 code unit longer, 32 bits. */
export function withUnit(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The hash of a stretch of a text. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = withUnit(hash, text.charCodeAt(at));
  return hash;
}
