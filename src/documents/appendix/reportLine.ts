import { formatDay } from "../../strings/dates";
import type { ReportSettings } from "../settings";

/** "(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Huyện ủy Bảo Lâm)", with dots for what is not set. */
export function reportLine({ number, date, unit }: Pick<ReportSettings, "number" | "date" | "unit">): string {
  const written = number.normalize("NFC").replace(/^\s*(?:báo cáo\s+)?số\s*:?\s+/iu, "");
  return `(Kèm theo Báo cáo số ${written || "…-BC/…"}, ngày ${formatDay(date) || "…/…/…"} của ${unit || "…"})`;
}
