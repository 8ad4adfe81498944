import { createMemoryEngine, createSearchHandler } from '@talstreck/search';
import { isPublic } from '../newsroom/newsroom.ts';
import { renderPage } from '../pages/frame.ts';
import { html, trusted } from '../pages/markup.ts';
import { link, type SiteContext } from '../site/context.ts';
import type { Handler } from '../site/handler.ts';
