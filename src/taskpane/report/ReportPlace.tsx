import * as React from "react";
import type { Examined } from "../../workflow/outcome";
import { usePane } from "../state/paneContext";
import { CopyForWord } from "./CopyForWord";
import { Draft } from "./Draft";
import { drafted } from "./drafted";
import { Proofreading } from "./Proofreading";

/** "Báo cáo": the paragraphs drafted from the results, and the check of a text about to be published. */
export function ReportPlace(): JSX.Element | null {
  const { workbook } = usePane().state;
  return workbook ? <ReportOf workbook={workbook} /> : null;
}

function ReportOf({ workbook }: { readonly workbook: Examined }): JSX.Element {
  const { settings, draft } = usePane().state;
  const fresh = React.useMemo(() => drafted(workbook, settings), [workbook, settings]);
  const written = draft?.text ?? fresh;
  return (
    <>
      <Draft workbook={workbook} fresh={fresh} />
      <Proofreading people={workbook.results} />
      {written !== "" && <CopyForWord written={written} />}
    </>
  );
}
