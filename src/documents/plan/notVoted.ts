import type { NotVoted } from "../../counting/person";
import { formatCount } from "../../strings/numbers";
import { peopleWord } from "./sheetWords";
import { shortened } from "../../strings/quotation";
import type { OfficeStyle } from "../settings";

/** "Không lấy phiếu tín nhiệm đối với 02 đồng chí", as reports write people. */
export function notVotedHeading(people: readonly NotVoted[], style: OfficeStyle): string {
  return `Không lấy phiếu tín nhiệm đối với ${formatCount(people.length).padStart(2, "0")} ${peopleWord(style)}`;
}

/** "Hoàng Văn Em, Chủ tịch UBND tỉnh: chưa đủ 9 tháng" */
export function notVotedText({ name, position, reason }: NotVoted): string {
  const who = position === "" ? shortened(name) : `${shortened(name)}, ${shortened(position)}`;
  return reason === "" ? who : `${who}: ${shortened(reason.replace(/:$/, ""))}`;
}

/** "Không lấy phiếu tín nhiệm đối với 01 đồng chí: Hoàng Văn Em, Chủ tịch UBND tỉnh: chưa đủ 9 tháng." */
export function notVotedSentence(people: readonly NotVoted[], style: OfficeStyle): string {
  return `${notVotedHeading(people, style)}: ${people.map(notVotedText).join("; ")}.`;
}
