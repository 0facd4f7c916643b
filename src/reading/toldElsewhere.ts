import { cellAddress } from "../counting/cell";
import type { Finding } from "../counting/finding";
import { shown } from "../words/fold";
import { mentionedName, mentionsIn } from "../words/mentions";
import { speaksOfAnotherVote } from "../words/otherVotes";
import { KIND_OF, type SheetAccount } from "./account/account";
import type { UnreadPlace } from "./ballotTable";
import { textsIn, type Grid } from "./cells/grid";
import { doubtOf, proseKey } from "./checks/prose";
import type { Choices } from "./choices";
import type { PersonReading } from "./people/personReading";
import { grouped } from "./findings/grouped";

interface ReadSheet {
  readonly findings: readonly Finding[];
  readonly account: SheetAccount;
  readonly unread: readonly UnreadPlace[];
}

/** By which counts told in sentences stand in an account. */
export const IN_SENTENCES = "counts in sentences";

/**
 * What sheets say, with those that tell counts in sentences held against the people of the tables: what fits is nothing to
 * ask about, and other counts are asked about line by line. Lines of anybody else leave the sheet to be asked about whole.
 */
export function withToldElsewhere<Sheet extends ReadSheet>(
  sheets: readonly Sheet[],
  readings: readonly PersonReading[],
  grids: ReadonlyMap<string, Grid>,
  choices: Choices,
): readonly Sheet[] {
  const isTold = ({ code, details }: Finding) =>
    code === "countsInProse" && "key" in details && grids.has(details.key);
  if (readings.length === 0 || !sheets.some(({ findings }) => findings.some(isTold))) return sheets;
  const people = new Map(
    grouped(readings, ({ row }) => mentionedName(row.name.text)).map((rows) => [
      mentionedName(rows[0].row.name.text),
      rows,
    ]),
  );
  return sheets.map((sheet) => {
    const grid = grids.get(sheet.account.sheet);
    const whole = sheet.findings.find(isTold);
    if (!grid || !whole || speaksOfAnotherVote(grid.sheet)) return sheet;
    const lines = linesOf(grid, people);
    const held = new Set(lines.map(({ cell }) => cellAddress(cell)));
    const isWhole = whole.cells.every((cell) => held.has(cellAddress(cell)));
    const differing = lines.filter(({ doubt }) => doubt !== "fits").map((line) => asked(line, choices));
    const findings = sheet.findings.flatMap((one) =>
      one === whole ? [...(isWhole ? [] : [whole]), ...differing] : [one],
    );
    if (!isWhole) return { ...sheet, findings };
    const outcome = differing.length === 0 ? "fits" : "differs";
    const unread = sheet.unread.filter(({ key }) => key !== grid.sheet);
    return { ...sheet, findings, unread, account: asCheck(sheet.account, outcome) };
  });
}

type ToldLine = ReturnType<typeof linesOf>[number];

/** The lines that tell something of people of the tables alone. Of namesakes the one of whom it is told. */
function linesOf(grid: Grid, people: ReadonlyMap<string, readonly PersonReading[]>) {
  const names = new Set(people.keys());
  return [...textsIn(grid)].flatMap(({ row, column, text }) => {
    if (speaksOfAnotherVote(text)) return [];
    const mentions = mentionsIn(text, names);
    const [known] = mentions;
    if (!known) return [];
    const readingsOf = (at: number) =>
      mentions.map((one) => ({ at: one.at, reading: people.get(one.name)?.[at] }));
    const most = Math.max(...mentions.map(({ name }) => people.get(name)?.length ?? 0));
    const doubts = Array.from({ length: most }, (_, at) => doubtOf(text, readingsOf(at)));
    const doubt = doubts.find((one) => one === "fits") ?? doubts[0];
    if (doubt === undefined || doubt === "notInTable") return [];
    const about = mentions.flatMap(({ name }) => people.get(name)?.[0]?.row.name.text ?? []);
    return [{ cell: grid.cell(row, column), text: shown(text), doubt, about }];
  });
}

function asked({ cell, text, doubt, about }: ToldLine, { confirmed }: Choices): Finding {
  const key = proseKey(cell.sheet, cell, text);
  const why = doubt === "correction" ? "correction" : "otherCounts";
  return confirmed.includes(key)
    ? { code: "countedAllTheSame", cells: [cell], details: { key, text } }
    : { code: "proseDiffers", cells: [cell], details: { key, text, why, names: about } };
}

function asCheck({ places, ...account }: SheetAccount, outcome: "fits" | "differs"): SheetAccount {
  return {
    ...account,
    places: places.map((place) =>
      place.role === "asked" && place.rule === IN_SENTENCES
        ? { ...place, role: "conclusion", kind: KIND_OF.conclusion, outcome }
        : place,
    ),
  };
}
