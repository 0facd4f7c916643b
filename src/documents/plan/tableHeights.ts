import { mapped, type Staged } from "../../turns/staged";
import { formatIn, lineArea, setText, widthOver, type LaidTable } from "./laidTable";
import { columnsIn, isHeadingGroup, type SheetLine } from "./table";
import { heightOfTexts } from "./textHeight";

/*
 * The heights of a table's rows, in points: as much as all their texts need. Undefined is left to Excel.
 */

type Heights = readonly (number | undefined)[];

export function* heightsOf<Row, Key extends string>(laid: LaidTable<Row, Key>): Staged<Heights> {
  const lines = yield* lineHeights(laid);
  const above = laid.table.above.length;
  const ofRows = yield* rowHeights(laid);
  return [...lines.slice(0, above), ...headerHeights(laid), ...ofRows, ...lines.slice(above)];
}

function* lineHeights<Row, Key extends string>({
  table,
  lines,
  place,
  widths,
  fontSize,
}: LaidTable<Row, Key>): Staged<Heights> {
  const heightIn = ({ cells, format }: SheetLine<Key>, rows: (rows: number) => boolean) =>
    heightOfTexts(
      cells
        .filter((each) => rows(each.rows ?? 1))
        .map((each) => ({
          ...setText(each.cell, { ...format, ...each.format }, fontSize),
          width: widthOver(lineArea(0, each, place), widths),
        })),
      0,
      table.room,
    );
  const heights = yield* mapped(lines, ([, line]) =>
    line.height === "fit" ? heightIn(line, (rows) => rows === 1) : line.height,
  );
  lines.forEach(([, line], index) => {
    const rows = Math.max(1, ...line.cells.map((each) => each.rows ?? 1));
    if (rows > 1)
      heighten(
        heights,
        index,
        rows,
        heightIn(line, (many) => many > 1),
      );
  });
  return heights;
}

/** What reaches over several rows takes what it lacks from the highest of them. */
function heighten(heights: (number | undefined)[], first: number, rows: number, needed: number): void {
  const over = heights.slice(first, first + rows).map((points) => points ?? 0);
  const lacking = needed - over.reduce((sum, points) => sum + points, 0);
  const highest = over.indexOf(Math.max(...over));
  if (lacking > 0) heights[first + highest] = (over[highest] ?? 0) + lacking;
}

/** A heading over a group has its own row; one beside groups shares all rows. */
function headerHeights<Row, Key extends string>({
  table,
  place,
  head,
  widths,
  fontSize,
}: LaidTable<Row, Key>): Heights {
  if (head.length === 0) return [];
  const grouped = new Set(
    table.columns.flatMap((each) => (isHeadingGroup(each) ? each.columns.map(({ key }) => key) : [])),
  );
  const ofGroups = table.columns.filter(isHeadingGroup).map(({ columns }) => {
    const first = place.columnOf(columns[0]?.key as Key);
    const width = widthOver({ row: 0, column: first, rows: 1, columns: columns.length }, widths);
    return { ...setText(head[0]?.[first] ?? null, BOLD, fontSize), width };
  });
  const fitting = head.map((cells, index) =>
    heightOfTexts(
      [
        ...(index === 0 ? ofGroups : []),
        ...columnsIn(table.columns).flatMap(({ key }, column) =>
          place.header.rows === 1 || (index === 1 && grouped.has(key))
            ? [{ ...setText(cells[column] ?? null, BOLD, fontSize), width: widths[column] ?? 0 }]
            : [],
        ),
      ],
      fontSize,
      table.room,
    ),
  );
  return sharedHeights(fitting, { table, place, head, widths, fontSize }).map(
    (points, index) => table.header?.heights?.[index] ?? points,
  );
}

const BOLD = { font: { bold: true } } as const;

/** Where a heading beside groups needs more than both rows have, the lower takes it. */
function sharedHeights<Row, Key extends string>(
  fitting: readonly number[],
  {
    table,
    place,
    head,
    widths,
    fontSize,
  }: Pick<LaidTable<Row, Key>, "table" | "place" | "head" | "widths" | "fontSize">,
): readonly number[] {
  if (place.header.rows === 1) return fitting;
  const beside = table.columns.flatMap((each) => {
    if (isHeadingGroup(each)) return [];
    const column = place.columnOf(each.key);
    return [{ ...setText(head[0]?.[column] ?? null, BOLD, fontSize), width: widths[column] ?? 0 }];
  });
  const [upper = 0, lower = 0] = fitting;
  return [upper, Math.max(lower, heightOfTexts(beside, fontSize, table.room) - upper)];
}

function* rowHeights<Row, Key extends string>({
  table,
  columns,
  body,
  widths,
  fontSize,
}: LaidTable<Row, Key>): Staged<Heights> {
  return yield* mapped(table.rows, (row, index) => {
    const texts = columns.map((column, at) => ({
      ...setText(body[index]?.[at] ?? null, formatIn(table, row, column), fontSize),
      width: widths[at] ?? 0,
    }));
    const fitting = heightOfTexts(texts, fontSize, table.room);
    return table.rowHeight ?? fitting;
  });
}
