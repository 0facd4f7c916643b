import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** A text of any length that may make a pattern slow: a beginning, a middle said again and again, an end that does not fit. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

export function textOf({ prefix, pump, suffix }: Attack, length: number): string {
  const times = Math.max(1, Math.floor((length - prefix.length - suffix.length) / pump.length));
  return prefix + pump.repeat(times) + suffix;
}

/** Texts written for a pattern: for each part of it that may be repeated, that part again and again behind what leads to it. */
export function attacksOn(expression: RegExp): readonly Attack[] {
  const { pattern } = new RegExpParser().parseLiteral(String(expression));
  const repeated = repeatedIn(pattern.alternatives, [""]);
  const wholes = pattern.alternatives.flatMap(samplesOfAlternative);
  const pumps = [
    ...repeated.flatMap(({ prefix, pump }) => [
      { prefix, pump },
      { prefix: "", pump: prefix + pump },
    ]),
    ...wholes.flatMap((whole) => [whole, `${whole} `].map((pump) => ({ prefix: "", pump }))),
  ].filter(({ pump }) => pump !== "");
  const attacks = pumps.flatMap((each) => SUFFIXES.map((suffix) => ({ ...each, suffix })));
  return [...new Map(attacks.map((attack) => [JSON.stringify(attack), attack])).values()];
}

const SUFFIXES = ["", "\u0001"];
/** How many different texts are taken for one part of a pattern. */
const MOST = 4;

interface Repeated {
  readonly prefix: string;
  readonly pump: string;
}

function repeatedIn(alternatives: readonly AST.Alternative[], prefixes: readonly string[]): Repeated[] {
  return alternatives.flatMap(({ elements }) => {
    let before = prefixes;
    return elements.flatMap((element, at) => {
      const own = repeatedInElement(element, before, elements[at + 1]);
      before = joined(before, samplesOf(element));
      return own;
    });
  });
}

function repeatedInElement(
  element: AST.Element,
  prefixes: readonly string[],
  next?: AST.Element,
): Repeated[] {
  if (element.type === "Quantifier") {
    const samples = samplesOf(element.element);
    const both = next === undefined ? [] : joined(samples, samplesOf(next));
    const pumps = element.max > 9 ? [...samples, ...joined(samples, samples), ...both] : [];
    return [
      ...prefixes.flatMap((prefix) => pumps.map((pump) => ({ prefix, pump }))),
      ...repeatedInElement(element.element, prefixes),
    ];
  }
  return "alternatives" in element ? repeatedIn(element.alternatives, prefixes) : [];
}

/** Some texts that the part fits. */
function samplesOf(element: AST.Element | AST.QuantifiableElement): readonly string[] {
  switch (element.type) {
    case "Character":
      return [String.fromCodePoint(element.value)];
    case "CharacterSet":
    case "CharacterClass":
      return charactersOf(element.raw);
    case "Quantifier":
      return spread([...(element.min === 0 ? [""] : []), ...samplesOf(element.element)]);
    case "Group":
    case "CapturingGroup":
      return spread(element.alternatives.flatMap(samplesOfAlternative));
    default:
      return [""];
  }
}

function samplesOfAlternative({ elements }: AST.Alternative): readonly string[] {
  return elements.reduce<readonly string[]>((texts, element) => joined(texts, samplesOf(element)), [""]);
}

/** Signs and letters of the texts that clerks write. */
const CHARACTERS = [...' \t\n1.,ấaAx(%"-:;/’\u0301\u200B_*['];

function charactersOf(raw: string): readonly string[] {
  const fits = new RegExp(`^${raw}$`, "su");
  const found = CHARACTERS.filter((character) => fits.test(character));
  return found.length > 0 ? spread(found) : [(/\p{L}|[^\\[]/u.exec(raw) ?? ["x"])[0]];
}

function joined(before: readonly string[], behind: readonly string[]): readonly string[] {
  return spread(before.flatMap((one) => behind.map((other) => one + other)));
}

/** So many of them, from the first to the last. */
function spread(texts: readonly string[]): readonly string[] {
  const different = [...new Set(texts)];
  if (different.length <= MOST) return different;
  return Array.from(
    { length: MOST },
    (_, at) => different[Math.floor((at * (different.length - 1)) / (MOST - 1))] ?? "",
  );
}
