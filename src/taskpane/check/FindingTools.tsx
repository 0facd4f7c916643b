import * as React from "react";
import { formOfAddress } from "../../documents/settings";
import { CopyTable } from "../controls/CopyTable";
import { TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";
import type { Told } from "../state/toldAsOne";
import { findingTable } from "./findingTable";

interface FindingToolsProps {
  /** Those that hold the words. */
  readonly findings: readonly Told[];
  /** How many there are. */
  readonly all: number;
  readonly words: string;
  readonly onSeek: (words: string) => void;
}

/** As many are taken in at a glance. */
const FEW = 10;

/** A long list of findings is searched, and taken along as a table to whoever corrects them. */
export function FindingTools({ findings, all, words, onSeek }: FindingToolsProps): JSX.Element | null {
  const { state, text } = usePlace();
  if (all <= FEW) return null;
  return (
    <section aria-label={text.check.search}>
      <TextField label={text.check.search} value={words} onChange={(_event, value = "") => onSeek(value)} />
      <p role="status" className="quiet">
        {findings.length < all && text.check.found(findings.length, all)}
      </p>
      <CopyTable
        label={text.check.copyFindings(findings.length)}
        rows={() => findingTable(findings, text.check, state.language, formOfAddress(state.settings.style))}
      />
    </section>
  );
}
