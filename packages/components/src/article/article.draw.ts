/** What draws a release from data in a browser; loaded when there is data. */
import type { PressRelease } from '@talstreck/core/model';

import { soundRelease } from './sound-release.ts';

export { articleTemplate } from './article.template.ts';
export { soundRelease };

/**
 * Reads a release that a server has answered.
 *
 * @throws {TypeError} where it has neither a headline nor a block that could be drawn
 */
export function readRelease(value: unknown, src: string): PressRelease {
  const release = soundRelease(value);
  if (release.headline === null && release.blocks.length === 0) throw new TypeError(`${src} holds no release.`);
  return release;
}
