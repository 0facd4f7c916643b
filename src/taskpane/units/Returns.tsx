import * as React from "react";
import { plainText, richText } from "../../reporting/richText";
import { returnsToUnits, type ReturnToUnit } from "../../reporting/returnToUnits";
import { copyRichText } from "../controls/clipboard";
import { CopyTable } from "../controls/CopyTable";
import { Folded } from "../controls/Folded";
import { usePaging } from "../controls/paging";
import { useSaidFor } from "../controls/useSaidFor";
import { DefaultButton } from "../fabric";
import { TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";
import type { MergeReport } from "../../workflow/readUnits";
import { useUnits } from "./unitsContext";

const STEP = 5;

/** "Trả lại đơn vị": what each unit is to mend, as text to paste into a message. */
export function Returns({ report }: { readonly report: MergeReport }): JSX.Element | null {
  const { words, language } = useUnits();
  const { text } = usePlace();
  const returns = React.useMemo(() => returnsToUnits(report, language), [report, language]);
  const { shown, next, showNext } = usePaging(returns, STEP);
  if (returns.length === 0) return null;
  return (
    <Folded title={words.returns(returns.length)} open={false}>
      <CopyTable
        label={words.copyAll}
        rows={() => [
          [words.unitHeading, words.textHeading],
          ...returns.map((each) => [each.unit, each.text] as const),
        ]}
      />
      {shown.map((each) => (
        <ReturnText key={each.unit} returned={each} />
      ))}
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
    </Folded>
  );
}

function ReturnText({ returned: { unit, text: written } }: { readonly returned: ReturnToUnit }): JSX.Element {
  const { words } = useUnits();
  const { text } = usePlace();
  const [said, say] = useSaidFor(8000);
  const copy = async () => {
    const lines = written.split("\n");
    const copied = await copyRichText({ html: richText(lines), plain: plainText(lines) });
    say(copied ? text.report.copied : text.report.copyFailed);
  };
  return (
    <div className="copy-table">
      <TextField multiline readOnly rows={5} label={unit} value={written} />
      <DefaultButton text={words.copy} ariaLabel={words.copyFor(unit)} onClick={() => void copy()} />
      <span role="status">{said}</span>
    </div>
  );
}
