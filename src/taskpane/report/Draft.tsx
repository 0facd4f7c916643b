import * as React from "react";
import type { Examined } from "../../workflow/outcome";
import { DefaultButton } from "../fabric";
import { TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";
import { countOfErrors } from "../state/recognised";

interface DraftProps {
  readonly workbook: Examined;
  /** The text as the figures give it now. */
  readonly fresh: string;
}

/** The paragraphs of the results, to be edited. */
export function Draft({ workbook, fresh }: DraftProps): JSX.Element {
  const { state, text } = usePlace();
  const errors = countOfErrors(workbook.recognition);
  return (
    <section aria-labelledby="draft" className="draft">
      <h2 id="draft">{text.report.draft}</h2>
      {fresh === "" && !state.draft ? (
        <p>{errors > 0 ? text.report.draftWaits(errors) : text.report.nothingToDraft}</p>
      ) : (
        <>
          <p className="quiet">{text.report.draftHow}</p>
          {errors > 0 && <p className="caution">{text.report.draftHasErrors(errors)}</p>}
          <DraftText fresh={fresh} />
        </>
      )}
    </section>
  );
}

function DraftText({ fresh }: { readonly fresh: string }): JSX.Element {
  const { state, store, text } = usePlace();
  const { draft } = state;
  return (
    <>
      {draft && draft.from !== fresh && <p className="caution">{text.report.draftOld}</p>}
      <TextField
        multiline
        rows={16}
        ariaLabel={text.report.draft}
        lang="vi"
        value={draft?.text ?? fresh}
        onChange={(_event, value = "") => store.editDraft(value, fresh)}
      />
      {draft && <DefaultButton text={text.report.draftAgain} onClick={() => store.draftAgain()} />}
    </>
  );
}
