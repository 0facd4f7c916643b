const DAY = String.raw`\d{1,2}(?:[/.-]\d{1,2}(?:[/.-](?:19|20)\d\d)?| thang \d{1,2}(?: nam (?:19|20)\d\d)?)`;
const MINUTES = String.raw`(?: ?\d{1,2}(?: ?phut|')?)?`;
/** "lúc 10 giờ 30", "hồi 10h30 ngày 19/12", "ngày 19 tháng 12 năm 2023", "19/12/2023", in brackets or not. */
const TIME = new RegExp(
  String.raw`\(?(?:\b(?:vao|den|truoc|sau) )?(?:` +
    [
      String.raw`(?:\b(?:luc|hoi) \d{1,2} ?(?:gio|h|g|:)|\b\d{1,2} ?(?:gio|h)\b|\b\d{1,2}h(?=\d))${MINUTES}(?:,? ?ngay ${DAY})?`,
      String.raw`\bngay ${DAY}`,
      String.raw`\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d`,
    ].join("|") +
    String.raw`)(?![\d/])\)?`,
  "g",
);

/** A text whose characters know where they stood in another. */
export interface Positioned {
  readonly text: string;
  readonly at: readonly number[];
}

/** A folded text without marks, and without the times and days in it: their numbers are of nothing counted. */
export function withoutTimes({ text, at }: Positioned): Positioned {
  const places: number[] = [];
  let kept = "";
  let from = 0;
  const keep = (to: number) => {
    kept += text.slice(from, to);
    for (let index = from; index < to; index++) places.push(at[index] ?? 0);
  };
  for (const { 0: found, index } of text.matchAll(TIME)) {
    keep(index);
    from = index + found.length;
  }
  keep(text.length);
  return { text: kept, at: places };
}
