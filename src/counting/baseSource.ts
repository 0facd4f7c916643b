import type { RegulationKey } from "./regulation";

/** Where it is laid down what each text takes percentages of; the appendix sums up votes of QĐ 262. */
export const BASE_SOURCES: Readonly<Record<RegulationKey, string>> = {
  appendix: "QĐ 262-QĐ/TW, khoản 7.3",
  decision262: "QĐ 262-QĐ/TW, khoản 7.3",
  decision96: "QĐ 96-QĐ/TW, Điều 6 khoản 3",
  resolution85: "NQ 85/2014/QH13, Điều 17 khoản 1",
  resolution96: "NQ 96/2023/QH15, Điều 19 khoản 3",
};
