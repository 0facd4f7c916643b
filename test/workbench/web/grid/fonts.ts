import { FontCache } from "@univerjs/engine-render";

/** Resolves when the fonts of fonts.css can be drawn with; what was measured before, in another font, is forgotten. */
export async function whenFontsAreThere(): Promise<void> {
  const ours = [...document.fonts].filter(({ family }) => /Times New Roman|Calibri/.test(family));
  // A font that fails to load leaves the text in the browser's own.
  await Promise.allSettled(ours.map((font) => font.load()));
  for (const fontString of [...FontCache.globalFontMeasureCache.keys()])
    FontCache.clearFontMeasureCache(fontString);
}
