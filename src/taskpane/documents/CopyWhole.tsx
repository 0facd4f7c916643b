import * as React from "react";
import { DOCUMENTS } from "../../documents/all";
import type { VoteSheets } from "../../documents/document";
import { wordPage } from "../../reporting/wordPage";
import type { DocumentsStrings } from "../../strings/documentWords";
import type { Examined } from "../../workflow/outcome";
import { copyRichText } from "../controls/clipboard";
import { usePart } from "../controls/usePart";
import { useSaidFor } from "../controls/useSaidFor";
import { DefaultButton } from "../fabric";

/** The documents of paragraphs, which go on in Word. */
type CopiedPurpose = "report" | "resolution";

interface CopyWholeProps {
  readonly purpose: CopiedPurpose;
  readonly workbook: Examined;
  readonly words: DocumentsStrings;
}

/** Puts a whole document on the clipboard, its head and who signs with it, as it would be made now. */
export function CopyWhole({ purpose, workbook, words }: CopyWholeProps): JSX.Element {
  const { content: sheets } = usePart<VoteSheets>(DOCUMENTS[purpose].sheets);
  const [said, say] = useSaidFor(8000);
  const copy = async () => {
    const [plan] = sheets?.plan(workbook, () => "") ?? [];
    say(plan && (await copyRichText(wordPage(plan))) ? words.copied : words.notCopied);
  };
  return (
    <div className="copy-table">
      <DefaultButton
        text={words.copyWhole}
        ariaLabel={`${words.copyWhole}: ${words.documents[purpose].name}`}
        disabled={!sheets}
        allowDisabledFocus
        onClick={() => void copy()}
      />
      <span role="status">{said}</span>
    </div>
  );
}
