import { states } from '../gallery/states.ts';
import { variantsIn } from '../gallery/variant.ts';
import type { Page } from '../pages/frame.ts';
import { widgetPage, widgetPath } from '../pages/gallery.ts';
import { listData, listPath, sampleData, samplePath, stagePage, stagePath } from '../pages/stage.ts';
import type { SiteContext } from './context.ts';
import type { Resource } from './resource.ts';

/** Adds what the gallery's pages lead to: each widget in every variant, what stands in their frames, and its data. */
export function addStages(
  site: Map<string, () => Resource>,
  page: (path: string, make: () => Page) => void,
  context: SiteContext,
): void {
  const { widgets, samples } = context.gallery;
  const data = (path: string, make: () => string): void => {
    site.set(path, () => ({ type: 'application/json', content: make() }));
  };
  for (const lang of samples.keys()) data(samplePath(lang), () => sampleData(lang, context));
  for (const variant of variantsIn(samples.keys())) {
    for (const part of ['whole', 'part'] as const)
      data(listPath(part, variant), () => listData(part, variant, context));
    for (const widget of widgets) {
      const { tag } = widget;
      page(widgetPath(tag, variant), () => widgetPage(widget, variant, context));
      for (const state of Object.keys(states[tag] ?? {}))
        site.set(stagePath(tag, state, variant), () => ({
          type: 'text/html; charset=utf-8',
          content: stagePage(tag, state, variant, context),
        }));
    }
  }
}
