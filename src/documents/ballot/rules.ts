import { regulationOf } from "../../counting/regulations/all";
import type { RegulationKey } from "../../counting/regulations/all";
import type { RegulationChoice } from "../settings";

/** How the ballot is marked. */
export const HOW_TO_MARK =
  "Cách ghi phiếu: với mỗi người, đánh dấu vào một trong ba ô “Tín nhiệm cao”, “Tín nhiệm”, “Tín nhiệm thấp”.";

/** What makes a ballot, or what it says of one person, invalid: in the words of the texts that we have read it in. */
const INVALID: Readonly<Partial<Record<RegulationKey, string>>> = {
  decision96:
    "Phiếu không hợp lệ: phiếu không do Ban Kiểm phiếu phát ra; phiếu gạch xoá họ tên người được in trên phiếu; phiếu ghi tên một người mà người ghi phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô",
  decision262:
    "Phiếu không hợp lệ: phiếu không do Ban Kiểm phiếu phát ra; phiếu có gạch xóa họ tên người được in trên phiếu; phiếu có ghi thêm tên người hoặc các thông tin khác vào phiếu; phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô",
};

/** The sentence for the text that the vote is held under, with where it stands; undefined where we have not read it. */
export function invalidRule(choice: RegulationChoice): string | undefined {
  const regulation = regulationOf(choice);
  const words = regulation && INVALID[regulation.key];
  return words && `${words} (${regulation.result.clause.vi} ${regulation.title}).`;
}
