import * as React from "react";
import type { MadeFigure } from "../../documents/figure";
import { usePart } from "../controls/usePart";
import { usePane } from "../state/paneContext";
import { figureAsked } from "./figureAsked";
import { madeSheetOf } from "./madeSheet";
import type { Question } from "./question";

/** The figure a question is about, once what tells it is there; of a made sheet only while it is as it was made. */
export function useFigure(question: Question | undefined): MadeFigure | undefined {
  const { workbook, settings } = usePane().state;
  const made = workbook && question?.kind === "madeCell" ? madeSheetOf(workbook, question.cell) : undefined;
  const { content: sheets } = usePart(made?.holds ? made.document.sheets : undefined);
  return React.useMemo(
    () => question && figureAsked(question, { workbook, settings }, sheets),
    [question, workbook, settings, sheets],
  );
}
