import * as React from "react";
import { DOCUMENTS, PAPER_PURPOSES } from "../../documents/all";
import { missingFor } from "../../documents/missing";
import type { PaperWords } from "../../documents/paperWords";
import { documentsStrings } from "../../strings/documentWords";
import type { loadMaking } from "../../workflow/loadMaking";
import type { Examined } from "../../workflow/outcome";
import { Folded } from "../controls/Folded";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { DocumentCard } from "./DocumentCard";
import { standingOf } from "./standingOf";

interface DocumentListProps {
  readonly workbook: Examined;
  readonly making: Awaited<ReturnType<typeof loadMaking>>;
  readonly called: PaperWords;
}

/** Below it Phụ lục I has a part of its own, and what is made with it. */
const LISTED = PAPER_PURPOSES.filter((purpose) => purpose !== "appendix" && purpose !== "results");

/** The papers of the vote, first those that can be made now; last the way to the report. */
export function DocumentList({ workbook, making, called }: DocumentListProps): JSX.Element {
  const { state, store } = usePane();
  const words = documentsStrings(state.language);
  const { sources, choices, settings } = workbook;
  const lists = React.useMemo(() => making.listPeople(sources, choices), [making, sources, choices]);
  const papers = LISTED.map((purpose) => ({
    purpose,
    called: called[purpose],
    missing: missingFor(DOCUMENTS[purpose], { ...workbook, lists }),
    standing: standingOf(workbook, purpose, making.listDigest({ lists, settings }, purpose)),
  }));
  const able = papers.filter(({ missing }) => missing === undefined);
  // Folded away they leave Phụ lục I in sight, which most come for once there are counts.
  const open =
    workbook.results.length === 0 ||
    state.message?.kind === "documents" ||
    papers.some(({ standing }) => standing !== undefined);
  return (
    <Folded title={words.papers(able.length)} className="papers" open={open}>
      <ul className="cards">
        {[...able, ...papers.filter((paper) => !able.includes(paper))].map((paper) => (
          <DocumentCard key={paper.purpose} {...paper} words={words} />
        ))}
        <li className="card">
          <h3>{words.report}</h3>
          <p className="quiet">{words.reportWhat}</p>
          <div className="buttons buttons-row">
            <DefaultButton text={words.goToReport} onClick={() => store.goToPlace("report")} />
          </div>
        </li>
      </ul>
    </Folded>
  );
}
