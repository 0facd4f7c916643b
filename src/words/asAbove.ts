import { fold } from "./fold";

/** Whether the whole of a text says that it is the one above once more: "nt", "-nt-", "Như trên", "//", a ditto mark. */
export function saysAsAbove(text: string): boolean {
  return text.length <= LONGEST && AS_ABOVE.test(fold(text).replace(/[\s.-]/g, ""));
}

const LONGEST = 20;
const AS_ABOVE = /^\(?(n\/?t|như(dòng|hàng|ô|người)?trên|ditto|["'‘’′`´〃]{1,4}|"?\/\/"?)\)?$/;
