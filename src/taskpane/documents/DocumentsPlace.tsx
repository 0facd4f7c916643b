import * as React from "react";
import { loadMaking } from "../../workflow/loadMaking";
import { documentsStrings } from "../../strings/documentWords";
import { AppendixPlace } from "../appendix/AppendixPlace";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { usePane } from "../state/paneContext";
import { DocumentList } from "./DocumentList";

/** "Văn bản": what can be made of what is there and what the rest lacks, then Phụ lục I with its settings and preview. */
export function DocumentsPlace(): JSX.Element | null {
  const { state, text } = usePane();
  const { workbook } = state;
  const part = usePart(loadMaking);
  if (!workbook) return null;
  return (
    <LaterPart
      part={part}
      loads={text.shell.partLoads}
      render={(making) => (
        <>
          <DocumentList workbook={workbook} making={making} />
          <h2>{documentsStrings(state.language).documents.appendix.name}</h2>
          <AppendixPlace />
        </>
      )}
    />
  );
}
