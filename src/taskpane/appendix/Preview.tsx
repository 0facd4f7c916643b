import * as React from "react";
import { LEVELS } from "../../counting/level";
import type { AppendixRow, CategoryRow, HandlingRow } from "../../documents/appendix/figures";
import type { AppendixPreview, PreviewRow } from "../../documents/appendix/preview";
import { usePlace } from "../state/placeContext";
import { FigureButton } from "./FigureButton";

/** Phụ lục I as it will be written, narrow enough for the pane: each row's label above its figures. */
export function Preview({ preview }: { readonly preview: AppendixPreview }): JSX.Element {
  const { text } = usePlace();
  return (
    <section aria-labelledby="preview" className="preview">
      <h2 id="preview">{text.appendix.preview}</h2>
      <p className="quiet">{text.appendix.previewHow}</p>
      <p className="preview-report" lang="vi">
        {preview.report}
      </p>
      <table aria-labelledby="preview">
        <thead>
          <tr>
            <th scope="col">{text.appendix.total}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {text.appendix.levelHeadings[level]}
              </th>
            ))}
          </tr>
        </thead>
        {preview.rows.map((each, index) => (
          <FormRow key={`${each.row.kind} ${each.row.number}`} {...each} index={index} />
        ))}
      </table>
      <div className="preview-foot" lang="vi">
        {preview.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

interface FormRowProps extends PreviewRow {
  /** Which row of the appendix it is, from 0. */
  readonly index: number;
}

function FormRow({ row, remark, index }: FormRowProps): JSX.Element {
  return (
    <tbody className={`row-${row.kind}`}>
      <tr>
        <th scope="rowgroup" colSpan={4} lang="vi">
          {row.number}. {row.label}
        </th>
      </tr>
      {row.kind === "category" && row.total.length > 0 && <CategoryFigures row={row} index={index} />}
      {row.kind === "handling" && <HandlingFigure row={row} index={index} />}
      {remark !== "" && (
        <tr>
          <td colSpan={4} className="remark" lang="vi">
            {remark}
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface FiguresOf<Row extends AppendixRow> {
  readonly row: Row;
  readonly index: number;
}

/** A figure of nobody is left blank in section I, as the form has it. */
function CategoryFigures({ row, index }: FiguresOf<CategoryRow>): JSX.Element {
  const { text } = usePlace();
  const figureOf = (column: "total" | (typeof LEVELS)[number], name: string, people: number) => (
    <td key={column}>
      {people > 0 && (
        <FigureButton
          shown={people}
          label={text.appendix.figure(row.label, name, people)}
          question={{ kind: "appendixFigure", row: index, column }}
        />
      )}
    </td>
  );
  return (
    <tr>
      {figureOf("total", text.appendix.figureTotal, row.total.length)}
      {LEVELS.map((level) =>
        figureOf(level, text.appendix.outcomes[level].toLowerCase(), row.at[level].length),
      )}
    </tr>
  );
}

function HandlingFigure({ row, index }: FiguresOf<HandlingRow>): JSX.Element {
  const { text } = usePlace();
  const people = row.people.length;
  return (
    <tr>
      <td>
        <FigureButton
          shown={people}
          label={text.appendix.figure(row.label, text.appendix.figureTotal, people)}
          question={{ kind: "appendixFigure", row: index, column: "total" }}
        />
      </td>
      <td colSpan={3} />
    </tr>
  );
}
