import { areaAddress } from "../../../src/counting/cell";
import {
  KIND_OF,
  type AccountKind,
  type AccountPlace,
  type SheetAccount,
} from "../../../src/reading/account/account";

const KINDS: Readonly<Record<AccountKind, string>> = {
  used: "used       ",
  check: "checks     ",
  setAside: "set aside  ",
  unexplained: "unexplained",
};

/** The sheet, then a line for each group: used, checks with their outcome, set aside, unexplained. */
export function accountLines({ sheet, places }: SheetAccount): string[] {
  const groups = (Object.keys(KINDS) as AccountKind[]).map((kind) => {
    const told = places.filter(({ role }) => KIND_OF[role] === kind).map(placeText);
    return `  ${KINDS[kind]}  ${told.length > 0 ? told.join(" · ") : "–"}`;
  });
  return [`Sheet “${sheet}”`, ...groups];
}

/** "total B13 E13:G13 differs (Cộng)" */
function placeText({ role, areas, outcome, rule }: AccountPlace): string {
  const where = areas.map(areaAddress).join(" ");
  return `${role} ${where}${outcome ? ` ${outcome}` : ""} (${rule.replace(/\s+/g, " ")})`;
}
