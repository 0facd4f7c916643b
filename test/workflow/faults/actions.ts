import type { AppendixOutcome, SheetsOutcome } from "../../../src/workflow/outcome";
import { requests } from "../../../src/workflow/requests";
import type { Workbench } from "../../workbench/node/office";
import { type } from "../addin";
import { districtTable, workbookOf } from "../workbookOf";

/** How an action ended, as the clerk is told; undefined is an answer that never came. */
export type Told = AppendixOutcome | SheetsOutcome | { readonly status: "examined" } | undefined;

/** Something the clerk asks for, in a workbook prepared for it. */
export interface Action {
  readonly name: string;
  readonly prepare: (workbench: Workbench) => Promise<void>;
  readonly run: () => Promise<Told>;
  /** Whether it is to leave the workbook as it is, even without any fault. */
  readonly changesNothing?: true;
}

const RESULTS = "Kết quả tín nhiệm";
const APPENDIX = "Phụ lục I";

export const ACTIONS: readonly Action[] = [
  { name: "Lập Phụ lục I, first", prepare: own, run: () => requests.buildAppendix() },
  { name: "Lập Phụ lục I, again", prepare: madeAndCorrected, run: () => requests.buildAppendix() },
  { name: "Lập Phụ lục I, beside one with a remark", prepare: remarked, run: () => requests.buildAppendix() },
  { name: "Gỡ trang đã tạo", prepare: made, run: () => requests.removeMade() },
  { name: "Gỡ trang đã tạo, results very hidden", prepare: veryHidden, run: () => requests.removeMade() },
  { name: "Gỡ Phụ lục I", prepare: made, run: () => requests.removeDocument("appendix") },
  { name: "Tạo trang nhập liệu", prepare: own, run: () => requests.makeInputSheet() },
  { name: "Chèn dữ liệu mẫu", prepare: (workbench) => workbench.open(), run: () => requests.insertSample() },
  { name: "Chèn dữ liệu mẫu, that stands", prepare: sampled, run: () => requests.insertSample() },
  { name: "Đọc lại các bảng", prepare: made, run: () => requests.examine(), changesNothing: true },
];

async function own(workbench: Workbench): Promise<void> {
  const table = districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 12, 7, 0]);
  await workbench.open(await workbookOf({ BTV: table }));
}

async function made(workbench: Workbench): Promise<void> {
  await own(workbench);
  await requests.buildAppendix();
}

/** One more person, so that the new sheets are not the old ones with other figures. */
async function madeAndCorrected(workbench: Workbench): Promise<void> {
  await made(workbench);
  await type(workbench, "BTV", "A6", "Cán bộ 3");
  await type(workbench, "BTV", "B6", 10);
  await type(workbench, "BTV", "C6", 9);
  await type(workbench, "BTV", "D6", 0);
}

async function remarked(workbench: Workbench): Promise<void> {
  await madeAndCorrected(workbench);
  await type(workbench, APPENDIX, "G12", "Đã báo cáo");
}

async function veryHidden(workbench: Workbench): Promise<void> {
  await made(workbench);
  await workbench.act((book) => {
    const results = book.sheetNamed(RESULTS);
    if (results) book.showSheet(results, "VeryHidden");
  });
}

async function sampled(workbench: Workbench): Promise<void> {
  await workbench.open();
  await requests.insertSample();
}
