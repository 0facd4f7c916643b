import type { KnownUnit } from "../../merging/followUp";
import type { CellValue, SheetSnapshot } from "../../reading/cells/snapshot";
import { dayWritten } from "../../strings/dates";
import { dayNumbered, FILES_APART, FOLLOW_UP_HEADINGS } from "./sheet";

/** What an earlier "Theo dõi đơn vị" says of the files that came; nothing where it is not as it was made. */
export function knownUnits({ values }: SheetSnapshot): readonly KnownUnit[] {
  const headings = Object.values(FOLLOW_UP_HEADINGS).map(plain);
  const head = values.findIndex((line) => headings.every((heading) => line.map(plain).includes(heading)));
  const at = (key: keyof typeof FOLLOW_UP_HEADINGS) =>
    values[head]?.map(plain).indexOf(plain(FOLLOW_UP_HEADINGS[key])) ?? -1;
  const known: KnownUnit[] = [];
  for (const line of head < 0 ? [] : values.slice(head + 1)) {
    const unit = String(line[at("unit")] ?? "");
    if (unit === "") break;
    const [names, days] = [String(line[at("files")] ?? ""), String(line[at("days")] ?? "")];
    const day = line[at("saved")];
    const saved = typeof day === "number" ? dayNumbered(day) : undefined;
    known.push({
      unit,
      files: names
        .split(FILES_APART)
        .filter(Boolean)
        .map((name) => ({ name, saved })),
      days: days.split("; ").flatMap((each) => dayWritten(each) ?? []),
    });
  }
  return known;
}

/** As headings are compared, however their lines are broken. */
function plain(value: CellValue): string {
  return String(value).replace(/[|\s]+/g, " ");
}
