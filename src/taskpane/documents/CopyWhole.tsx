import * as React from "react";
import type { VoteDocument } from "../../documents/document";
import { wordPage } from "../../reporting/wordPage";
import type { DocumentsStrings } from "../../strings/documentWords";
import type { Examined } from "../../workflow/outcome";
import { copyRichText } from "../controls/clipboard";
import { usePart } from "../controls/usePart";
import { useSaidFor } from "../controls/useSaidFor";
import { DefaultButton } from "../fabric";

interface CopyWholeProps {
  readonly document: VoteDocument;
  readonly name: string;
  readonly workbook: Examined;
  readonly words: DocumentsStrings;
}

/** Puts a whole document on the clipboard, its head and who signs with it, as it would be made now. */
export function CopyWhole({ document, name, workbook, words }: CopyWholeProps): JSX.Element {
  const { content: sheets } = usePart(document.sheets);
  const [said, say] = useSaidFor(8000);
  const copy = async () => {
    const [plan] = sheets?.plan(workbook, () => "") ?? [];
    say(plan && (await copyRichText(wordPage(plan))) ? words.copied : words.notCopied);
  };
  return (
    <div className="copy-table">
      <DefaultButton
        text={words.copyWhole}
        ariaLabel={`${words.copyWhole}: ${name}`}
        disabled={!sheets}
        allowDisabledFocus
        onClick={() => void copy()}
      />
      <span role="status">{said}</span>
    </div>
  );
}
