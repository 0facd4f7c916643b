import { execFileSync } from "node:child_process";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** The box of a word of a font with the measures of Times New Roman (Tinos) over the size of its letters. */
const BOX_HEIGHT = 1.3;

/** A word, in points from the top left corner of its page. */
interface Word {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly letters: number;
}

/** A line for each page: its letters by size, and what is free around them. */
export function measured(pdf: string): readonly string[] {
  const xml = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 1e9 });
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([^]*?)<\/page>/g)].map(
    ([, width, height, content = ""], index) => {
      const words = [...content.matchAll(WORD)].map(wordOf);
      return `page ${index + 1}: ${sizesTold(words)}; ${edgesTold(words, Number(width), Number(height))}`;
    },
  );
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

function wordOf([, left, top, right, bottom, text = ""]: RegExpMatchArray): Word {
  return {
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    letters: text.length,
  };
}

/** "12.0 (512 letters), 14.0 (80 letters)" */
function sizesTold(words: readonly Word[]): string {
  const letters = new Map<string, number>();
  for (const { top, bottom, letters: count } of words) {
    const size = ((bottom - top) / BOX_HEIGHT).toFixed(1);
    letters.set(size, (letters.get(size) ?? 0) + count);
  }
  return [...letters]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([size, count]) => `${size} (${count} letters)`)
    .join(", ");
}

function edgesTold(words: readonly Word[], width: number, height: number): string {
  const left = Math.min(...words.map((word) => word.left));
  const right = width - Math.max(...words.map((word) => word.right));
  const top = Math.min(...words.map((word) => word.top));
  const bottom = height - Math.max(...words.map((word) => word.bottom));
  const free = [left, right, top, bottom].map((points) => Math.round(points / POINTS_PER_MILLIMETRE));
  return `free ${free.join(", ")} mm left, right, above, below`;
}
