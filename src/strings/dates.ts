/**
 * A day as documents write it: "2022-06-24" is "24/6/2022", "2022-02-05" is "05/02/2022". A day below 10 and the first two
 * months have a zero (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW).
 */
export function formatDay(day: string): string {
  const [, year, month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === undefined ? "" : `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** "2022-06-24" is "ngày 24 tháng 6 năm 2022", "2022-02-05" "ngày 05 tháng 02 năm 2022". */
export function formatLongDay(day: string): string {
  const [date, month, year] = formatDay(day).split("/");
  return year === undefined ? "" : `ngày ${date} tháng ${month} năm ${year}`;
}

/**
 * The day that somebody wrote as "24/6/2022", "24-06-2022", "24.6.2022", "ngày 24/6/2022" or "ngày 24 tháng 6 năm 2022":
 * "2022-06-24"; undefined when there is none.
 */
export function dayWritten(text: string): string | undefined {
  const [, date = "", month = "", year = ""] =
    /^\s*(?:ngày\s+)?(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})\s*$/iu.exec(
      text.normalize("NFC"),
    ) ?? [];
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
