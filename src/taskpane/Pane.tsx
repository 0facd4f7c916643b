import * as React from "react";
import { ActionBar } from "./ActionBar";
import { Fabric } from "./fabric";
import { FindingGroups } from "./FindingGroups";
import { LanguageSwitch } from "./LanguageSwitch";
import { MoreActions } from "./MoreActions";
import { PaneContext, usePaneOf } from "./paneContext";
import { RememberedChoices } from "./RememberedChoices";
import { ResultMessage } from "./ResultMessage";
import type { PaneStore } from "./store";
import { TableList } from "./TableList";
import { Welcome } from "./Welcome";

interface PaneProps {
  readonly store: PaneStore;
  /** Whether the clerk's Excel is in another language than Vietnamese. */
  readonly offerEnglish: boolean;
}

export function Pane({ store, offerEnglish }: PaneProps): JSX.Element {
  const pane = usePaneOf(store);
  const { recognition, language } = pane.state;
  React.useEffect(() => store.start(), [store]);
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PaneContext.Provider value={pane}>
      <Fabric className="pane" applyTheme={false}>
        <ActionBar />
        <main className="pane-body">
          <ResultMessage />
          {recognition && recognition.tables.length === 0 && <Welcome />}
          {recognition && recognition.tables.length > 0 && <TableList tables={recognition.tables} />}
          {recognition && <FindingGroups findings={recognition.findings} />}
          <RememberedChoices />
          <MoreActions />
          {offerEnglish && <LanguageSwitch />}
        </main>
      </Fabric>
    </PaneContext.Provider>
  );
}
