import type { PaperPurpose } from "../documents/all";
import { attempt } from "./attempt";
import { appendixOutcomes, documentsOutcomes, helpAsked } from "./events";
import { showWhatWasFound } from "./found";
import { loadMaking } from "./loadMaking";
import type { AppendixOutcome, DocumentsOutcome } from "./outcome";

/** What "Lập Phụ lục I" on the ribbon does; the pane hears how it ended. */
export async function buildFromRibbon(): Promise<AppendixOutcome> {
  const outcome = await attempt(async (...work) => (await loadMaking()).buildAppendix(...work));
  appendixOutcomes.announce(outcome);
  return outcome;
}

/** What an item of the ribbon's menu of documents does; the pane hears how it ended. */
export async function makeFromRibbon(purpose: PaperPurpose): Promise<DocumentsOutcome> {
  const outcome = await attempt(async (...work) => (await loadMaking()).makeDocuments(...work, [purpose]));
  documentsOutcomes.announce(outcome);
  return outcome;
}

/** Shows on the sheet what was found, where the pane cannot. */
export function showOnSheet(
  refused: Extract<AppendixOutcome, { readonly status: "refused" }>,
): Promise<unknown> {
  return attempt((workbook) => showWhatWasFound(workbook, refused));
}

/** "Trợ giúp" on the ribbon: the pane hears of it. */
export function helpFromRibbon(): void {
  helpAsked.announce(undefined);
}
