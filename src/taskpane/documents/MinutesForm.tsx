import * as React from "react";
import type { MinutesSettings } from "../../documents/minutes/settings";
import { documentsStrings } from "../../strings/documentWords";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { Folded } from "../controls/Folded";
import { TextField } from "../fabricLater";
import { usePane } from "../state/paneContext";

const TEXTS = ["occasion", "venue", "begun", "ended", "copies"] as const;
const NAMES = ["leftSigner", "chair"] as const;

/** What is set for "Biên bản kiểm phiếu" alone; names of people are not kept. */
export function MinutesForm(): JSX.Element {
  const { state, store } = usePane();
  const { settings, minutes: text } = documentsStrings(state.language);
  const { papers } = state.settings;
  const edit = (changes: Partial<MinutesSettings>) =>
    store.editSettings({ papers: { ...papers, minutes: { ...papers.minutes, ...changes } } });
  return (
    <Folded title={settings} className="settings" open={false}>
      <p className="quiet">{text.how}</p>
      {TEXTS.map((key) => (
        <TextField
          key={key}
          label={text.labels[key]}
          value={papers.minutes[key]}
          onChange={(_event, value = "") => edit({ [key]: value })}
        />
      ))}
      <TextField
        label={text.labels.board}
        description={text.notStored}
        autoComplete="off"
        multiline
        autoAdjustHeight
        resizable={false}
        rows={2}
        value={papers.minutes.board}
        onChange={(_event, value = "") => edit({ board: value })}
      />
      <ChoiceDropdown
        label={text.signers}
        options={[
          { key: "board", text: text.signedByBoard },
          { key: "secretary", text: text.signedBySecretary },
        ]}
        chosen={papers.minutes.signers}
        onChoose={(key) => edit({ signers: key })}
      />
      {NAMES.map((key) => (
        <TextField
          key={key}
          label={text.labels[key]}
          autoComplete="off"
          value={papers.minutes[key]}
          onChange={(_event, value = "") => edit({ [key]: value })}
        />
      ))}
    </Folded>
  );
}
