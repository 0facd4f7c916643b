import { columnsOf, type AreaPreview } from "../reading/areaPreview";
import type { UnreadPlace } from "../reading/ballotTable";
import { grouped } from "../reading/findings/grouped";
import type { UnitFile } from "../merging/unitFile";
import type { UnnamedTable } from "./outcome";
import type { UnitFiles } from "./readUnits";

/** A table of a file, but for what its columns hold. */
export interface UnnamedInFile {
  readonly file: string;
  readonly table: UnnamedTable;
}

/** Cells of a file of which no table could be read, to have their columns named. */
export interface UnnamedPlace extends UnnamedInFile {
  readonly preview: AreaPreview;
  /** What could not be read elsewhere, in any of the files, and has the same headings over the same columns. */
  readonly alike: readonly UnnamedInFile[];
}

/** What the clerk may name the columns of; of places headed alike the first stands for all. */
export function unnamedInFiles(files: UnitFiles): readonly UnnamedPlace[] {
  const found = files.flatMap((file) =>
    "recognition" in file ? file.recognition.unread.flatMap((place) => unnamedAt(file, place) ?? []) : [],
  );
  const alone = ({ file, table }: UnnamedInFile) => JSON.stringify([file, table.sheet, table.area]);
  return grouped(found, (place) => place.preview.headed ?? alone(place)).map(([first, ...alike]) => ({
    ...first,
    alike,
  }));
}

function unnamedAt(
  { name, sheets }: UnitFile,
  { sheet, area }: UnreadPlace,
): Omit<UnnamedPlace, "alike"> | undefined {
  const snapshot = sheets.find((each) => each.name === sheet);
  const preview = snapshot && columnsOf(snapshot, area);
  if (!preview) return undefined;
  return { file: name, table: { sheet, area: preview.area, headings: preview.headings }, preview };
}
