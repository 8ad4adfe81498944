import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, extname, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { Attachment, Block, Image, PressRelease } from '@talstreck/core/model';

/** A picture or document beside a release. */
export interface MediaFile {
  readonly type: string;
  readonly content: Buffer;
}

/** By the path in the newsroom, which holds a hash of the content. */
export type MediaFiles = Map<string, MediaFile>;

/** Where pictures may come from, and where they go. */
export interface MediaPlace {
  /** Nothing outside of these is taken. */
  readonly folders: readonly string[];
  /** The path of the newsroom on its host; ends with a slash. */
  readonly root: string;
  readonly media: MediaFiles;
}

/** What is shown or offered from a release's folder; anything else stays there. */
const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Takes the pictures and documents that a release names by a relative address into the newsroom, where they lie
 * inside the given folders, and points the release at them there. An address on the web stays as it is.
 */
export async function withLocalMedia(release: PressRelease, file: string, place: MediaPlace): Promise<PressRelease> {
  const { blocks, media: pictures, attachments } = release;
  if (!hasMedia(release)) return release;
  const local = async <Item extends Image | Attachment>(item: Item): Promise<Item> => {
    const path = await addFile(item.url, file, place);
    return path === undefined ? item : { ...item, url: place.root + path };
  };
  const picture = async (image: Image): Promise<Image> => {
    const found = await local(image);
    const content = place.media.get(found.url.slice(place.root.length))?.content;
    return content === undefined ? found : { ...sizeOf(content), ...found };
  };
  return {
    ...release,
    blocks: await Promise.all(blocks.map(async (block) => (isImage(block) ? picture(block) : block))),
    ...(pictures && { media: await Promise.all(pictures.map(picture)) }),
    ...(attachments && { attachments: await Promise.all(attachments.map(local)) }),
  };
}

/** Whether a release names pictures or documents. */
export function hasMedia({ blocks, media, attachments }: PressRelease): boolean {
  return blocks.some(isImage) || media !== undefined || attachments !== undefined;
}

/** Whether a file is of a kind that is shown or offered beside a release. */
export function isMedia(file: string): boolean {
  return Object.hasOwn(types, extname(file).toLowerCase());
}

/** Its width and height in CSS pixels, so that the page keeps the room before it is there; nothing where it has none. */
export function sizeOf(content: Buffer): { readonly width?: number; readonly height?: number } {
  try {
    const { width, height, orientation = 1 } = imageSize(content);
    // From 5 on the picture lies on its side (Exif 2.32, tag 274).
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return {}; // No picture that is known; the page shows what it can.
  }
}

function isImage(block: Block): block is Image {
  return block.type === 'image';
}

/** The file's path in the newsroom; undefined where the address is none of ours. */
async function addFile(url: string, file: string, { folders, media }: MediaPlace): Promise<string | undefined> {
  const type = types[extname(url).toLowerCase()];
  if (type === undefined || URL.canParse(url) || url.startsWith('/')) return undefined;
  try {
    const found = await realpath(resolve(dirname(file), decodeURIComponent(url)));
    const roots = await Promise.all(folders.map((folder) => realpath(folder)));
    if (!roots.some((root) => found.startsWith(root + sep))) return undefined;
    const content = await readFile(found);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const path = `media/${hash}${extname(url).toLowerCase()}`;
    media.set(path, { type, content });
    return path;
  } catch {
    return undefined; // No such file: the picture's text stands for it.
  }
}
