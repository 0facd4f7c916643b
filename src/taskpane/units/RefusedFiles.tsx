import * as React from "react";
import { mergeFindingSentence } from "../../strings/mergeFindings";
import { DefaultButton } from "../fabric";
import { usePaging } from "../controls/paging";
import { usePane } from "../state/paneContext";
import type { MergeReport } from "../../workflow/readUnits";
import { useUnits } from "./unitsContext";

const STEP = 10;

/** What is said of files that belong to no unit, a sentence each: those that were not read, above all. */
export function RefusedFiles({ report }: { readonly report: MergeReport }): JSX.Element | null {
  const { units, words, language } = useUnits();
  const { text } = usePane();
  const ownerless = report.findings.filter(
    ({ file, arrivals }) => file !== undefined && arrivals.length === 0,
  );
  const { shown, next, showNext } = usePaging(ownerless, STEP);
  const files = new Set(ownerless.map(({ file }) => file)).size;
  if (files === 0) return null;
  return (
    <section aria-labelledby="refused-files">
      <h3 id="refused-files">{words.refused(files)}</h3>
      <ul className="lines">
        {shown.map((finding, index) => (
          <li key={index}>
            {finding.code === "reading" && `${finding.file}: `}
            {mergeFindingSentence(finding, language)}{" "}
            <DefaultButton
              text={words.forget}
              ariaLabel={words.forgetWhat(finding.file ?? "")}
              onClick={() => void units.forget(finding.file ?? "")}
            />
          </li>
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
    </section>
  );
}
