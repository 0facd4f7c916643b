import * as React from "react";
import type { People } from "../../documents/appendix/figures";
import { DefaultButton } from "../fabric";
import { TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";
import { pasteAsLines } from "./pasteAsLines";
import { ProofreadText } from "./ProofreadText";

/** "Soát văn bản": a text is pasted, and what does not fit in it is marked. */
export function Proofreading({ people }: { readonly people: People }): JSX.Element {
  const { state, store, text } = usePlace();
  const { proof } = state;
  const compared = people.length > 0 ? text.report.againstData(people.length) : text.report.againstItself;
  return (
    <section aria-labelledby="proofread">
      <h2 id="proofread">{text.report.proofread}</h2>
      <p className="quiet">
        {text.report.proofreadHow} {compared}
      </p>
      {proof.marked ? (
        <ProofreadText written={proof.text} people={people} />
      ) : (
        <TextField
          multiline
          rows={6}
          label={text.report.pasteHere}
          value={proof.text}
          onPaste={(event) => pasteAsLines(event, (value) => store.editProof(value))}
          onChange={(_event, value = "") => store.editProof(value)}
        />
      )}
      <DefaultButton
        text={proof.marked ? text.report.editText : text.report.proofreadNow}
        disabled={proof.text.trim() === ""}
        allowDisabledFocus
        onClick={() => store.markProof(!proof.marked)}
      />
    </section>
  );
}
