import * as React from "react";
import type { People } from "../../documents/appendix/figures";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { usePlace } from "../state/placeContext";

interface ProofreadTextProps {
  readonly written: string;
  readonly people: People;
}

const loadProofreader = () => import(/* webpackChunkName: "proofreading" */ "./MarkedText");

/** The text with its marks, once the part of the add-in that proofreads has arrived. */
export function ProofreadText(props: ProofreadTextProps): JSX.Element {
  const { text } = usePlace();
  const part = usePart(loadProofreader);
  return (
    <LaterPart
      part={part}
      loads={text.report.proofreaderLoads}
      render={({ MarkedText }) => <MarkedText {...props} />}
    />
  );
}
