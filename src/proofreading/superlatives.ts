import { before } from "./span";

export type Superlative = "highest" | "lowest";

/** "cao nhất là", "thấp nhất, đạt": right before the share that it speaks of. */
export const SUPERLATIVE =
  /(?<word>cao|thấp) nhất,?(?: (?:ở |trong |của )?(?:cấp|toàn) (?:tỉnh|huyện|xã))?(?: (?:là|đạt|chiếm|với|bằng|có))?(?: (?:tỷ lệ|tỉ lệ))?(?: là)?(?:\s*:)?\s*$/iu;

export function superlativeAtEnd(text: string): Superlative | undefined {
  const word = SUPERLATIVE.exec(before(text, text.length))?.groups?.["word"];
  if (word === undefined) return undefined;
  return /cao/iu.test(word) ? "highest" : "lowest";
}
