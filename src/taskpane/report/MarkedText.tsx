import * as React from "react";
import type { People } from "../../documents/appendix/figures";
import type { ProofMark } from "../../proofreading/mark";
import { proofread } from "../../proofreading/proofread";
import { proofSentence, proofSeverity } from "../../strings/proofreading";
import { Icon } from "../fabric";
import { TONE_ICONS } from "../shell/tone";
import { usePane } from "../state/paneContext";
import { pieces } from "./pieces";

interface MarkedTextProps {
  readonly written: string;
  readonly people: People;
}

/** The text with its marks, numbered, and underneath what is wrong with each. */
export function MarkedText({ written, people }: MarkedTextProps): JSX.Element {
  const { text: words } = usePane();
  const { text, marks, isOfOthers } = React.useMemo(() => proofread(written, people), [written, people]);
  return (
    <>
      <div role="status">
        {marks.length > 0 ? (
          <p className="caution">{words.report.marked(marks.length)}</p>
        ) : (
          <p className="all-clear tone-success">
            <Icon iconName={TONE_ICONS.success} className="tone-icon" />
            {words.report.nothingMarked}
          </p>
        )}
      </div>
      {isOfOthers && <p className="quiet">{words.report.ofOthers}</p>}
      <div className="marked-text" lang="vi" aria-label={words.report.markedText} role="group" tabIndex={0}>
        {pieces(text, marks).map((piece) =>
          piece.mark === undefined ? (
            piece.text
          ) : (
            <mark
              key={piece.index}
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
  const { state, text } = usePane();
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
