import type { PersonResult } from "../../counting/result";
import { unitNamed, type UnitName } from "../../words/unitNames";

/** A unit, and who of it is in each of two votes. */
export interface ComparedUnit {
  /** As the vote at hand writes it first, else as the earlier one does. */
  readonly label: string;
  readonly now: readonly PersonResult[];
  readonly before: readonly PersonResult[];
}

const WITHOUT_UNIT = "Không ghi đơn vị";

/** What a criterion of COUNTIFS may be long. */
const LONGEST_LABEL = 200;

/**
 * The units of two votes, those of the vote at hand in its order before those that only the earlier one has. "UBND xã Lộc
 * An" and "Xã Lộc An" are one; "Lộc An" is that one too, unless a "phường Lộc An" is there as well.
 */
export function comparedUnits(
  now: readonly PersonResult[],
  before: readonly PersonResult[],
): readonly ComparedUnit[] {
  const keyOf = unitKeys([...now, ...before]);
  const units = new Map<string, { label: string; now: PersonResult[]; before: PersonResult[] }>();
  const unitOf = (one: PersonResult) => {
    const key = keyOf(one);
    const label = textOf(one).slice(0, LONGEST_LABEL) || WITHOUT_UNIT;
    const unit = units.get(key) ?? { label, now: [], before: [] };
    units.set(key, unit);
    return unit;
  };
  for (const one of now) unitOf(one).now.push(one);
  for (const one of before) unitOf(one).before.push(one);
  return [...units.values()];
}

/** The label of the unit of everyone in the two votes. */
export function unitLabels(units: readonly ComparedUnit[]): ReadonlyMap<PersonResult, string> {
  return new Map(units.flatMap(({ label, now, before }) => [...now, ...before].map((one) => [one, label])));
}

function textOf({ person }: PersonResult): string {
  return person.unit.text;
}

/** By the name, and by its kind where units of several kinds have that name. */
function unitKeys(all: readonly PersonResult[]): (one: PersonResult) => string {
  const names = new Map<string, UnitName>();
  for (const text of new Set(all.map(textOf))) names.set(text, unitNamed(text));
  const kinds = new Map<string, Set<string>>();
  for (const { name, kind } of names.values()) {
    const known = kinds.get(name) ?? new Set<string>();
    kinds.set(name, kind === undefined ? known : known.add(kind));
  }
  return (one) => {
    const { name = "", kind } = names.get(textOf(one)) ?? {};
    return (kinds.get(name)?.size ?? 0) > 1 ? `${kind ?? ""} ${name}` : name;
  };
}
