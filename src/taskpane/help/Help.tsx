import * as React from "react";
import addin from "../../../package.json";
import { Drawer } from "../controls/Drawer";
import { DefaultButton, Link } from "../fabric";
import { LanguageSwitch } from "../shell/LanguageSwitch";
import { usePane } from "../state/paneContext";
import { GUIDE, pageOf, sectionFor, type HelpPage } from "./pages";

const PAGES: readonly HelpPage[] = ["guide", "quickStart", "news", "licences"];

/** "Trợ giúp": the guide at the place that concerns what the clerk is doing, and what else there is to read. */
export function Help(): JSX.Element | null {
  const { state, store, text } = usePane();
  if (!state.help) return null;
  const section = sectionFor(state);
  return (
    <Drawer id="help" title={text.help.title} onClose={() => store.closeHelp()}>
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
      <DefaultButton text={text.help.firstLook} onClick={() => store.introduce(true)} />
      <p className="quiet">{text.help.version(addin.version)}</p>
      <LanguageSwitch />
    </Drawer>
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
