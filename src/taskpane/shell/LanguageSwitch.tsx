import * as React from "react";
import type { Language } from "../../strings/language";
import { Link } from "../fabric";
import { usePane } from "../state/paneContext";

const OTHER: Readonly<Record<Language, Language>> = { vi: "en", en: "vi" };

export function LanguageSwitch(): JSX.Element {
  const { state, store, text } = usePane();
  const other = OTHER[state.language];
  return (
    <div className="language">
      <Link lang={other} onClick={() => void store.setLanguage(other)}>
        {text.shell.otherLanguage}
      </Link>
    </div>
  );
}
