import * as React from "react";
import addin from "../../../package.json";
import { Drawer } from "../controls/Drawer";
import { DefaultButton, Link } from "../fabric";
import { LanguageSwitch } from "../shell/LanguageSwitch";
import { usePlace } from "../state/placeContext";
import { GUIDE, pageOf, sectionFor, type HelpPage } from "./pages";

const PAGES: readonly HelpPage[] = ["guide", "quickStart", "trust", "news", "licences"];

/** "Trợ giúp": the guide at the place that concerns what the clerk is doing, and what else there is to read. */
export function Help(): JSX.Element {
  const { state, store, text } = usePlace();
  const section = sectionFor(state);
  return (
    <Drawer id="help" title={text.shell.help} onClose={() => store.closeHelp()}>
      <p>
        <PageLink to={`${GUIDE}#${section}`} words={text.help.sections[section]} />
      </p>
      <ul className="help-pages">
        {PAGES.map((page) => (
          <li key={page}>
            <PageLink to={pageOf(page, state.language)} words={text.help.pages[page]} />
          </li>
        ))}
      </ul>
      <p className="quiet">{text.help.opensOutside}</p>
      <CheckInstallation />
      <DefaultButton text={text.help.firstLook} onClick={() => store.introduce(true)} />
      <p className="quiet">{text.help.version(addin.version)}</p>
      <LanguageSwitch />
    </Drawer>
  );
}

/** Invented votes never stand beside real ones. */
function CheckInstallation(): JSX.Element {
  const { state, store, text } = usePlace();
  const { recognition, own = [] } = state.workbook ?? {};
  const stands = own.some(({ purpose }) => purpose === "acceptance");
  if (recognition && recognition.tables.length > 0 && !stands)
    return <p className="quiet">{text.help.checkInANewWorkbook}</p>;
  return (
    <DefaultButton
      text={text.help.checkInstallation}
      disabled={state.busy !== undefined}
      allowDisabledFocus
      onClick={() => void store.checkInstallation()}
    />
  );
}

/** A pane is too narrow to read in: the browser opens the page, and can search and print it. */
function PageLink({ to, words }: { readonly to: string; readonly words: string }): JSX.Element {
  return (
    <Link href={to} target="_blank" rel="noopener">
      {words}
    </Link>
  );
}
