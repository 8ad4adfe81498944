import { nothing } from './html.ts';

/** http, https, mailto, tel, or relative: no colon before the first `/`, `?` or `#`. Anything else is not a link. */
const ALLOWED = /^(?:https?:|mailto:|tel:|[^:/?#]*(?:[/?#]|$))/i;

/**
 * The address if it may stand in a link or an image, `nothing` otherwise: the attribute goes, the text stays.
 *
 * An allow-list, read at the first character after trimming, so that control characters inside a scheme fail it too.
 */
export function safeUrl(url: unknown): string | typeof nothing {
  if (typeof url !== 'string') return nothing;
  const trimmed = url.trim();
  return trimmed !== '' && ALLOWED.test(trimmed) ? trimmed : nothing;
}
