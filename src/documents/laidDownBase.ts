import { baseLaidDown } from "../counting/appendixForm";
import { baseOf, baseQuestion } from "../counting/base";
import type { Finding } from "../counting/finding";
import { regulationOf } from "../counting/regulations/all";
import type { BallotTable, Recognition } from "../reading/ballotTable";
import type { RegulationChoice } from "./settings";

/**
 * Tables whose percentages are not taken of what the regulation lays down, all delegates: once for each, where the number
 * makes a difference or is not known. What the clerk chose for a table, or confirmed, settles it; a table whose own
 * percentages already ask is not asked about twice.
 */
export function laidDownBaseFindings(
  { tables, findings }: Recognition,
  choice: RegulationChoice,
  confirmed: readonly string[],
): Finding[] {
  const regulation = regulationOf(choice);
  if (!regulation || baseLaidDown(regulation).of !== "delegates") return [];
  const asked = new Set(
    findings.flatMap((finding) => (finding.code === "shareBaseDiffers" ? [finding.details.table] : [])),
  );
  return tables
    .filter((table) => !asked.has(table.key) && !isOfDelegates(table))
    .map((table): Finding => {
      const { key, people, delegates } = table;
      const question = baseQuestion(key);
      const cells = people.map(({ cell }) => cell);
      const { citation } = regulation;
      if (confirmed.includes(question))
        return { code: "countedAllTheSame", cells, details: { key: question, text: citation.vi } };
      const [baseKind = "levels"] = table.baseKinds;
      return {
        code: "baseNotLaidDown",
        cells,
        details: {
          key: question,
          table: key,
          sheet: table.sheet,
          citation,
          baseKind,
          people: people.length,
          offers: delegates,
        },
      };
    });
}

/** By the clerk's choice, or because as many came back as there are. */
function isOfDelegates({ people, delegates }: BallotTable): boolean {
  return people.every(({ ballots }) => {
    const { kind, value } = baseOf(ballots);
    return (
      ballots.base !== undefined || kind === "chosenCell" || delegates.some((one) => one.value === value)
    );
  });
}
