/** A text in the fragment of an address: compressed, and never sent to a server. */
const prefix = '#text=';

/** Longer addresses are cut by some programs; a longer text has no link. Characters. */
const longest = 30_000;

/** The fragment that holds the text; none where it would be too long. */
export async function writeFragment(text: string): Promise<string> {
  if (text === '' || text.length > 20 * longest) return location.pathname;
  const packed = await new Response(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  ).arrayBuffer();
  const base64 = btoa(Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join(''));
  const fragment = prefix + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return fragment.length > longest ? location.pathname : fragment;
}

/** The text that a fragment holds; null where it holds none. */
export async function readFragment(fragment: string): Promise<string | null> {
  if (!fragment.startsWith(prefix)) return null;
  try {
    const binary = atob(fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  } catch {
    return null; // Someone's link lost its end.
  }
}
