import { areaAddress } from "../../src/counting/cell";
import { KIND_OF, type AccountPlace, type SheetAccount } from "../../src/reading/account/account";

const KINDS = { used: "used", check: "check", setAside: "set aside", unexplained: "unexplained" } as const;

/** An account as lines that can be held against the sheet: kind, role, cells and how many, outcome, rule. */
export function readableAccount(accounts: readonly SheetAccount[]): string[] {
  return accounts.flatMap(({ sheet, places }) => [`== ${sheet}`, ...places.map(placeLine)]);
}

/** "check total C5 D5:F5 (4) fits: Cộng" */
export function placeLine({ role, areas, cells, outcome, rule }: AccountPlace): string {
  const where = areas.map(areaAddress).join(" ");
  return `${KINDS[KIND_OF[role]]} ${role} ${where} (${cells})${outcome ? ` ${outcome}` : ""}: ${rule.replace(/\s+/g, " ")}`;
}
