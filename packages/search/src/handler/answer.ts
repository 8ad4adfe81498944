/** What to answer, before caching has its say. */
export interface Answer {
  readonly status: number;
  /** Media type without parameters. */
  readonly type: string;
  readonly body: string;
}

/** Makes the response: with an ETag of what it says, 304 where the reader has that already, and no body to HEAD. */
export async function answer(request: Request, { status, type, body }: Answer, maxAge: number): Promise<Response> {
  const headers = new Headers({
    'Content-Type': `${type}; charset=utf-8`,
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    Vary: 'Accept',
  });
  if (status !== 200) {
    headers.set('Cache-Control', 'no-store');
    headers.set('Retry-After', '5');
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  }
  const tag = await entityTag(type + body);
  headers.set('ETag', tag);
  headers.set('Cache-Control', maxAge > 0 ? `public, max-age=${String(maxAge)}` : 'no-cache');
  if (matches(request.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}

async function entityTag(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `"${Array.from(new Uint8Array(digest).subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** Weak comparison, RFC 9110 section 8.8.3.2. */
function matches(header: string | null, tag: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim());
  return known.some((one) => one === '*' || one.replace(/^W\//, '') === tag);
}
