import * as React from "react";
import { areaAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import type { BallotTable } from "../../reading/ballotTable";
import { quotedList } from "../../strings/quotation";
import type { CheckStrings } from "../../strings/paneCheck";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";

type Asked = Extract<Finding, { code: "tablesOverlap" | "peopleTwice" | "notInEveryTable" }>;

interface SamePeopleAnswerProps {
  readonly finding: Asked;
  /** Every finding that is told as this one. */
  readonly each: readonly Finding[];
  /** The keys under which the answer is remembered. */
  readonly keys: readonly string[];
}

/** The buttons that say what rows of one name are; of tables asked about alone, also which of them count. */
export function SamePeopleAnswer({ finding, each, keys }: SamePeopleAnswerProps): JSX.Element {
  const { state, store, text } = usePlace();
  const where = quotedList([...new Set(finding.cells.map(({ sheet }) => sheet))]);
  const answers = finding.code === "notInEveryTable" ? (["alone"] as const) : finding.details.answers;
  return (
    <div className="buttons">
      {answers.map((as) => (
        <DefaultButton
          key={as}
          text={text.check.samePeople[as]}
          ariaLabel={`${text.check.samePeople[as]}: ${where}`}
          disabled={state.busy !== undefined}
          allowDisabledFocus
          onClick={() => void store.answerSamePeople(keys, as, text.check.samePeople[as])}
        />
      ))}
      {finding.code === "peopleTwice" && <Parts each={each} />}
      {finding.code === "tablesOverlap" && keys.length === 1 && <Keeps finding={finding} />}
    </div>
  );
}

/** Each button counts one part of the rows, and leaves out the others in one step. */
function Parts({ each }: { readonly each: readonly Finding[] }): JSX.Element {
  const { state, store, text } = usePlace();
  const parts = each.flatMap((finding) => (finding.code === "peopleTwice" ? finding.details.parts : []));
  const texts = [...new Set(parts.map((part) => part.text))];
  return (
    <>
      {texts.map((kept) => {
        const others = parts.filter((part) => part.text !== kept);
        const what = quotedList([...new Set(others.map((part) => part.text))]);
        return (
          <DefaultButton
            key={kept}
            text={text.check.keepPart(kept)}
            disabled={state.busy !== undefined}
            allowDisabledFocus
            onClick={() => void store.leaveOut({ keys: others.map(({ key }) => key), what, people: 0 })}
          />
        );
      })}
    </>
  );
}

/** Each button keeps tables of which nobody stands in two, and leaves out the others in one step. */
function Keeps({ finding }: { readonly finding: Extract<Asked, { code: "tablesOverlap" }> }): JSX.Element {
  const { state, store, text } = usePlace();
  const all = state.workbook?.recognition.tables ?? [];
  const concerned = all.filter(({ key }) => finding.details.tables.includes(key));
  return (
    <>
      {finding.details.keeps.map((keep) => {
        const kept = concerned.filter(({ key }) => keep.includes(key));
        const others = concerned.filter(({ key }) => !keep.includes(key));
        const named = (tables: readonly BallotTable[]) => tablesNamed(tables, all, text.check);
        return (
          <DefaultButton
            key={keep.join(" / ")}
            text={
              kept.length > 1 && others.length === 1
                ? text.check.leaveOutTables(named(others))
                : text.check.keepTables(named(kept), peopleIn(kept))
            }
            disabled={state.busy !== undefined}
            allowDisabledFocus
            onClick={() =>
              void store.leaveOut({ keys: others.map(({ key }) => key), what: named(others), people: 0 })
            }
          />
        );
      })}
    </>
  );
}

function peopleIn(tables: readonly BallotTable[]): number {
  return tables.reduce((sum, { people, unread }) => sum + people.length + unread, 0);
}

const FEW = 3;

/** By their sheets; those of one sheet are told apart by where they stand. */
function tablesNamed(
  tables: readonly BallotTable[],
  all: readonly BallotTable[],
  text: CheckStrings,
): string {
  const names = tables.slice(0, FEW).map(({ sheet, area }) => {
    const isAlone = all.filter((other) => other.sheet === sheet).length === 1;
    return isAlone ? text.tableOn(sheet) : text.tableAt(sheet, areaAddress(area));
  });
  const others = tables.length - names.length;
  return others > 0 ? `${names.join(", ")} ${text.andTables(others)}` : names.join(", ");
}
