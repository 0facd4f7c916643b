import * as React from "react";
import { paperWords } from "../../documents/paperWords";
import { loadMaking } from "../../workflow/loadMaking";
import { AppendixPlace } from "../appendix/AppendixPlace";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { usePane } from "../state/paneContext";
import { DocumentList } from "./DocumentList";

async function loadPapers() {
  const [making, called] = await Promise.all([loadMaking(), paperWords()]);
  return { making, called };
}

/** "Văn bản": what can be made of what is there and what the rest lacks, then Phụ lục I with its settings and preview. */
export function DocumentsPlace(): JSX.Element | null {
  const { state, text } = usePane();
  const { workbook } = state;
  const part = usePart(loadPapers);
  if (!workbook) return null;
  return (
    <LaterPart
      part={part}
      loads={text.shell.partLoads}
      render={({ making, called }) => (
        <>
          <DocumentList workbook={workbook} making={making} called={called} />
          <h2>{called.appendix[state.language].name}</h2>
          <AppendixPlace />
        </>
      )}
    />
  );
}
