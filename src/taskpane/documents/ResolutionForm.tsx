import * as React from "react";
import { documentsStrings } from "../../strings/documentWords";
import { Folded } from "../controls/Folded";
import { Checkbox } from "../fabricLater";
import { usePane } from "../state/paneContext";

/** What is set for "Xác nhận kết quả" alone. */
export function ResolutionForm(): JSX.Element {
  const { state, store } = usePane();
  const { settings, twoDecimals } = documentsStrings(state.language);
  const { papers } = state.settings;
  return (
    <Folded title={settings} className="settings" open={false}>
      <Checkbox
        label={twoDecimals}
        checked={papers.resolution.decimals === "two"}
        onChange={(_event, checked = false) =>
          store.editSettings({
            papers: { ...papers, resolution: { decimals: checked ? "two" : "asNeeded" } },
          })
        }
      />
    </Folded>
  );
}
