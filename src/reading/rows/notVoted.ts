import type { NotVoted } from "../../counting/person";
import { lineKind, mayBeName, namesVacancy } from "../../words/lines";
import { isReasonNotVoted, saysNotVoted } from "../../words/notVoted";
import { shown } from "../../words/fold";
import { printed } from "../cells/grid";
import { speaksOfBallots } from "../cells/statement";
import { COUNT_ROLES } from "../header/columnRole";
import { isNumbered } from "./regionSigns";
import { cellUnder, holdsCounts, holdsPosition, levelValues, nameCell, ownCells } from "./rowCells";
import { sourcedText } from "../cells/sourcedText";
import type { Walk } from "./walk";

/*
 * People on a list of whom it is said that there is no vote on them: in the cells of the counts, in the remarks, beside
 * the name, or by the section they stand in. They have no counts.
 */

/** "Lê Văn Cường (không lấy phiếu)": the name, and what is said beside it. */
const REMARK_BESIDE_NAME = /^(.{3}[^([–—-]*)[([–—-](.+)$/su;

/** "II. Không lấy phiếu tín nhiệm", "Các đồng chí không lấy phiếu": a line over them. */
export function isHeadingOfNotVoted(walk: Walk, row: number, name: string): boolean {
  if (!saysNotVoted(name) || holdsCounts(walk, row) || isNumbered(walk, row)) return false;
  const kind = lineKind(name);
  const isRemark = kind === "note" || kind === "signature" || kind === "total";
  return !isRemark && !holdsPosition(walk, row) && besideName(name) === undefined;
}

export function isNotVoted(walk: Walk, row: number, name: string): boolean {
  if (holdsCounts(walk, row) || isHeadingOfNotVoted(walk, row, name) || namesVacancy(name)) return false;
  if (speaksOfBallots(name) || lineKind(name) === "total") return false;
  if (besideName(name) !== undefined || reasonIn(walk, row) !== undefined) return true;
  const kind = lineKind(name);
  const isListed = isNumbered(walk, row) || holdsPosition(walk, row);
  return isListed && kind !== "note" && !walk.signed && sectionOfNotVoted(walk) !== undefined;
}

/** Somebody of whom `isNotVoted` holds. */
export function readNotVoted(walk: Walk, row: number, name: string): NotVoted {
  const beside = besideName(name);
  const { cell } = cellUnder(walk, row, "position");
  return {
    name: beside?.name ?? name,
    position: walk.header.columns.position === undefined ? "" : sourcedText(walk.grid, [cell]).text,
    reason: beside?.reason ?? reasonIn(walk, row) ?? remarkIn(walk, row) ?? sectionOfNotVoted(walk) ?? "",
    cell: nameCell(walk, row),
  };
}

function besideName(text: string): { readonly name: string; readonly reason: string } | undefined {
  const [, before = "", behind = ""] = REMARK_BESIDE_NAME.exec(shown(text)) ?? [];
  const [name, reason] = [before.trimEnd(), behind.trim().replace(/[)\]]$/, "")];
  return mayBeName(name) && saysNotVoted(reason) ? { name, reason } : undefined;
}

/** In the cells where counts would stand any reason tells, and where they hold dashes any remark; else what speaks of the vote. */
function reasonIn(walk: Walk, row: number): string | undefined {
  const ofCounts = COUNT_ROLES.map((role) => printed(cellUnder(walk, row, role).value));
  const reason = ofCounts.find(isReasonNotVoted);
  if (reason !== undefined) return reason;
  const isDashed = levelValues(walk, row).every((value) => /^[-–—]+$/.test(printed(value)));
  const tells = isDashed ? isReasonNotVoted : saysNotVoted;
  const { name, columns } = walk.header;
  const { ordinal, position, unit, category } = columns;
  const others = [...name, ordinal, position, unit, category];
  return ownCells(walk, row).find(({ column, text }) => !others.includes(column) && tells(text))?.text;
}

/** What the column of remarks says of somebody who stands under a heading of those not voted on. */
function remarkIn(walk: Walk, row: number): string | undefined {
  const { text } = sourcedText(walk.grid, [cellUnder(walk, row, "note").cell]);
  return text === "" ? undefined : text;
}

function sectionOfNotVoted({ found }: Walk): string | undefined {
  return found.sections.find(({ rest }) => saysNotVoted(rest))?.rest;
}
