/**
 * What a page may do. JSON-LD needs no exception: a data block is not run, so `script-src` does not see it.
 */
export const contentSecurityPolicy: string =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The playground may also start its worker, by a policy that admits that worker's address alone. */
const playgroundPolicy = `${contentSecurityPolicy} talstreck-worker; worker-src 'self'`;

/** The gallery shows pages of this newsroom in frames. */
const galleryPolicy = `${contentSecurityPolicy}; frame-src 'self'`;

/** The policy of a page, by its path in the newsroom. */
export function policyFor(path: string): string {
  if (path === 'playground/') return playgroundPolicy;
  return path.startsWith('gallery/') ? galleryPolicy : contentSecurityPolicy;
}

/** The headers that every answer carries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
};
