/**
 * How wide the letters of Times New Roman are, in thousandths of their size; those of a font of the same widths
 * (Liberation Serif) were measured. A letter with marks is as wide as the same without; ơ and ư are wider for their horn.
 */
const WIDTHS = {
  regular: {
    180: "'",
    200: "|",
    250: " ,.\u00a0",
    278: "/:;\\ijlt",
    333: "!()-I[]`fr‘’",
    389: "Js",
    408: '"',
    444: "?acez“”",
    480: "{}",
    520: "ơ",
    541: "~",
    556: "FPS",
    560: "ư",
    564: "+<=>",
    611: "ELTZ",
    667: "BCR",
    722: "ADĐGHKNOQUVXYw",
    740: "ƠƯ",
    778: "&m",
    833: "%",
    889: "M",
    921: "@",
    944: "W",
    1000: "—…",
  },
  bold: {
    220: "|",
    250: " ,.\u00a0",
    278: "'/\\il",
    333: "!()-:;[]`fjt‘’",
    389: "Is",
    394: "{}",
    444: "cerz",
    556: "Sbdđhknpquơ",
    570: "+<=>",
    600: "ư",
    611: "FP",
    667: "BELTZ",
    722: "ACDĐNRUVXYw",
    740: "Ư",
    778: "GHKOQ",
    800: "Ơ",
    833: "&m",
    930: "@",
    944: "M",
    1000: "%W—…",
  },
} as const;

/** Digits and whatever stands in neither list. */
const USUAL = 500;

const REGULAR = widthsByLetter(WIDTHS.regular);
const BOLD = widthsByLetter(WIDTHS.bold);

/** In sizes of its letters (em), as all widths of texts. */
export const WIDEST_LETTER = Math.max(...[REGULAR, BOLD].flatMap((widths) => [...widths.values()])) / 1000;

function widthsByLetter(letters: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(letters).flatMap(([width, each]) => [...each].map((letter) => [letter, Number(width)])),
  );
}

/** The width of a text in one line, in sizes of its letters (em). */
export function widthOfText(text: string, bold = false): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const letter of text.normalize("NFC")) sum += widths.get(letter) ?? widthOfMarked(letter, widths);
  return sum / 1000;
}

/** Letters like "ộ", by the letter under the marks; a horn stays. Known from then on. */
function widthOfMarked(letter: string, widths: Map<string, number>): number {
  const plain = letter
    .normalize("NFD")
    .replace(/[^\p{L}\u031b]/gu, "")
    .normalize("NFC");
  const width = widths.get(plain) ?? USUAL;
  widths.set(letter, width);
  return width;
}
