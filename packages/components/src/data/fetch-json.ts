/**
 * Fetches JSON, which may be of any shape.
 *
 * @throws {Error} where the server answers anything but a success, and what `fetch` and `JSON.parse` throw
 */
export async function fetchJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { headers: { accept: 'application/json' }, signal: signal ?? null });
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response.json();
}
