import { ExcelFailure } from "./failure";
import { queueRemoval, refuseIfStructureProtected, type Making } from "./make";
import { surveyWorkbook, type MarkedSheet, type Survey, type SurveyedSheet } from "./survey";

/**
 * Takes away what a making has left that did not come to its end, wherever it stopped: the sheets with its mark, and an
 * empty one that had not got it yet. A sheet that only has a name of its own is somebody else's. One sync, up to two more.
 * @throws ExcelFailure "leftHalfMade" naming what is left; "workbookProtected" where that is why nothing was made
 */
export async function takeBack(
  context: Excel.RequestContext,
  before: Survey,
  { wanted, token }: Making,
): Promise<void> {
  let left = wanted.map(({ plan }) => plan.name);
  try {
    const now = await surveyWorkbook(context);
    const marked = now.sheets.flatMap((sheet) =>
      sheet.mark?.making === token ? [{ ...sheet, mark: sheet.mark }] : [],
    );
    const unmarked = await empty(
      context,
      now.sheets.filter((sheet) => !sheet.mark && left.includes(sheet.name) && isNew(sheet, before)),
    );
    left = [...marked, ...unmarked].map(({ name }) => name);
    if (left.length > 0) await remove(context, now, marked, unmarked);
    else refuseIfStructureProtected(now);
  } catch (error) {
    if (left.length === 0) throw error;
    throw new ExcelFailure({ code: "leftHalfMade", detail: left.join(", ") });
  }
}

function isNew({ id }: SurveyedSheet, before: Survey): boolean {
  return before.sheets.every((sheet) => sheet.id !== id);
}

async function empty(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<readonly SurveyedSheet[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets
      .getItem(sheet.id)
      .getUsedRangeOrNullObject(true)
      .load({ rowCount: true }),
  }));
  await context.sync();
  return asked.filter(({ used }) => used.isNullObject).map(({ sheet }) => sheet);
}

async function remove(
  context: Excel.RequestContext,
  now: Survey,
  marked: readonly MarkedSheet[],
  unmarked: readonly SurveyedSheet[],
): Promise<void> {
  for (const { id } of unmarked) context.workbook.worksheets.getItem(id).delete();
  queueRemoval(context, now, marked);
  await context.sync();
}
