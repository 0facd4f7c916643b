import {
  BALLOT_BASES,
  ballotBase,
  baseOf,
  baseQuestion,
  type BallotBase,
  type OfferedBase,
} from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { outcomeOf } from "../../counting/outcome";
import type { Share } from "../../counting/share";
import { ballotLabelsIn, type StatedName } from "../../words/ballotLabels";
import { shown, words } from "../../words/fold";
import type { CheckedTable } from "../account/check";
import { headingOver } from "../cells/headingOver";
import { offered } from "../people/chosenBase";
import type { PersonReading } from "../people/personReading";

/** A share that a sheet writes itself, and whether it is the one of a count and a base. */
export interface OwnShare {
  readonly reading: PersonReading;
  readonly share: Share;
  readonly cell: CellRef;
  readonly fits: (share: Share) => boolean;
  /** None of any number is a share of 0. */
  readonly tells: boolean;
}

/** Another number than the base, of which the shares of a table are taken. */
export interface OwnBase {
  readonly key: string;
  readonly baseOf: (reading: PersonReading) => number | undefined;
  readonly finding: Finding;
}

interface Candidate {
  readonly name?: StatedName;
  readonly kind?: BallotBase;
  /** The words that state it. */
  readonly text: string;
  readonly value?: number;
  readonly baseOf: (reading: PersonReading) => number | undefined;
  readonly offer?: OfferedBase;
}

/** Shares that must not be those of the base before another is looked for; one, where their heading names the other. */
const LEAST = 2;
/** Of ten shares so many must be those of another base. */
const MOST = 8;
/** Shares by which candidates are looked for. */
const LOOKED_AT = 30;

/**
 * The number of which most shares of a table are taken, where it is not the base: all delegates, the valid ballots, those
 * handed out, or a number that stands nowhere. Undefined where they are shares of the base, or of no one number.
 */
export function ownBaseOf(table: CheckedTable, shares: readonly OwnShare[]): OwnBase | undefined {
  const telling = shares.filter(({ tells }) => tells);
  const differing = telling.filter((one) => !one.fits(one.share));
  const [first] = differing;
  if (!first) return undefined;
  const namedBy = namesIn(table, telling);
  const sample = differing.slice(0, LOOKED_AT);
  const own = [...candidatesOf(table, first.reading), ...inferred(sample)]
    .filter(({ name }) => differing.length >= LEAST || (name !== undefined && namedBy.has(name)))
    .filter((candidate) => isOfMost(sample, candidate) && isOfMost(telling, candidate))
    .sort((one, other) => rank(one, namedBy) - rank(other, namedBy))[0];
  return (
    own && {
      key: baseQuestion(table.context.key),
      baseOf: own.baseOf,
      finding: findingOf(table, telling, own),
    }
  );
}

function isOfMost(shares: readonly OwnShare[], { baseOf: own }: Candidate): boolean {
  const fitting = shares.filter(({ reading, share: { count }, fits }) => {
    const base = own(reading);
    return base !== undefined && base > 0 && fits({ count, base });
  });
  return fitting.length * 10 >= shares.length * MOST;
}

/** What the headings name goes before what is stated, and that before what stands nowhere. */
function rank({ name, text, offer }: Candidate, namedBy: ReadonlySet<StatedName>): number {
  if (name !== undefined && namedBy.has(name)) return 0;
  return text !== "" ? 1 : offer ? 2 : 3;
}

/** What the headings over the shares name. */
function namesIn(table: CheckedTable, shares: readonly OwnShare[]): ReadonlySet<StatedName> {
  const headings = new Set(shares.map(({ cell }) => headingText(table, cell.column)));
  return new Set([...headings].flatMap((text) => ballotLabelsIn(words(text)).map(({ name }) => name)));
}

function headingText({ context: { grid, header } }: CheckedTable, column: number): string {
  return shown(headingOver(grid, header, column)?.text ?? "");
}

const NAME_OF: Readonly<Partial<Record<BallotBase, StatedName>>> = { returned: "returned", valid: "valid" };

function candidatesOf({ context }: CheckedTable, { ballots }: PersonReading): Candidate[] {
  if (!ballots) return [];
  const current = baseOf(ballots).kind;
  const kinds = BALLOT_BASES.filter((kind) => kind !== current && ballotBase(kind, ballots)).map(
    (kind): Candidate => ({
      kind,
      name: NAME_OF[kind],
      text: "",
      baseOf: (reading) => reading.ballots && ballotBase(kind, reading.ballots)?.value,
      offer: { base: kind },
    }),
  );
  const issued: Candidate = {
    name: "issued",
    text: "",
    baseOf: (reading) => reading.ballots?.issued?.value,
  };
  const stated = [...context.numbers, ...context.onOtherSheets].map(({ name, text, count }): Candidate => {
    const { value } = count;
    return { name, text, value, baseOf: () => value, offer: offered(count, name) };
  });
  return [...stated, ...kinds, ...(ballots.issued ? [issued] : [])];
}

/** The one number of which all these are shares, wherever it stands; of two that might be it neither. */
function inferred(shares: readonly OwnShare[]): Candidate[] {
  const [first, ...others] = shares;
  if (!first || others.length === 0) return [];
  const { count, base } = first.share;
  const fitsAll = (of: number) => shares.every(({ share, fits }) => fits({ count: share.count, base: of }));
  const numbers: number[] = [];
  for (let of = count; of <= FARTHEST * base && numbers.length < 2; of++)
    if (first.fits({ count, base: of }) && fitsAll(of)) numbers.push(of);
  const [only, ...more] = numbers;
  return only === undefined || more.length > 0 ? [] : [{ text: "", value: only, baseOf: () => only }];
}

/** No office has more delegates than so many times its ballots. */
const FARTHEST = 3;

function findingOf(table: CheckedTable, shares: readonly OwnShare[], own: Candidate): Finding {
  const readings = [...new Set(shares.map(({ reading }) => reading))];
  const bases = new Set(readings.flatMap(({ ballots }) => (ballots ? [baseOf(ballots).value] : [])));
  const [base] = bases;
  const [first] = readings;
  const heading = headingText(table, shares[0]?.cell.column ?? 0);
  const changed = table.readings.filter((reading) => changes(reading, own.baseOf(reading)));
  return {
    code: "shareBaseDiffers",
    cells: changed.length > 0 ? changed.map(({ row }) => row.cell) : readings.map(({ row }) => row.cell),
    details: {
      key: baseQuestion(table.context.key),
      table: table.context.key,
      text: own.text || heading || "Tỷ lệ",
      ...(own.value !== undefined && { own: own.value }),
      ...(own.kind && { ownKind: own.kind }),
      ...(bases.size === 1 && base !== undefined && { base }),
      baseKind: first?.ballots ? baseOf(first.ballots).kind : "levels",
      names: changed.map(({ row }) => row.name.text),
      offers: own.offer ? [own.offer] : [],
    },
  };
}

/** Whether somebody's level hangs on which of the two it is. */
function changes({ ballots }: PersonReading, own: number | undefined): boolean {
  if (!ballots || own === undefined) return false;
  const { high, confident, low } = ballots.counts;
  const counts = { high: high.value, confident: confident.value, low: low.value };
  return outcomeOf(counts, baseOf(ballots).value).outcome !== outcomeOf(counts, own).outcome;
}
