import type { Finding } from "../../counting/finding";
import { countedTwiceSays, differencesSheet } from "../../words/countedTwice";
import { grouped } from "./grouped";

type CountInvalid = Extract<Finding, { code: "countInvalid" }>;

/** Once for each person whose two counts do not agree yet: the same words stand in the place of all three levels. */
export function countedTwiceFindings(
  invalid: readonly CountInvalid[],
): readonly { readonly finding: Finding; readonly of: readonly CountInvalid[] }[] {
  const said = invalid.filter(({ details }) => countedTwiceSays(details.found) !== undefined);
  return grouped(said, ({ cells: [cell], details }) => `${String(cell?.row)} ${details.found}`).map((of) => {
    const [{ details }] = of;
    const { name, found } = details;
    const why = countedTwiceSays(found) ?? "unfinished";
    const cells = of.flatMap((each) => each.cells);
    const differences = differencesSheet(of[0].cells[0]?.sheet ?? "");
    return {
      finding: { code: "countsDisagree", cells, details: { name, said: found, why, differences } },
      of,
    };
  });
}
