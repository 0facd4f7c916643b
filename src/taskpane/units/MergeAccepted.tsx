import * as React from "react";
import { quotedList } from "../../strings/quotation";
import type { UnitsStrings } from "../../strings/paneUnits";
import type { UnitsOutcome } from "../../workflow/outcome";
import { Confirmation } from "../controls/Confirmation";
import { PrimaryButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { NotMade, OpenSheets } from "./Ended";
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
        onYes={() => void units.merge(outcome.changes)}
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
        onClick={() => void units.merge()}
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
  const { words } = useUnits();
  if (outcome.status === "refused") return <NotMade said={words.notMerged} findings={outcome.findings} />;
  if (outcome.status !== "made") return null;
  const { sheets, kept, left } = outcome;
  return (
    <div role="status">
      <p>{words.merged(outcome.units, outcome.people, outcome.cellsCompared)}</p>
      {kept.length > 0 && <p className="caution">{words.kept(quotedList(kept))}</p>}
      {left.length > 0 && <p className="caution">{words.left(quotedList(left))}</p>}
      <OpenSheets sheets={sheets} />
    </div>
  );
}
