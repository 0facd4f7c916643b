import { DECISION_96 } from "../../counting/regulations/decision96";
import { regulationOf } from "../../counting/regulations/all";
import { sourceOf, type Regulation } from "../../counting/regulations/regulation";
import { reaches } from "../../counting/threshold";
import type { ReportSettings } from "../settings";
import { fixedText, joined, literal, type TextPart } from "../plan/formulaText";
import { reached } from "../plan/lowRule";
import type { Told } from "./numbers";

/*
 * What is said beside the page of the minutes' numbers, calculated from the same cells: it is for whoever works on the
 * sheet, and is not printed.
 */

/** Where the sheet is from. */
export const SUGGESTED =
  "Mẫu gợi ý: các phần theo khoản 7.3 Điều 7 QĐ 262-QĐ/TW, khoản 3 Điều 6 QĐ 96-QĐ/TW và thông lệ; cơ quan có mẫu riêng thì theo mẫu đó. Chỗ “……” điền tay. Cột này không in.";

/**
 * Whether enough were present for the vote to be held, by the text that says how many: the one chosen, or for an office of
 * the Party that names none the one in force; nothing of a text that we have not read it in.
 */
export function quorumNote(
  summoned: Told | undefined,
  present: Told | undefined,
  { regulation: choice, style }: Pick<ReportSettings, "regulation" | "style">,
): TextPart | undefined {
  const usual = style === "party" ? DECISION_96 : undefined;
  const regulation: Regulation | undefined = regulationOf(choice) ?? usual;
  const quorum = regulation?.quorum;
  if (!regulation || !quorum) return undefined;
  const { numerator, denominator } = quorum.present;
  const rule = `${numerator}/${denominator} số người được triệu tập (${sourceOf(quorum, regulation).vi})`;
  if (!summoned || !present)
    return fixedText(
      `Chưa rõ số triệu tập và số có mặt: cần có mặt ít nhất ${rule}. Ghi “Tổng số triệu tập: …; có mặt: …” trên trang kiểm phiếu thì số này tự điền.`,
    );
  const told = joined([fixedText("Có mặt "), present, fixedText(" trên "), summoned]);
  const enough = `, đủ ít nhất ${rule}.`;
  const tooFew = `, CHƯA ĐỦ ${rule}: hội nghị không được tiến hành lấy phiếu. Xem lại số triệu tập và số có mặt.`;
  const condition = reached(quorum.present, `(${present.expression})`, `(${summoned.expression})`);
  const isEnough = reaches({ count: present.value, base: summoned.value }, quorum.present);
  return {
    expression: `${told.expression}&IF(${condition},${literal(enough)},${literal(tooFew)})`,
    shows: told.shows + (isEnough ? enough : tooFew),
  };
}

/** More ballots issued than people present: it may be right, and is to be looked at. */
export function issuedNote(issued: Told | undefined, present: Told | undefined): TextPart | undefined {
  if (!issued || !present) return undefined;
  const note =
    "Số phiếu phát ra nhiều hơn số có mặt: xem lại. Có thể đúng, nếu có phiếu gửi cho người vắng mặt (Thông tư 45/2015/TT-BCA, Điều 6, có trường hợp này).";
  return {
    expression: `IF(${issued.expression}>${present.expression},${literal(note)},"")`,
    shows: issued.value > present.value ? note : "",
  };
}
