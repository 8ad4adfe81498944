/** Says whether an address may ask once more. */
export type RateLimit = (address: string, now: number) => boolean;

const addressesKept = 10_000;

/**
 * A token bucket for every address: a burst of requests, then so many a second.
 * @param perSecond 0 lets everything through.
 * @param burst how many may come at once.
 */
export function createRateLimit(perSecond: number, burst: number): RateLimit {
  if (perSecond === 0) return () => true;
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (address, now) => {
    const bucket = buckets.get(address) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    buckets.delete(address);
    forgetOldest(buckets);
    const allowed = tokens >= 1;
    buckets.set(address, { tokens: allowed ? tokens - 1 : tokens, at: now });
    return allowed;
  };
}

/** The map is in order of use, so a crowd of addresses pushes out the ones that were quiet longest. */
function forgetOldest(buckets: Map<string, unknown>): void {
  if (buckets.size < addressesKept) return;
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}
