/**
 * What a file may ask for, refused before it is paid: a page of a browser that runs out of memory cannot say why. Well above
 * what any office has (a workbook of 100,000 people has a file of 4 MB, 34 MB unpacked and a million cells).
 */
export const CAPS = {
  /** Bytes of the file. */
  file: 30_000_000,
  /** Entries of the zip. */
  parts: 10_000,
  /** Bytes of all the parts that are read, unpacked. */
  unpacked: 200_000_000,
  /** Elements inside one another. */
  depth: 100,
  /** Rows of a sheet from the first to the last with a value. */
  rows: 200_000,
  /** Cells, rows and columns described, on all sheets. */
  cells: 4_000_000,
  /** Cells of the rectangles that hold the values of the sheets. */
  area: 4_000_000,
  /** Merged areas of all sheets, and the cells they cover. */
  merges: 100_000,
  mergedCells: 4_000_000,
} as const;
