import * as React from "react";
import { MOST_BALLOTS } from "../../documents/counting/settings";
import { documentsStrings } from "../../strings/documentWords";
import { Folded } from "../controls/Folded";
import { TextField } from "../fabricLater";
import { usePane } from "../state/paneContext";

/** For how many ballots there is room on the sheets of counting. */
export function CountingForm(): JSX.Element {
  const { state, store } = usePane();
  const { settings, ballots: text } = documentsStrings(state.language);
  const { papers } = state.settings;
  const [typed, setTyped] = React.useState(String(papers.counting.ballots));
  const type = (digits: string) => {
    setTyped(digits);
    const ballots = ballotsIn(digits);
    if (ballots !== undefined) store.editSettings({ papers: { ...papers, counting: { ballots } } });
  };
  return (
    <Folded title={settings} className="settings" open={false}>
      <TextField
        label={text.room}
        description={text.how}
        value={typed}
        inputMode="numeric"
        errorMessage={ballotsIn(typed) === undefined ? text.wrong(MOST_BALLOTS) : undefined}
        onChange={(_event, value = "") => type(value)}
      />
    </Folded>
  );
}

/** A whole number from 1 to the most there is room for. */
function ballotsIn(typed: string): number | undefined {
  const ballots = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return ballots >= 1 && ballots <= MOST_BALLOTS ? ballots : undefined;
}
