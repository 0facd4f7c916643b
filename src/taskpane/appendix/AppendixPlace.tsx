import * as React from "react";
import type { Examined } from "../../workflow/outcome";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { usePane } from "../state/paneContext";
import { BuildButton } from "./BuildButton";
import { MadeCard } from "./MadeCard";
import { PeoplePicture } from "./PeoplePicture";
import { Preview } from "./Preview";
import { SettingsForm } from "./SettingsForm";
import { WhatIsWritten } from "./WhatIsWritten";

const loadPreview = () => import(/* webpackChunkName: "documents" */ "../../documents/appendix/preview");

type Previewing = Awaited<ReturnType<typeof loadPreview>>;

/** Phụ lục I in "Văn bản": the settings, the preview, what will be written, and the one button. */
export function AppendixPlace(): JSX.Element | null {
  const { state, text } = usePane();
  const { workbook } = state;
  const part = usePart(loadPreview);
  if (!workbook) return null;
  return (
    <LaterPart
      part={part}
      loads={text.shell.partLoads}
      render={(previewing) => <AppendixOf workbook={workbook} {...previewing} />}
    />
  );
}

function AppendixOf({
  workbook,
  previewAppendix,
}: { readonly workbook: Examined } & Previewing): JSX.Element {
  const { settings } = usePane().state;
  const { results, recognition, made } = workbook;
  const preview = React.useMemo(
    () => previewAppendix(results, recognition.report, settings),
    [results, recognition, settings, previewAppendix],
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
