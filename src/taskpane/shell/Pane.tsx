import * as React from "react";
import { DOCUMENTS } from "../../documents/all";
import type { PanePlace } from "../../workflow/outcome";
import { DataPlace } from "../data/DataPlace";
import { SelectedCell } from "../explanation/SelectedCell";
import { Fabric } from "../fabric";
import { PaneContext, usePane, usePaneOf } from "../state/paneContext";
import { isFirstRun } from "../state/recognised";
import type { PaneStore } from "../state/store";
import { FirstRun } from "./FirstRun";
import { LanguageSwitch } from "./LanguageSwitch";
import { Later, loadLaterParts } from "./Later";
import { PLACE_PANEL, PlaceTabs, tabId } from "./PlaceTabs";
import { ResultMessage } from "./ResultMessage";
import { StatusLine } from "./StatusLine";
import { useKeptFocus } from "./useKeptFocus";
import { useTabFromAnywhere } from "./useTabFromAnywhere";

interface PaneProps {
  readonly store: PaneStore;
  /** Begins the page anew. */
  readonly reload: () => void;
}

export function Pane({ store, reload }: PaneProps): JSX.Element {
  const pane = usePaneOf(store, reload);
  const { workbook, naming, language, introducing } = pane.state;
  const main = useKeptFocus<HTMLElement>();
  useTabFromAnywhere();
  React.useEffect(() => store.start(), [store]);
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const isRead = workbook !== undefined;
  React.useEffect(() => {
    // Before anybody asks for it; what does not arrive now is asked for again where it is used.
    if (isRead) void Promise.all([loadLaterParts(), DOCUMENTS.appendix.sheets()]).catch(() => undefined);
  }, [isRead]);
  const introduces =
    workbook !== undefined &&
    !naming &&
    (introducing || (pane.state.place === "data" && isFirstRun(workbook)));
  return (
    <PaneContext.Provider value={pane}>
      <Fabric className="pane" applyTheme={false}>
        <header className="pane-header">
          <StatusLine />
          {workbook && !introduces && <PlaceTabs />}
          <ResultMessage />
        </header>
        <main className="pane-body" tabIndex={-1} ref={main}>
          {introduces && <FirstRun />}
          {workbook && !introduces && <OpenPlace place={pane.state.place} />}
          {introduces && language === "vi" && <LanguageSwitch />}
        </main>
        {pane.state.question && <Later show={({ Explanation }) => <Explanation />} />}
        {pane.state.help && <Later show={({ Help }) => <Help />} />}
        {pane.state.units && <Later show={({ UnitsDrawer }) => <UnitsDrawer />} />}
      </Fabric>
    </PaneContext.Provider>
  );
}

const PLACE_PARTS: Readonly<Record<PanePlace, () => JSX.Element | null>> = {
  data: DataPlace,
  check: () => <Later show={({ CheckPlace }) => <CheckPlace />} />,
  documents: () => <Later show={({ DocumentsPlace }) => <DocumentsPlace />} />,
  report: () => <Later show={({ ReportPlace }) => <ReportPlace />} />,
};

function OpenPlace({ place }: { readonly place: PanePlace }): JSX.Element {
  const { text } = usePane();
  const Part = PLACE_PARTS[place];
  const panel = useKeptFocus<HTMLDivElement>();
  React.useLayoutEffect(() => {
    // Every place is read from its top, however far the one before was scrolled.
    document.documentElement.scrollTop = 0;
  }, [place]);
  return (
    <div
      role="tabpanel"
      id={PLACE_PANEL}
      aria-labelledby={tabId(place)}
      className="place"
      tabIndex={-1}
      ref={panel}
    >
      <h1 className="for-screen-readers">{text.shell.places[place]}</h1>
      <SelectedCell />
      <Part />
    </div>
  );
}
