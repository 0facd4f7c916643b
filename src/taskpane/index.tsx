import * as React from "react";
import * as ReactDOM from "react-dom";
import { isVietnamese } from "../strings/language";
import { whenReady } from "../workflow/ready";
import { requests } from "../workflow/requests";
import { ErrorBoundary } from "./ErrorBoundary";
import { ExcelTooOld } from "./ExcelTooOld";
import { registerPaneIcons } from "./icons";
import { Pane } from "./Pane";
import { PaneStore } from "./store";
import "./taskpane.css";

void start();

async function start(): Promise<void> {
  const { displayLanguage, supported } = await whenReady();
  registerPaneIcons();
  const store = new PaneStore(requests);
  ReactDOM.render(
    <ErrorBoundary language={store.state.language} reload={() => window.location.reload()}>
      {supported ? <Pane store={store} offerEnglish={!isVietnamese(displayLanguage)} /> : <ExcelTooOld />}
    </ErrorBoundary>,
    document.getElementById("root"),
  );
}
