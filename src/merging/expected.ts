import { bare, fold } from "../words/fold";
import { isLower, isSameUnit, placesIn, unitNamed, type UnitName } from "../words/unitNames";
import { ListedUnits } from "./listedUnits";

/** A unit from which a file is expected, as the list writes it. */
export interface ExpectedUnit extends UnitName {
  readonly written: string;
}

/**
 * The units of a list that was typed or pasted: one a line, numbers and signs before it left out; of cells parted by tabs the
 * first with a word. A unit that stands twice is one.
 */
export function expectedUnits(list: string): readonly ExpectedUnit[] {
  const units = new Map<string, ExpectedUnit>();
  for (const line of list.split(/\r?\n/)) {
    const cell = line.split(/[\t;|]/).find((each) => /\p{L}{2}/u.test(each)) ?? "";
    const written = cell.replace(/^[\s\d.)(+*•–-]+(?=\p{L})/u, "").trim();
    if (written === "" || line.trimStart().startsWith("#")) continue;
    const unit = { ...unitNamed(written), written };
    const key = `${unit.kind ?? ""}|${unit.name}`;
    if (!units.has(key)) units.set(key, unit);
  }
  return [...units.values()];
}

/** The expected unit of this name; undefined where there is none, or several may be meant. */
export function expectedOf(name: UnitName, expected: readonly ExpectedUnit[]): ExpectedUnit | undefined {
  const same = ListedUnits.of(expected)
    .called(name.name)
    .filter((each) => isSameUnit(each, name));
  return same.find(({ kind }) => kind === name.kind) ?? (same.length === 1 ? same[0] : undefined);
}

/** An expected unit that is called nearly so: but for its marks or its kind. */
export function nearestTo(name: UnitName, expected: readonly ExpectedUnit[]): ExpectedUnit | undefined {
  const near = ListedUnits.of(expected).called(name.name, "bare");
  return near.length === 1 ? near[0] : undefined;
}

/** The units that a text names, the lowest tier first; those of the list, or any place where there is none. */
export function unitsNamedIn(text: string, expected: readonly ExpectedUnit[]): readonly UnitName[] {
  const places = placesIn(text);
  if (expected.length === 0)
    return [...places].sort((one, other) => Number(isLower(other, one)) - Number(isLower(one, other)));
  const listed = ListedUnits.of(expected);
  const byName = listed.within(inWords(fold(text)), "kindless");
  const named = [
    ...places.filter((place) => listed.called(place.name).some((each) => isSameUnit(place, each))),
    ...longest(byName).filter((each) => !places.some((place) => isSameUnit(place, each))),
  ];
  return named.sort((one, other) => Number(isLower(other, one)) - Number(isLower(one, other)));
}

/** "Sở Nội vụ" within "Văn phòng Sở Nội vụ" is not named by itself. */
function longest(named: readonly ExpectedUnit[]): ExpectedUnit[] {
  return named.filter(
    (each) => !named.some((other) => other !== each && ` ${other.name} `.includes(` ${each.name} `)),
  );
}

/** The unit of a sheet without a list of people: by what the file is called, else by the sheet's name. */
export function unitOfSheet(
  sheet: string,
  { name: file }: { readonly name: string },
  expected: readonly ExpectedUnit[],
): { readonly unit: string; readonly name: UnitName } {
  const [bySheet] = unitsNamedIn(sheet, expected);
  const name = unitOfFileName(file, expected) ?? bySheet ?? unitNamed(stemOf(file));
  return { unit: expectedOf(name, expected)?.written ?? stemOf(file), name };
}

/** What a file is called, without what people and programs put around it: "01. Xã_Lộc_An (2) - Copy.xlsx". */
export function stemOf(file: string): string {
  return file
    .replace(/\.[a-z]{3,4}$/i, "")
    .normalize("NFC")
    .replace(/[_.]+/g, " ")
    .replace(/\((\d+|bản sao.*|final|copy)\)|- copy\b|\bv\d+\b/giu, " ")
    .replace(/^[\s\d)(-]+(?=\p{L})/u, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The unit that a file's name tells: in whatever case, also without marks ("xa-loc-an"). */
export function unitOfFileName(file: string, expected: readonly ExpectedUnit[]): UnitName | undefined {
  const stem = stemOf(file);
  if (expected.length === 0) {
    const [place] = unitsNamedIn(stem, []);
    return place;
  }
  const [named, ...others] = unitsNamedIn(stem, expected);
  if (named) return others.some((other) => other.tier === named.tier) ? undefined : named;
  return found(fold(stem), expected, "named") ?? withoutMarks(stem, expected);
}

function withoutMarks(stem: string, expected: readonly ExpectedUnit[]): UnitName | undefined {
  const folded = fold(stem);
  return folded === bare(folded) ? found(folded, expected, "bare") : undefined;
}

/** The one unit whose name stands in a text as whole words; with its kind, where several have that name. */
function found(text: string, expected: readonly ExpectedUnit[], how: "named" | "bare"): UnitName | undefined {
  const words = inWords(text);
  const named = longest(ListedUnits.of(expected).within(words, how));
  if (named.length < 2) return named[0];
  const written = (name: string) => ` ${how === "bare" ? bare(name) : name} `;
  const withKind = named.filter(({ kind = "", name }) => ` ${words} `.includes(written(`${kind} ${name}`)));
  return withKind.length === 1 ? withKind[0] : undefined;
}

/** Its words alone, parted by single spaces. */
function inWords(text: string): string {
  return text.replace(/[^\p{L}\p{M}\d]+/gu, " ").trim();
}
