import type { Area } from "../counting/cell";
import type { Workbook } from "../excel/batch";
import { readSelection, readSheets } from "../excel/snapshot";
import { surveyWorkbook } from "../excel/survey";
import { columnsOf } from "../reading/areaPreview";
import { spanOf } from "../reading/rows/namedTable";
import { meets } from "../reading/rows/tables";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import type { Examined, SelectedTable, UnnamedTable } from "./outcome";

/**
 * What stands in the cells the clerk has selected, column by column, for naming them; and where else, of what no table was
 * read from as the workbook is known, the same headings stand over the same columns.
 */
export async function selectedTable(workbook: Workbook, known: Known | undefined): Promise<SelectedTable> {
  const snapshot = await readSelection(workbook);
  const preview = snapshot && columnsOf(snapshot, areaOf(snapshot));
  if (!preview) return { status: "failed", failure: { code: "selectionEmpty" } };
  const { headed } = preview;
  const { name: sheet } = snapshot;
  const isThere = (place: Place) =>
    place.sheet === sheet && (!place.area || meets(spanOf(place.area), spanOf(preview.area)));
  const elsewhere = known ? placesWithout(known).filter((place) => !isThere(place)) : [];
  const alike = headed === undefined ? [] : await headedAlike(workbook, headed, elsewhere);
  return { status: "selected", sheet, preview, alike };
}

type Known = Pick<Examined, "sheets" | "recognition">;

/** Cells of a sheet, or all of it. */
interface Place {
  readonly sheet: string;
  readonly area?: Area;
}

/** What is asked about, and the sheets without any table; but for what the clerk left out. */
function placesWithout({ sheets, recognition }: Known): readonly Place[] {
  const { tables, unread, findings } = recognition;
  const leftOut = findings.flatMap((finding) => (finding.code === "leftOut" ? finding.details : []));
  const spokenOf = new Set([...tables, ...unread, ...leftOut].map(({ sheet }) => sheet));
  return [...unread, ...sheets.filter((sheet) => !spokenOf.has(sheet)).map((sheet) => ({ sheet }))];
}

/** Five syncs at least, none where there is no place. */
async function headedAlike(
  workbook: Workbook,
  headed: string,
  places: readonly Place[],
): Promise<readonly UnnamedTable[]> {
  if (places.length === 0) return [];
  const survey = await surveyWorkbook(workbook);
  const there = new Set(survey.sheets.map(({ name }) => name));
  const names = [...new Set(places.map(({ sheet }) => sheet))].filter((name) => there.has(name));
  const { sources } = await readSheets(workbook, survey, { sources: names, made: [] });
  const snapshots = new Map(sources.map((snapshot) => [snapshot.name, snapshot]));
  return places.flatMap(({ sheet, area: placed }) => {
    const snapshot = snapshots.get(sheet);
    const preview = snapshot && columnsOf(snapshot, placed ?? areaOf(snapshot));
    if (preview?.headed !== headed) return [];
    const { area, headings } = preview;
    return [{ sheet, area, headings }];
  });
}

function areaOf({ row, column, values }: SheetSnapshot): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}
