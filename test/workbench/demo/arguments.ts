import { PAPER_PURPOSES, type PaperPurpose } from "../../../src/documents/all";
import { paperWords } from "../../../src/documents/paperWords";
import { bare, fold } from "../../../src/words/fold";

/** What the demonstration is asked to do. */
export interface DemoArguments {
  /** The workbook to open; the embedded sample when undefined. */
  readonly input?: string;
  readonly output: string;
  /** The documents to make; Phụ lục I when undefined. */
  readonly documents?: readonly PaperPurpose[];
  /** A folder with the files of units, to put together first; `expected` is the list of those that are expected. */
  readonly units?: { readonly folder: string; readonly expected?: string };
  /** A file of an earlier vote, to hold this one against. */
  readonly earlier?: string;
  /** Only to tell what each cell of the input was read as; nothing is made. */
  readonly account: boolean;
}

const USAGE =
  "npm run demo  |  npm run demo -- INPUT.xlsx --out OUTPUT.xlsx  |  npm run demo -- INPUT.xlsx --account  |  " +
  "npm run demo -- INPUT.xlsx --documents all|name,name [--earlier FILE.xlsx] --out OUTPUT.xlsx  |  " +
  "npm run demo -- --units FOLDER [--expected LIST.txt] --out OUTPUT.xlsx";

/** The command line was none of the forms. */
export class UsageError extends Error {
  constructor(reason: string) {
    super(`${reason}. Usage: ${USAGE}`);
  }
}

/** Reads the command line (without node and script). */
export async function parseArguments(words: readonly string[]): Promise<DemoArguments> {
  if (words.length === 0) return { output: "out/phu-luc-1.xlsx", account: false };
  const account = words.includes("--account");
  const output = valueOf("--out", words);
  const named = valueOf("--documents", words);
  const documents = named === undefined ? undefined : await documentsNamed(named);
  const others = words.filter(
    (word, index) => !WITH_VALUE.includes(word) && !WITH_VALUE.includes(words[index - 1] ?? ""),
  );
  const [input, ...rest] = others.filter((word) => word !== "--account");
  if (rest.length > 0 || input?.startsWith("-")) throw new UsageError(`Not understood: ${words.join(" ")}`);
  const units = unitsAsked(words);
  if (units && (input !== undefined || account)) throw new UsageError("--units goes without a workbook");
  if (input === undefined && !units) throw new UsageError("No workbook named");
  if (account) return { input, output: "", account };
  if (output === undefined || output.startsWith("-")) throw new UsageError("No --out OUTPUT.xlsx given");
  const earlier = valueOf("--earlier", words);
  if (earlier !== undefined && (!earlier || earlier.startsWith("-") || !documents))
    throw new UsageError("--earlier FILE.xlsx goes with --documents");
  return { input, output, account, documents, units, earlier };
}

function unitsAsked(words: readonly string[]): DemoArguments["units"] {
  const [folder, expected] = [valueOf("--units", words), valueOf("--expected", words)];
  if (folder === undefined && expected === undefined) return undefined;
  if (!folder || folder.startsWith("-")) throw new UsageError("No --units FOLDER given");
  if (expected !== undefined && (!expected || expected.startsWith("-")))
    throw new UsageError("No --expected LIST.txt given");
  return { folder, expected };
}

const WITH_VALUE: readonly string[] = ["--out", "--documents", "--units", "--expected", "--earlier"];

/** What stands behind an option; "" where nothing does. */
function valueOf(option: string, words: readonly string[]): string | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : (words[at + 1] ?? "");
}

/** Documents by what a clerk calls them, with the marks of Vietnamese or without: "bien ban kiem phieu,danh sach". */
async function documentsNamed(named: string): Promise<readonly PaperPurpose[]> {
  if (named === "all") return PAPER_PURPOSES;
  const words = await paperWords();
  const namesOf = (purpose: PaperPurpose) => [
    purpose,
    words[purpose].vi.name,
    ...(ALSO_CALLED[purpose] ?? []),
  ];
  return named.split(",").map((name) => {
    const called = plain(name);
    const found = PAPER_PURPOSES.find((purpose) => namesOf(purpose).some((each) => plain(each) === called));
    if (found) return found;
    const known = PAPER_PURPOSES.map((purpose) => `“${words[purpose].vi.name}”`);
    throw new UsageError(`No document is called “${name.trim()}”, but ${known.join(", ")}`);
  });
}

/** What else may be written for a document, beside its word and its name. */
const ALSO_CALLED: Readonly<Partial<Record<PaperPurpose, readonly string[]>>> = {
  results: ["kết quả"],
  appendix: ["phụ lục"],
  list: ["danh sách"],
  summary: ["biểu tổng hợp", "tổng hợp", "biểu"],
  minutes: ["biên bản"],
  ballot: ["phiếu"],
  tally: ["gạch phiếu"],
  counting: ["kiểm phiếu", "ghi phiếu"],
  ballotTotals: ["đếm phiếu", "google forms"],
  rehearsal: ["chạy thử"],
  report: ["báo cáo"],
  resolution: ["nghị quyết", "xác nhận"],
  comparison: ["so sánh"],
  comparisonRows: ["theo hàng"],
  comparisonUnits: ["theo đơn vị"],
  chart: ["đồ thị"],
};

function plain(name: string): string {
  return bare(fold(name));
}
