import * as React from "react";
import * as ReactDOM from "react-dom";
import { isVietnamese } from "../strings/language";
import { whenReady } from "../workflow/ready";
import { requests } from "../workflow/requests";
import { registerPaneIcons } from "./icons";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { ExcelTooOld } from "./shell/ExcelTooOld";
import { Pane } from "./shell/Pane";
import { PaneStore } from "./state/store";
import "./taskpane.css";
import { followTheme } from "./theme";

void start();

async function start(): Promise<void> {
  const { displayLanguage, supported, isDark } = await whenReady();
  registerPaneIcons();
  followTheme(isDark);
  const store = new PaneStore(requests, !isVietnamese(displayLanguage));
  ReactDOM.render(
    <ErrorBoundary language={store.state.language} reload={() => window.location.reload()}>
      {supported ? <Pane store={store} /> : <ExcelTooOld />}
    </ErrorBoundary>,
    document.getElementById("root"),
  );
}
