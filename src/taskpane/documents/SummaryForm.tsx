import * as React from "react";
import type { SummarySettings } from "../../documents/summary/settings";
import { documentsStrings } from "../../strings/documentWords";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { Folded } from "../controls/Folded";
import { Checkbox } from "../fabricLater";
import { usePane } from "../state/paneContext";

/** What is set for "Biểu tổng hợp kết quả" alone. */
export function SummaryForm(): JSX.Element {
  const { state, store } = usePane();
  const { settings, summary: text } = documentsStrings(state.language);
  const { papers } = state.settings;
  const { by, ranked, combined } = papers.summary;
  const edit = (changes: Partial<SummarySettings>) =>
    store.editSettings({ papers: { ...papers, summary: { ...papers.summary, ...changes } } });
  return (
    <Folded title={settings} className="settings" open={false}>
      <ChoiceDropdown
        label={text.by}
        options={[
          { key: "conference", text: text.byConference },
          { key: "category", text: text.byCategory },
        ]}
        chosen={by}
        onChoose={(key) => edit({ by: key })}
      />
      <Checkbox
        label={text.ranked}
        checked={ranked}
        onChange={(_event, checked = false) => edit({ ranked: checked })}
      />
      <Checkbox
        label={text.combined}
        checked={combined}
        onChange={(_event, checked = false) => edit({ combined: checked })}
      />
    </Folded>
  );
}
