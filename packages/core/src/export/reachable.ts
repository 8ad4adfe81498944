import type { Image, PressRelease } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';

/** Those of the files, pictures or links that have an http or https address, with it as `href`, absolute by `base`. */
export function reachable<One extends { readonly url?: string }>(
  all: readonly One[] | undefined,
  base: string,
): readonly (One & { readonly href: string })[] {
  return (all ?? []).flatMap((one) => {
    const href = safeWebUrl(one.url, base);
    return href === null ? [] : { ...one, href };
  });
}

/** The pictures that go with a release and those in its body. */
export function imagesOf({ media = [], blocks }: PressRelease): readonly Image[] {
  return [...media, ...blocks.filter((block) => block.type === 'image')];
}
