import * as React from "react";
import type { People } from "../../documents/appendix/figures";
import type { ProofMark } from "../../proofreading/mark";
import { proofread, type Proof } from "../../proofreading/proofread";
import { proofSentence, proofSeverity } from "../../strings/proofreading";
import { Icon } from "../fabric";
import { TONE_ICONS } from "../shell/tone";
import { usePlace } from "../state/placeContext";
import { pieces } from "./pieces";

interface MarkedTextProps {
  readonly written: string;
  readonly people: People;
}

/** The text with its marks, numbered, and underneath what is wrong with each. */
export function MarkedText({ written, people }: MarkedTextProps): JSX.Element {
  const { text: words } = usePlace();
  const proof = React.useMemo(() => proofread(written, people), [written, people]);
  const { text, marks, coverage } = proof;
  return (
    <>
      <Verdict proof={proof} />
      <div className="marked-text" lang="vi" aria-label={words.report.markedText} role="group" tabIndex={0}>
        {pieces(text, marks, coverage.open).map((piece) =>
          piece.mark === undefined ? (
            <span key={piece.start} className={piece.isOpen ? "not-compared" : undefined}>
              {piece.text}
            </span>
          ) : (
            <mark
              key={piece.start}
              id={markId(piece.index)}
              className={proofSeverity(piece.mark.fault)}
              tabIndex={-1}
            >
              {piece.text}
              <sup>{piece.index}</sup>
            </mark>
          ),
        )}
      </div>
      <ol className="cards marks">
        {marks.map((mark, at) => (
          <MarkItem key={mark.start} mark={mark} index={at + 1} found={text.slice(mark.start, mark.end)} />
        ))}
      </ol>
    </>
  );
}

/** Green only where every figure that can be compared was compared and fits. */
function Verdict({ proof }: { readonly proof: Proof }): JSX.Element {
  const { text } = usePlace();
  const { marks, isOfOthers, unknown, coverage } = proof;
  const { figures, compared } = coverage;
  const isAllRight =
    marks.length === 0 && !isOfOthers && unknown.length === 0 && figures > 0 && compared === figures;
  return (
    <div role="status">
      {isAllRight ? (
        <p className="all-clear tone-success">
          <Icon iconName={TONE_ICONS.success} className="tone-icon" />
          {text.report.nothingMarked}
        </p>
      ) : (
        <p className="caution">
          {marks.length > 0 ? text.report.marked(marks.length) : text.report.nothingMarkedAmongCompared}
        </p>
      )}
      <p className="quiet">
        {figures === 0 ? text.report.nothingToCompare : text.report.compared(compared, figures)}
        {compared < figures && ` ${text.report.notCompared}`}
      </p>
      {isOfOthers && <p className="quiet">{text.report.ofOthers}</p>}
      {unknown.length > 0 && <p className="quiet">{text.report.notInTables(unknown)}</p>}
    </div>
  );
}

function markId(index: number): string {
  return `mark-${index}`;
}

interface MarkItemProps {
  readonly mark: ProofMark;
  /** Counted from 1, as it stands in the text. */
  readonly index: number;
  readonly found: string;
}

function MarkItem({ mark, index, found }: MarkItemProps): JSX.Element {
  const { state, text } = usePlace();
  const severity = proofSeverity(mark.fault);
  return (
    <li className={`card ${severity}`}>
      <div className="mark-head">
        <button
          type="button"
          className="mark-link"
          title={text.report.goToMark}
          onClick={() => document.getElementById(markId(index))?.focus()}
        >
          {text.report.markNumber(index, found)}
        </button>
        <span>{text.report[severity]}</span>
      </div>
      {mark.expected !== undefined && <p className="expected">{text.report.expected(mark.expected)}</p>}
      <p>{proofSentence(mark.fault, state.language)}</p>
    </li>
  );
}
