import * as React from "react";
import { DefaultButton, PrimaryButton } from "../fabric";
import { useUnits } from "./unitsContext";

const HAS_FOLDERS = "webkitdirectory" in HTMLInputElement.prototype;

/** Files are picked, dropped, or come with their folder where the platform hands folders out. */
export function ChooseFiles(): JSX.Element {
  const { units, state, words } = useUnits();
  const files = React.useRef<HTMLInputElement>(null);
  const folder = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => folder.current?.setAttribute("webkitdirectory", ""), []);
  const busy = { disabled: state.progress !== undefined, allowDisabledFocus: true };
  const take = (event: React.ChangeEvent<HTMLInputElement>) => {
    void units.choose([...(event.currentTarget.files ?? [])]);
    // The same files can be chosen again once they are mended.
    event.currentTarget.value = "";
  };
  const drop = (event: React.DragEvent) => {
    // Otherwise the browser opens the file in the place of the pane.
    event.preventDefault();
    if (event.type === "drop") void units.choose([...event.dataTransfer.files]);
  };
  return (
    <div className="card" onDragOver={drop} onDrop={drop}>
      <p>{words.drop}</p>
      <input ref={files} type="file" multiple accept=".xlsx,.xlsm" hidden onChange={take} />
      {HAS_FOLDERS && <input ref={folder} type="file" multiple hidden onChange={take} />}
      <div className="buttons buttons-row">
        <PrimaryButton {...busy} text={words.chooseFiles} onClick={() => files.current?.click()} />
        {HAS_FOLDERS && (
          <DefaultButton {...busy} text={words.chooseFolder} onClick={() => folder.current?.click()} />
        )}
      </div>
    </div>
  );
}
