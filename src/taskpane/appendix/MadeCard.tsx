import * as React from "react";
import type { AppendixStrings } from "../../strings/paneAppendix";
import type { MadeAppendix } from "../../workflow/outcome";
import { Removal } from "../controls/Removal";
import { MadeSheets } from "../controls/MadeSheets";
import { DefaultButton, Icon } from "../fabric";
import { TONE_ICONS } from "../shell/tone";
import { usePlace } from "../state/placeContext";
import { holds } from "./holds";
import { NotCounted } from "./NotCounted";

/** The appendix that stands in the workbook: whether it still holds, and how to open or remove it. */
export function MadeCard({ made }: { readonly made: MadeAppendix }): JSX.Element {
  const { text } = usePlace();
  const tone = holds(made) ? "success" : "warning";
  return (
    <section className={`message made tone-${tone}`}>
      <Icon iconName={TONE_ICONS[tone]} className="tone-icon" />
      <div className="message-text">
        {sentences(made, text.appendix).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {holds(made) && <p>{text.messages.howToPrint(made.appendixSheet)}</p>}
        <NotCounted />
        <MadeSheets {...made} />
        {holds(made) && <WhySelected />}
        <Removal
          of="appendix"
          label={text.appendix.remove}
          question={text.appendix.removalQuestion}
          explained={text.appendix.removalExplained}
        />
      </div>
    </section>
  );
}

/** A way to "Vì sao?" that does not wait for Excel to tell where the clerk is. */
function WhySelected(): JSX.Element {
  const { state, store, text } = usePlace();
  return (
    <DefaultButton
      text={text.explanation.askSelected}
      disabled={state.busy !== undefined}
      allowDisabledFocus
      onClick={() => void store.askSelected()}
    />
  );
}

function sentences(made: MadeAppendix, text: AppendixStrings): readonly string[] {
  const { appendixSheet, resultsSheet, upToDate, changed } = made;
  if (resultsSheet === undefined) return [text.resultsGone];
  return [
    upToDate ? text.stands(appendixSheet) : text.standsOld(appendixSheet),
    ...(changed.length > 0 ? [text.changedByHand(changed)] : []),
  ];
}
