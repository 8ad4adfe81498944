import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Image, PressRelease } from '@talstreck/core/model';
import { withLocalMedia, type MediaFiles } from './media.ts';

describe('pictures beside a release', () => {
  let root: string;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'media-'));
    await mkdir(join(root, 'news/images'), { recursive: true });
    await writeFile(
      join(root, 'news/images/bro.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 320"/>',
    );
    await writeFile(join(root, 'news/secret.key'), 'key');
    await writeFile(join(root, 'private.png'), 'private');
    await symlink(join(root, 'private.png'), join(root, 'news/out.png'));
  });
  after(async () => {
    await rm(root, { recursive: true });
  });

  async function imageOf(image: Image, media: MediaFiles = new Map()): Promise<Image | undefined> {
    const release: PressRelease = { id: 'a', text: '', headline: null, inLanguage: 'sv', blocks: [image] };
    const news = join(root, 'news');
    const { blocks } = await withLocalMedia(release, join(news, 'a.md'), { folders: [news], root: '/', media });
    const [found] = blocks;
    return found?.type === 'image' ? found : undefined;
  }

  function image(url: string): Image {
    return { type: 'image', url, alt: 'En bro', start: 0, end: 0 };
  }

  async function urlOf(url: string, media?: MediaFiles): Promise<string | undefined> {
    return (await imageOf(image(url), media))?.url;
  }

  it('come with it into the newsroom', async () => {
    const media: MediaFiles = new Map();
    const url = (await urlOf('images/bro.svg', media)) ?? '';
    assert.match(url, /^\/media\/[0-9a-f]{16}\.svg$/);
    assert.equal(media.get(url.slice(1))?.type, 'image/svg+xml');
  });

  it('have the size that they are, or that the release states', async () => {
    const found = await imageOf(image('images/bro.svg'));
    assert.deepEqual([found?.width, found?.height], [640, 320]);
    const stated = await imageOf({ ...image('images/bro.svg'), width: 320, height: 160 });
    assert.deepEqual([stated?.width, stated?.height], [320, 160]);
  });

  it('stay where they are on the web', async () => {
    assert.equal(await urlOf('https://kvarnsala.example/bro.png'), 'https://kvarnsala.example/bro.png');
  });

  for (const url of [
    '../private.png',
    'images/../../private.png',
    '%2e%2e/private.png',
    'out.png',
    'secret.key',
    '/etc/passwd.png',
  ])
    it(`are never fetched from elsewhere: ${url}`, async () => {
      const media: MediaFiles = new Map();
      assert.equal(await urlOf(url, media), url);
      assert.equal(media.size, 0);
    });
});
