import type { OfferedBase } from "../../counting/base";
import type { Finding } from "../../counting/finding";

/** What is said of several tables in the same words, told and answered as one. */
export interface Told {
  /** With the people and the cells of all. */
  readonly finding: Finding;
  readonly each: readonly Finding[];
}

/** The findings in order, those alike together at the place of the first. */
export function toldAsOne(findings: readonly Finding[]): readonly Told[] {
  const sets = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const words = wordsOf(finding) ?? finding;
    const set = sets.get(words);
    if (set) set.push(finding);
    else sets.set(words, [finding]);
  }
  return [...sets.values()].flatMap((each) => {
    const [first] = each;
    return first ? [{ finding: each.length > 1 ? joined(first, each) : first, each }] : [];
  });
}

/** Whatever is in the words besides how many people they are about; undefined for what stands alone. */
function wordsOf({ code, details }: Finding): string | undefined {
  switch (code) {
    case "baseUnclear":
      return `${code} ${details.from} ${details.text} ${offersIn(details.offers)}`;
    case "shareBaseDiffers": {
      const { own, ownKind, base, baseKind, offers } = details;
      return [code, own, ownKind, base, baseKind, offersIn(offers)].join();
    }
    case "ballotsDoubted": {
      const { how, text, stated, counted, offers } = details;
      return [code, how, text, stated, counted, offersIn(offers)].join();
    }
    case "baseNotLaidDown":
      return [code, details.baseKind, offersIn(details.offers)].join();
    case "categoryUnknown":
      return `${code} ${details.text} ${details.against ?? ""}`;
    case "countsArePercentages":
    case "votesNotRead":
      return `${code} ${details.text}`;
    case "baseMissing":
      return `${code} ${details.base} ${details.cell ?? ""}`;
    case "peopleDoubtful":
      return details.why === "anotherVote" ? `${code} ${details.why}` : undefined;
    case "noRowInForm":
      return `${code} ${details.category}`;
    case "tablesOverlap":
      return details.says === "teams" ? `${code} ${details.answers.join()}` : undefined;
    case "peopleTwice": {
      const parts = details.parts.map(({ text }) => text);
      return parts.length > 0 ? `${code} ${details.says} ${parts.join("\n")}` : undefined;
    }
    case "countsWithParts":
    case "readAsAbove":
    case "baseIsValid":
    case "baseIsLevels":
    case "levelsBelowBase":
      return code;
    default:
      return undefined;
  }
}

/** Offers are alike by their numbers, wherever these stand. */
function offersIn(offers: readonly OfferedBase[]): string {
  return offers.map(({ base, value }) => (typeof base === "string" ? base : String(value))).join();
}

function joined(first: Finding, each: readonly Finding[]): Finding {
  const summed = (["people", "shared", "ballots", "numbers"] as const).flatMap((name) => {
    const numbers = each.flatMap(
      ({ details }) => (details as Partial<Record<typeof name, number>>)[name] ?? [],
    );
    return numbers.length > 0 ? [[name, numbers.reduce((total, number) => total + number, 0)] as const] : [];
  });
  const listed = (["sheets", "signs", "names"] as const).flatMap((name) => {
    const items = each.flatMap(
      ({ details }) => (details as Partial<Record<typeof name, readonly string[]>>)[name] ?? [],
    );
    return items.length > 0 ? [[name, items] as const] : [];
  });
  const details = { ...first.details, ...Object.fromEntries([...summed, ...listed]) };
  return { ...first, cells: each.flatMap(({ cells }) => cells), details } as Finding;
}
