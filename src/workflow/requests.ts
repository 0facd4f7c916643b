import type { Category } from "../counting/category";
import type { CellRef } from "../counting/cell";
import type { Workbook } from "../excel/batch";
import { selectCell } from "../excel/select";
import { storeChoices, surveyWorkbook } from "../excel/survey";
import type { Choices } from "../reading/ballotTable";
import { buildAppendix } from "./appendix";
import { attempt } from "./attempt";
import { choicesOf, withCategory, withLeftOut, without } from "./choices";
import { onAnnounced } from "./events";
import { examineWorkbook } from "./examine";
import { makeInputSheet } from "./inputSheet";
import type { AppendixOutcome, Examination, Failure, SheetsOutcome } from "./outcome";
import { removeMade } from "./removeMade";
import { insertSample } from "./sample";

/** Everything a clerk can ask for. Nothing here throws: what goes wrong comes back as a failure. */
export interface Requests {
  examine(): Promise<Examination>;
  buildAppendix(): Promise<AppendixOutcome>;
  insertSample(): Promise<SheetsOutcome>;
  makeInputSheet(): Promise<SheetsOutcome>;
  removeMade(): Promise<SheetsOutcome>;
  goToCell(cell: CellRef): Promise<Failure | undefined>;
  /** Remembers the category in the workbook and examines again. */
  chooseCategory(key: string, category: Category): Promise<Examination>;
  /** Leaves a table or a sheet out from now on, and examines again. */
  leaveOut(key: string): Promise<Examination>;
  /** Forgets what was chosen under this key, and examines again. */
  takeBack(key: string): Promise<Examination>;
  /** Calls back when a ribbon button has built or refused the appendix; returns how to stop listening. */
  onAppendixOutcome(listener: (outcome: AppendixOutcome) => void): () => void;
}

export const requests: Requests = {
  examine: () => attempt(examine),
  buildAppendix: () => attempt(buildAppendix),
  insertSample: () => attempt(insertSample),
  makeInputSheet: () => attempt(makeInputSheet),
  removeMade: () => attempt(removeMade),
  goToCell: async (cell) => {
    const gone = await attempt(async (workbook) => {
      await selectCell(workbook, cell);
      return undefined;
    });
    return gone?.failure;
  },
  chooseCategory: (key, category) => choose((choices) => withCategory(choices, key, category)),
  leaveOut: (key) => choose((choices) => withLeftOut(choices, key)),
  takeBack: (key) => choose((choices) => without(choices, key)),
  onAppendixOutcome: onAnnounced,
};

async function examine(workbook: Workbook): Promise<Examination> {
  const { recognition } = await examineWorkbook(workbook);
  return { status: "examined", recognition };
}

/** Stores changed choices in the workbook; the next sync of the examination carries them. */
function choose(change: (choices: Choices | undefined) => Choices): Promise<Examination> {
  return attempt(async (workbook) => {
    const survey = await surveyWorkbook(workbook);
    storeChoices(workbook, change(choicesOf(survey.choices)));
    return examine(workbook);
  });
}
