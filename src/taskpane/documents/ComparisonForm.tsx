import * as React from "react";
import { documentsStrings } from "../../strings/documentWords";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";

const loadEarlier = () => import(/* webpackChunkName: "units" */ "../units/EarlierView");

/** Which sheet the earlier vote is on, where several have tables that were left out; or the file it is taken from. */
export function ComparisonForm(): JSX.Element {
  const { state, store, text } = usePane();
  const [asked, setAsked] = React.useState(false);
  const part = usePart(asked ? loadEarlier : undefined);
  const words = documentsStrings(state.language);
  const { papers } = state.settings;
  const earlier = state.workbook?.earlier;
  return (
    <>
      {earlier && earlier.kind !== "none" && earlier.sheets.length > 1 && (
        <ChoiceDropdown
          label={words.earlierSheet}
          options={earlier.sheets.map((sheet) => ({ key: sheet, text: sheet }))}
          chosen={earlier.kind === "several" ? undefined : earlier.sheet}
          onChoose={(sheet) => store.editSettings({ papers: { ...papers, comparison: { earlier: sheet } } })}
        />
      )}
      {asked ? (
        <LaterPart part={part} loads={text.shell.partLoads} render={({ EarlierView }) => <EarlierView />} />
      ) : (
        <DefaultButton text={words.earlierFile} onClick={() => setAsked(true)} />
      )}
    </>
  );
}
