import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ballotLabelsIn } from "../../src/words/ballotLabels";
import { fold, words } from "../../src/words/fold";
import { HEADING_RULES, headingOf } from "../../src/words/heading";
import { LINE_RULES, lineKind, partsOfLine } from "../../src/words/lines";
import { ruleFor, type Rules } from "../../src/words/rules";
import { exchanges } from "./exchanges";

/** "text | what it is | why" a line. */
function casesIn(file: string): [text: string, is: string, why: string][] {
  const lines = readFileSync(join(__dirname, "../cases/words", file), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => {
    const [text = "", is = "", why = ""] = line.split(" | ");
    return [text, is, why];
  });
}

const HEADINGS = casesIn("headings.txt");
const LINES = casesIn("lines.txt");

function headingWords(heading: string) {
  const text = words(heading);
  return { text, labels: ballotLabelsIn(text) };
}

function lineWords(text: string) {
  const folded = fold(text);
  return { text, folded, rest: partsOfLine(folded).rest };
}

describe("headings as clerks write them", () => {
  it.each(HEADINGS)("%s: %s, %s", (text, role) => {
    expect(headingOf(text).role ?? "-").toBe(role);
  });

  it.each(exchanges("headings", HEADING_RULES))("%s exchanged read one of them otherwise", (_, exchange) => {
    const roles = () =>
      HEADINGS.map(([text]) => {
        const heading = headingWords(text);
        return ruleFor(HEADING_RULES, heading)?.is(heading).role ?? "-";
      });
    expect(exchange(roles)).not.toEqual(HEADINGS.map(([, role]) => role));
  });
});

describe("lines", () => {
  it.each(LINES)("%s: %s, %s", (text, kind) => {
    expect(lineKind(text)).toBe(kind);
  });

  it.each(exchanges("lines", LINE_RULES))("%s exchanged read one of them otherwise", (_, exchange) => {
    const kinds = () => LINES.map(([text]) => ruleFor(LINE_RULES, lineWords(text))?.is ?? "other");
    expect(exchange(kinds)).not.toEqual(LINES.map(([, kind]) => kind));
  });
});

describe("rules of one rank", () => {
  const pieces = [...HEADINGS, ...LINES].flatMap(([text]) => [text, ...text.split(" ")]);
  const texts = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
    .map((some) => some.join(" "));

  function together<Subject, Verdict>(rules: Rules<Subject, Verdict>, subject: Subject): string[] {
    const ranks = rules.map((rank) => ("rule" in rank ? [rank] : rank));
    const held = ranks.map((rank) => rank.filter(({ holds }) => holds(subject)).map(({ rule }) => rule));
    return held.filter((names) => names.length > 1).flat();
  }

  it("never hold together", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(together(HEADING_RULES, headingWords(text))).toEqual([]);
        expect(together(LINE_RULES, lineWords(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
