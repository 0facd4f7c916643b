import { fold } from "./fold";

/** Whether the whole of a text says that it is the one above once more: "nt", "-nt-", "Như trên", "//", a ditto mark. */
export function saysAsAbove(text: string): boolean {
  if (text === "" || text.length > LONGEST) return false;
  const folded = fold(text);
  return BEGINNING.test(folded) && AS_ABOVE.test(folded.replace(/[\s.-]/g, ""));
}

const LONGEST = 20;
/** No name and no post begins so. */
const BEGINNING = /^[\s.(-]*(n[\s.-]*([/t]|h[\s.-]*ư)|d|["'‘’′`´〃/])/;
const AS_ABOVE = /^\(?(n\/?t|như(dòng|hàng|ô|người)?trên|ditto|["'‘’′`´〃]{1,4}|"?\/\/"?)\)?$/;
