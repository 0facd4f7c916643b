import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PAPER_PURPOSES } from "../../src/documents/all";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/documents/settings";
import { bare, fold } from "../../src/words/fold";
import { requests } from "../../src/workflow/requests";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import { startWorkbench, type Workbench } from "../workbench/node/office";
import { measured } from "./measure";

/*
 * npm run paper [-- FOLDER [OFFICE…]]: makes the documents of some offices, has LibreOffice print them (it must be installed, with
 * pdftotext of poppler) and tells of every page how large its letters are, in points, and how far they stand
 * from its edges. The PDF files stay in FOLDER (default out/paper) to be looked at.
 */
const FOLDER = path.resolve(process.argv[2] ?? "out/paper");

/** Where any are named, these offices alone. */
const ONLY = process.argv.slice(3);

const PARTY: ReportSettings = {
  ...DEFAULT_SETTINGS,
  letterhead: true,
  upperBody: "Tỉnh ủy Lâm Đồng",
  unit: "Huyện ủy Bảo Lâm",
  place: "Bảo Lâm",
  number: "121-BC/HU",
  date: "2022-06-24",
  signatory: { post: "T/M BAN THƯỜNG VỤ; PHÓ BÍ THƯ", name: "Người Ký" },
  recipients: "Ban Tổ chức Tỉnh ủy; Các đồng chí Ủy viên Ban Thường vụ Huyện ủy; Lưu Huyện ủy",
  resultsSigned: true,
  regulation: "decision96",
};

const STATE: ReportSettings = {
  ...PARTY,
  style: "state",
  upperBody: "Ủy ban nhân dân tỉnh Lâm Đồng",
  unit: "Ủy ban nhân dân huyện Bảo Lâm",
  number: "45/BC-UBND",
  signatory: { post: "TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH", name: "Người Ký" },
  recipients: "Như trên; Thường trực HĐND huyện; Lưu: VT",
};

const SIGNED: ReportSettings = {
  ...PARTY,
  letterhead: false,
  place: "",
  recipients: "",
  resultsSigned: false,
};

const FORTY_PEOPLE = "forty";

/** The sheet of what the forty are compared with. */
const EARLIER = "Kỳ trước";

const OFFICES: readonly (readonly [
  name: string,
  file: typeof FORTY_PEOPLE | undefined,
  settings: ReportSettings,
])[] = [
  ["sample", undefined, DEFAULT_SETTINGS],
  ["sample-signed", undefined, SIGNED],
  ["sample-two-pages", undefined, { ...DEFAULT_SETTINGS, appendixPages: "largest" }],
  ["party-40", FORTY_PEOPLE, PARTY],
  ["state-40", FORTY_PEOPLE, STATE],
];

function fortyPeople(): Promise<Uint8Array> {
  const posts = [
    "Bí thư Đảng ủy, Chủ tịch HĐND",
    "Phó Bí thư Thường trực",
    "Ủy viên Ban Thường vụ, Trưởng Công an",
  ];
  const rows = (people: number, high: number) =>
    Array.from({ length: people }, (_, index) => {
      const low = index % 4;
      return `${index + 1} | Nguyễn Cán Bộ ${index + 1} | ${posts[index % 3]} | ${high - low} | ${30 - high} | ${low}`;
    });
  return workbookBytes(
    sheetsOf(
      [
        "== Xã Lộc An",
        "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN",
        "Số phiếu thu về: 30",
        "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
        ...rows(40, 27),
        `== ${EARLIER}`,
        "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN",
        "Số phiếu thu về: 30",
        "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
        ...rows(38, 14),
      ].join("\n"),
    ),
  );
}

/** Makes every paper that the workbook is enough for, and gives the names of its sheets. */
async function made(
  workbench: Workbench,
  file: Uint8Array | undefined,
  settings: ReportSettings,
): Promise<readonly string[]> {
  await workbench.open(file);
  if (file === undefined) await requests.insertSample();
  else await requests.leaveOut([EARLIER]);
  await requests.changeSettings(settings);
  const outcome = await requests.makeDocuments(PAPER_PURPOSES);
  if (outcome.status !== "done") throw new Error(`Nothing was made: ${outcome.failure.code}`);
  return outcome.made.flatMap(({ sheets }) => sheets.slice(0, MOST_SHEETS));
}

/** Of a document with a sheet for each conference the first ones are looked at. */
const MOST_SHEETS = 2;

/** LibreOffice prints hidden sheets too: the others go, and what a formula takes from them stays as its value. */
async function withOnly(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const cells = sheets.getItem(name).getUsedRange().load("values");
    await context.sync();
    cells.values = cells.values.map((row) => row.map((value: unknown) => value));
    for (const sheet of sheets.items) if (sheet.name !== name) sheet.delete();
    await context.sync();
  });
}

async function run(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await startWorkbench();
  for (const [office, people, settings] of OFFICES) {
    if (ONLY.length > 0 && !ONLY.includes(office)) continue;
    const file = people && (await fortyPeople());
    const fixed: ReportSettings = { ...settings, cells: "values" };
    const sheets = await made(workbench, file, fixed);
    const bytes = await workbench.save();
    for (const sheet of sheets) {
      await workbench.open(bytes);
      await withOnly(sheet);
      const workbookFile = path.join(
        FOLDER,
        `${office}-${bare(fold(sheet)).replace(/[^a-z0-9]+/g, "-")}.xlsx`,
      );
      writeFileSync(workbookFile, await workbench.save());
      execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", FOLDER, workbookFile], {
        stdio: "ignore",
      });
      for (const line of measured(workbookFile.replace(/xlsx$/, "pdf")))
        console.log(`${office}, ${sheet}: ${line}`);
    }
  }
}

void run();
