import * as React from "react";
import type { People } from "../../documents/appendix/figures";
import { MISSING_PART } from "../../strings/missingPart";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";

interface ProofreadTextProps {
  readonly written: string;
  readonly people: People;
}

type Proofreader = typeof import("./MarkedText");

const loadProofreader = () => import(/* webpackChunkName: "proofreading" */ "./MarkedText");

/** The text with its marks, once the part of the add-in that proofreads has arrived. */
export function ProofreadText(props: ProofreadTextProps): JSX.Element {
  const { text } = usePane();
  const { proofreader, isMissing, askAgain } = useProofreader();
  if (proofreader) return <proofreader.MarkedText {...props} />;
  if (isMissing) return <Missing askAgain={askAgain} />;
  return (
    <p role="status" className="quiet">
      {text.report.proofreaderLoads}
    </p>
  );
}

/** Asked for as soon as it is used, and again whenever the clerk wants: what did not arrive once may the next time. */
function useProofreader() {
  const [proofreader, setProofreader] = React.useState<Proofreader>();
  const [isMissing, setMissing] = React.useState(false);
  React.useEffect(() => {
    if (isMissing) return undefined;
    let isWanted = true;
    loadProofreader().then(
      (arrived) => isWanted && setProofreader(arrived),
      () => isWanted && setMissing(true),
    );
    return () => {
      isWanted = false;
    };
  }, [isMissing]);
  return { proofreader, isMissing, askAgain: () => setMissing(false) };
}

function Missing({ askAgain }: { readonly askAgain: () => void }): JSX.Element {
  const { state } = usePane();
  const { sentence, nextStep, tryAgain } = MISSING_PART[state.language];
  return (
    <div role="alert">
      <p className="caution">{sentence}</p>
      <p>{nextStep}</p>
      <DefaultButton text={tryAgain} onClick={askAgain} />
    </div>
  );
}
