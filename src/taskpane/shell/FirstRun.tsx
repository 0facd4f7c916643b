import * as React from "react";
import { DefaultButton, PrimaryButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { Later } from "./Later";

/** The first look: what the add-in does, and two ways to begin. */
export function FirstRun(): JSX.Element {
  const { state, store, text } = usePane();
  const [own, setOwn] = React.useState(false);
  const busy = { disabled: state.busy !== undefined, allowDisabledFocus: true };
  if (own) return <Later show={({ OwnTables }) => <OwnTables onBack={() => setOwn(false)} />} />;
  return (
    <section className="first-run" aria-labelledby="first-run">
      <h1 id="first-run">{text.shell.firstRunTitle}</h1>
      <p>
        {text.shell.firstRunWhat} {text.shell.firstRunPromise}
      </p>
      <div className="buttons">
        <PrimaryButton {...busy} text={text.shell.trySample} onClick={() => void store.insertSample()} />
        <DefaultButton text={text.shell.useOwnTables} onClick={() => setOwn(true)} />
        {state.introducing && (
          <DefaultButton text={text.shell.endIntroduction} onClick={() => store.introduce(false)} />
        )}
      </div>
    </section>
  );
}
