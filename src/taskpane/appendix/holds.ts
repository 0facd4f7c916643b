import type { MadeAppendix } from "../../workflow/outcome";

/** Whether the appendix that stands is as it would be made now. */
export function holds({ upToDate, changed }: MadeAppendix): boolean {
  return upToDate && changed.length === 0;
}
