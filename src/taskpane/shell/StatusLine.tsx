import * as React from "react";
import { DefaultButton, Icon, Spinner, SpinnerSize } from "../fabric";
import { HelpButton } from "../help/HelpButton";
import { usePane } from "../state/paneContext";
import { LanguageSwitch } from "./LanguageSwitch";
import { standingOf } from "./standing";
import { TONE_ICONS } from "./tone";
import { useWaited } from "./useWaited";

/** After so many milliseconds without an answer a cell may be open in Excel; after so many more something is wrong. */
const SOON = 1500;
const LONG = 8000;

/** Where the work stands, always in sight; screen readers hear it change. */
export function StatusLine(): JSX.Element {
  const { state, store, text } = usePane();
  const { tone, sentence, canStop } = standingOf(state);
  return (
    <>
      <div className="status-line">
        <div role="status" className={`standing tone-${tone}`}>
          {tone === "working" ? (
            <Spinner size={SpinnerSize.small} />
          ) : (
            <Icon iconName={TONE_ICONS[tone]} className="tone-icon" />
          )}
          <span>{unbrokenParts(sentence)}</span>
        </div>
        {canStop && <DefaultButton text={text.shell.stop} onClick={() => store.stop()} />}
        {!state.workbook && !state.busy && (
          <DefaultButton text={text.shell.readAgain} onClick={() => void store.examine()} />
        )}
        {state.language === "en" && <LanguageSwitch />}
        <HelpButton />
      </div>
      <NoAnswer />
    </>
  );
}

/** Where not all of the line fits, no part of it is broken, and none begins with the sign between them. */
function unbrokenParts(sentence: string): React.ReactNode {
  const parts = sentence.split(" · ");
  return parts.map((part, at) => (
    <React.Fragment key={at}>
      {at > 0 && " "}
      <span className="unbroken">{at < parts.length - 1 ? `${part} ·` : part}</span>
    </React.Fragment>
  ));
}

/** What to do while Excel does not answer: it waits for a cell to be entered, or it has to be begun again. */
function NoAnswer(): JSX.Element {
  const { state, text, reload } = usePane();
  const isWaiting = state.busy !== undefined && state.step === undefined;
  const soon = useWaited(isWaiting, SOON);
  const long = useWaited(isWaiting, LONG);
  return (
    <div role="status" className="no-answer">
      {soon && <p>{text.shell.maybeEditing}</p>}
      {long && !state.workbook && <DefaultButton text={text.shell.reload} onClick={reload} />}
    </div>
  );
}
