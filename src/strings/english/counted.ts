import { formatCount } from "../numbers";

/** "1 ballot", "2 ballots". */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count, "en")} ${count === 1 ? one : many}`;
}

export const ballotsIn = (count: number) => counted(count, "ballot", "ballots");
export const peopleIn = (count: number) => counted(count, "person", "people");
export const rowsIn = (count: number) => counted(count, "row", "rows");
export const tablesIn = (count: number) => counted(count, "table", "tables");
export const errorsIn = (count: number) => counted(count, "error", "errors");
export const cellsIn = (count: number) => counted(count, "cell", "cells");
export const sheetsIn = (count: number) => counted(count, "sheet", "sheets");
