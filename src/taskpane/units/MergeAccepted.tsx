import * as React from "react";
import { findingSentence } from "../../strings/findings";
import { quotedList } from "../../strings/quotation";
import type { UnitsStrings } from "../../strings/paneUnits";
import type { UnitsOutcome } from "../../workflow/outcome";
import { Confirmation } from "../controls/Confirmation";
import { DefaultButton, PrimaryButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { useUnits } from "./unitsContext";
import { acceptedArrivals } from "./unitsStore";

/** Puts the accepted units on their sheet, after what that changes there has been shown. */
export function MergeAccepted(): JSX.Element {
  const pane = usePane();
  const { units, state, words } = useUnits();
  const accepted = acceptedArrivals(state);
  const people = accepted.reduce((sum, arrival) => sum + arrival.people.length, 0);
  const { outcome } = state;
  if (outcome?.status === "asked")
    return (
      <Confirmation
        id="units-replaced"
        question={words.replaceQuestion(outcome.changes.length)}
        explained={changesTold(outcome.changes, words)}
        yes={words.replace}
        no={words.leave}
        onYes={() => void units.merge(true)}
        onNo={() => units.dismissOutcome()}
      />
    );
  return (
    <>
      {accepted.length === 0 && <p className="quiet">{words.acceptFirst}</p>}
      <PrimaryButton
        className="wide"
        text={words.merge(new Set(accepted.map(({ unit }) => unit)).size, people)}
        disabled={accepted.length === 0 || pane.state.busy !== undefined}
        allowDisabledFocus
        onClick={() => void units.merge(false)}
      />
      {outcome && <Ended outcome={outcome} />}
    </>
  );
}

/** Every unit that changes, and by name whatever somebody has edited and would lose. */
function changesTold(
  changes: Extract<UnitsOutcome, { status: "asked" }>["changes"],
  words: UnitsStrings,
): string {
  return changes
    .flatMap(({ unit, changed, added, gone, edited }) => [
      words.change(unit, changed.length, added.length, gone.length),
      ...(edited.length > 0 ? [words.editedLost(edited.map(({ name }) => name).join(", "))] : []),
    ])
    .join(" ");
}

function Ended({ outcome }: { readonly outcome: UnitsOutcome }): JSX.Element | null {
  const { store, text } = usePane();
  const { words, language } = useUnits();
  if (outcome.status === "refused")
    return (
      <div role="alert">
        <p className="caution">{words.notMerged}</p>
        <ul className="lines">
          {outcome.findings.slice(0, FEW).map((finding, index) => (
            <li key={index}>{findingSentence(finding, language)}</li>
          ))}
        </ul>
      </div>
    );
  if (outcome.status !== "made") return null;
  const { sheets, kept, left } = outcome;
  return (
    <div role="status">
      <p>{words.merged(outcome.units, outcome.people, outcome.cellsCompared)}</p>
      {kept.length > 0 && <p className="caution">{words.kept(quotedList(kept))}</p>}
      {left.length > 0 && <p className="caution">{words.left(quotedList(left))}</p>}
      {sheets.map((name) => (
        <DefaultButton
          key={name}
          text={text.shell.openSheet(name)}
          onClick={() => void store.showSheet(name)}
        />
      ))}
    </div>
  );
}

/** So many are enough to begin with. */
const FEW = 5;
