/**
 * What "Tổng hợp kiểm phiếu" says in the place of somebody's numbers while the two counts do not come to the same: how
 * each text begins. Never change one: workbooks hold them.
 */
export const COUNTED_TWICE = {
  noBallots: "Chưa ghi số phiếu thu về",
  incomplete: "Chưa ghi đủ phiếu: ",
  below: "Có phiếu ghi ở hàng sau số ",
  differ: "Hai lần ghi khác nhau ở phiếu số ",
  otherMark: "Có dấu không phải 1, 2, 3, x, 0",
} as const;

/** Whether two counts differ, or are not complete yet, by what stands in the place of a number; undefined where neither is said. */
export function countedTwiceSays(text: string): "differ" | "unfinished" | undefined {
  const said = text.normalize("NFC").trim();
  if (said.startsWith(COUNTED_TWICE.differ)) return "differ";
  return Object.values(COUNTED_TWICE).some((words) => said.startsWith(words)) ? "unfinished" : undefined;
}

/** What the sheet of differences is called that belongs to a sheet of totals, of which there is one for each list. */
export function differencesSheet(totals: string): string {
  const list = /^Kiểm phiếu (\d+) - /.exec(totals.normalize("NFC"))?.[1];
  return list === undefined ? "Đối chiếu kiểm phiếu" : `Đối chiếu ${list} - …`;
}
