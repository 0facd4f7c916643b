import { cellAddress } from "../../../src/counting/cell";
import { DOCUMENTS, type PaperPurpose } from "../../../src/documents/all";
import { ballotsToCount } from "../../../src/documents/ballotsMarked";
import type { VoteDocument, VoteToCome } from "../../../src/documents/document";
import { missingFor } from "../../../src/documents/missing";
import type { PlannedCell, SheetPlan } from "../../../src/documents/plan/sheetPlan";
import { listPeople } from "../../../src/reading/peopleList";
import { VIETNAMESE_DOCUMENTS } from "../../../src/strings/documentWords";
import { failureSentence } from "../../../src/strings/failures";
import { missingSentence } from "../../../src/taskpane/documents/missingSentence";
import type { Examined } from "../../../src/workflow/outcome";
import { requests } from "../../../src/workflow/requests";
import type { Workbench } from "../node/office";

/** What became of a document: the sheets that stand, planned once more and compared cell by cell; or what it lacks. */
export async function documentTold(
  purpose: PaperPurpose,
  workbench: Workbench,
): Promise<{ readonly stands: boolean; readonly line: string }> {
  const examined = await requests.examine();
  if (examined.status === "failed") throw new Error(failureSentence(examined.failure));
  const vote = { ...examined, lists: listPeople(examined.sources, examined.choices) };
  const missing = missingFor(DOCUMENTS[purpose], vote);
  if (missing) return { stands: false, line: missingSentence(missing, VIETNAMESE_DOCUMENTS) };
  const names = sheetsFor(purpose, examined);
  const plans = await plansOf(purpose, vote);
  if (names.length === 0) return { stands: false, line: "không lập được" };
  const compared = plans.map((plan, index) => compare(plan, names[index] ?? "", workbench));
  const cells = compared.reduce((sum, one) => sum + one.cells, 0);
  const differences = compared.flatMap((one) => one.differences);
  const sheets = names.map((name) => `“${name}”`).join(", ");
  const outcome =
    differences.length === 0
      ? `đối chiếu khớp ${cells} ô`
      : `KHÔNG KHỚP ${differences.length} trong ${cells} ô: ${differences.join("; ")}`;
  return { stands: true, line: `${sheets}, ${outcome}` };
}

function sheetsFor(purpose: PaperPurpose, { own }: Examined): readonly string[] {
  return own.filter((sheet) => sheet.purpose === purpose && !sheet.changed).map(({ name }) => name);
}

async function plansOf(purpose: PaperPurpose, vote: Examined & VoteToCome): Promise<readonly SheetPlan[]> {
  const document = DOCUMENTS[purpose];
  if (document.madeFrom === "list") return (await document.sheets()).plan(vote, (planned) => planned);
  if (document.madeFrom === "ballots")
    return (await document.sheets()).plan(ballotsToCount(vote.recognition.ballots, vote.settings));
  const nameOf = (other: VoteDocument) =>
    vote.own.find((sheet) => DOCUMENTS[sheet.purpose] === other)?.name ?? "";
  return (await document.sheets()).plan(vote, nameOf);
}

function compare(
  { cells }: SheetPlan,
  sheet: string,
  { book }: Workbench,
): { readonly cells: number; readonly differences: readonly string[] } {
  const promised = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (isPromised(cell) ? [{ cell, r, c }] : [])),
  );
  const differences = promised.flatMap(({ cell, r, c }) => {
    const address = cellAddress({ row: r, column: c });
    const stands = book.cell(sheet, address).value;
    return isSame(stands, cell.shows)
      ? []
      : [`${sheet}!${address} ${String(stands)} ≠ ${String(cell.shows)}`];
  });
  return { cells: promised.length, differences };
}

function isPromised(cell: PlannedCell | null): cell is PlannedCell & { readonly shows: string | number } {
  return cell?.shows !== undefined;
}

function isSame(stands: unknown, shows: string | number): boolean {
  if (typeof shows === "number" && typeof stands === "number") return Math.abs(stands - shows) < 1e-9;
  return String(stands ?? "") === String(shows);
}
