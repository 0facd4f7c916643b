import * as React from "react";
import * as ReactDOM from "react-dom";
import { loadLanguage } from "../strings/language";
import { whenReady } from "../workflow/ready";
import { requests } from "../workflow/requests";
import { registerPaneIcons } from "./icons";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { ExcelSilent } from "./shell/ExcelSilent";
import { ExcelTooOld } from "./shell/ExcelTooOld";
import { Pane } from "./shell/Pane";
import { firstLanguage, rememberLanguage } from "./state/language";
import { PaneStore } from "./state/store";
import "./taskpane.css";
import { followTheme } from "./theme";

/** How long Excel may take to answer before the clerk is told, in milliseconds. */
const PATIENCE = 8000;

/** Draws the pane in its page once Office is there. */
export async function startPane(): Promise<void> {
  registerPaneIcons();
  const silent = setTimeout(() => show(<ExcelSilent reload={reload} />), PATIENCE);
  const { languages, supported, isDark } = await whenReady();
  clearTimeout(silent);
  followTheme(isDark);
  const language = firstLanguage([...languages, ...navigator.languages]);
  // An Excel that is too old is told so in both languages.
  await loadLanguage(supported ? language : "en");
  const store = new PaneStore(requests, language, rememberLanguage);
  show(
    <ErrorBoundary language={language} reload={reload}>
      {supported ? <Pane store={store} reload={reload} /> : <ExcelTooOld />}
    </ErrorBoundary>,
  );
}

function show(what: JSX.Element): void {
  ReactDOM.render(what, document.getElementById("root"));
}

function reload(): void {
  window.location.reload();
}
