import * as React from "react";
import { DOCUMENTS, type PaperPurpose } from "../../documents/all";
import type { PaperDocument } from "../../documents/document";
import type { Missing } from "../../documents/missing";
import type { PaperWords } from "../../documents/paperWords";
import type { DocumentsStrings } from "../../strings/documentWords";
import { Removal } from "../controls/Removal";
import { DefaultButton, PrimaryButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { BallotTotalsForm } from "./BallotTotalsForm";
import { ComparisonForm } from "./ComparisonForm";
import { CopyWhole } from "./CopyWhole";
import { CountingForm } from "./CountingForm";
import { MinutesForm } from "./MinutesForm";
import { missingSentence } from "./missingSentence";
import { ResolutionForm } from "./ResolutionForm";
import type { Standing } from "./standingOf";
import { SummaryForm } from "./SummaryForm";

interface DocumentCardProps {
  readonly purpose: PaperPurpose;
  /** What it is called, and what it is for. */
  readonly called: PaperWords[PaperPurpose];
  readonly words: DocumentsStrings;
  /** What stands in its way. */
  readonly missing?: Missing;
  readonly standing?: Standing;
}

/** What is set for a document alone. */
const FORMS: Readonly<Partial<Record<PaperPurpose, () => JSX.Element | null>>> = {
  summary: SummaryForm,
  minutes: MinutesForm,
  resolution: ResolutionForm,
  comparison: ComparisonForm,
  counting: CountingForm,
  ballotTotals: BallotTotalsForm,
};

/** What it lacks is chosen in what is set for it. */
function isAskedHere({ kind }: Missing): boolean {
  return ["earlier", "whichEarlier", "earlierUnclear", "numbersUnclear"].includes(kind);
}

/** One document: what it is, whether it stands, and one button to make it, or what it lacks. */
export function DocumentCard({ purpose, called, words, missing, standing }: DocumentCardProps): JSX.Element {
  const { state, store } = usePane();
  const document: PaperDocument = DOCUMENTS[purpose];
  const { name, what } = called[state.language];
  const Form = FORMS[purpose];
  const busy = { disabled: state.busy !== undefined, allowDisabledFocus: true };
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="quiet">{what}</p>
      {standing && (
        <p className={standing.is === "current" ? "quiet" : "caution"}>{words.standing[standing.is]}</p>
      )}
      {missing && <p className="caution">{missingSentence(missing, words)}</p>}
      {Form && (!missing || isAskedHere(missing)) && <Form />}
      {!missing && state.workbook && document.madeFrom === "vote" && document.ofParagraphs && (
        <CopyWhole document={document} name={name} workbook={state.workbook} words={words} />
      )}
      <div className="buttons buttons-row">
        {!missing && (
          <PrimaryButton
            {...busy}
            text={standing ? words.again : words.make}
            ariaLabel={`${standing ? words.again : words.make}: ${name}`}
            onClick={() => void store.makeDocuments([purpose])}
          />
        )}
        {standing?.sheets.map((sheet) => (
          <DefaultButton
            key={sheet}
            {...busy}
            text={words.open(sheet)}
            onClick={() => void store.showSheet(sheet)}
          />
        ))}
        {standing && (
          <Removal
            of={purpose}
            label={words.remove}
            question={words.removalQuestion(name)}
            explained={words.removalExplained}
          />
        )}
      </div>
    </li>
  );
}
