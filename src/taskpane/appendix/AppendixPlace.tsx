import * as React from "react";
import { previewAppendix } from "../../documents/appendix/preview";
import type { Examined } from "../../workflow/outcome";
import { usePane } from "../state/paneContext";
import { BuildButton } from "./BuildButton";
import { MadeCard } from "./MadeCard";
import { PeoplePicture } from "./PeoplePicture";
import { Preview } from "./Preview";
import { SettingsForm } from "./SettingsForm";
import { WhatIsWritten } from "./WhatIsWritten";

/** "Phụ lục": the settings, the preview, what will be written, and the one button. */
export function AppendixPlace(): JSX.Element | null {
  const { workbook } = usePane().state;
  return workbook ? <AppendixOf workbook={workbook} /> : null;
}

function AppendixOf({ workbook }: { readonly workbook: Examined }): JSX.Element {
  const { settings } = usePane().state;
  const { results, recognition, made } = workbook;
  const preview = React.useMemo(
    () => previewAppendix(results, recognition.report, settings),
    [results, recognition, settings],
  );
  return (
    <>
      {made && <MadeCard made={made} />}
      <SettingsForm />
      {preview && <Preview preview={preview} />}
      {results.length > 0 && <PeoplePicture people={results} />}
      {preview && <WhatIsWritten sheets={preview.sheets} workbook={workbook} />}
      <BuildButton workbook={workbook} />
    </>
  );
}
