/** How the gallery shows a widget: each part is a switch. */
export interface Variant {
  /** One of the samples' languages. */
  readonly lang: string;
  readonly theme: (typeof themes)[number];
  readonly direction: (typeof directions)[number];
}

export const themes = ['light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;

/** Every way to show a widget in these languages. */
export function variantsIn(languages: Iterable<string>): readonly Variant[] {
  return [...languages].flatMap((lang) =>
    themes.flatMap((theme) => directions.map((direction) => ({ lang, theme, direction }))),
  );
}

/** A variant as a part of an address: `sv-light-ltr`. */
export function variantName({ lang, theme, direction }: Variant): string {
  return `${lang}-${theme}-${direction}`;
}
