import type { NotVoted } from "../../counting/person";
import { formatCount } from "../../strings/numbers";

/** "Không lấy phiếu tín nhiệm đối với 02 đồng chí", as reports write people. */
export function notVotedHeading(people: readonly NotVoted[]): string {
  return `Không lấy phiếu tín nhiệm đối với ${formatCount(people.length).padStart(2, "0")} đồng chí`;
}

/** "Hoàng Văn Em, Chủ tịch UBND tỉnh: chưa đủ 9 tháng" */
export function notVotedText({ name, position, reason }: NotVoted): string {
  const who = position === "" ? name : `${name}, ${position}`;
  return reason === "" ? who : `${who}: ${reason.replace(/:$/, "")}`;
}
