import fc from "fast-check";
import { severityOf } from "../../src/counting/finding";
import { baseOf } from "../../src/counting/base";
import { LEVELS } from "../../src/counting/level";
import type { SamePeople } from "../../src/counting/samePeople";
import type { CellValue, SheetSnapshot } from "../../src/reading/cells/snapshot";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";

const NAMES = ["An", "Bình", "Cường", "Dung", "Em", "Giang"].map((name) => `Nguyễn Văn ${name}`);

type Levels = readonly [number, number, number];

/** What each counting team counted for each person, in the order of NAMES, and its lines without a mark. */
interface Team {
  readonly counts: readonly Levels[];
  readonly unmarked: number;
  readonly order: readonly number[];
}

const level = fc.nat(20);
const people = fc.integer({ min: 2, max: NAMES.length });

function teamOf(size: number): fc.Arbitrary<Team> {
  const indices = Array.from({ length: size }, (_, index) => index);
  return fc.record({
    counts: fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), level, level), {
      minLength: size,
      maxLength: size,
    }),
    unmarked: fc.nat(3),
    order: fc.shuffledSubarray(indices, { minLength: size, maxLength: size }),
  });
}

const teams = people.chain((size) => fc.array(teamOf(size), { minLength: 2, maxLength: 4 }));

const HEADINGS = ["STT", "Họ và tên", "Thu về", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];

/** All ballots of a team: as many as the most marks of anybody, and its unmarked lines. */
function returnedIn({ counts, unmarked }: Team): number {
  return Math.max(...counts.map(([high, confident, low]) => high + confident + low)) + unmarked;
}

function rowsOf(team: Team): CellValue[][] {
  return team.order.map((person, index) => [
    index + 1,
    NAMES[person] ?? "",
    returnedIn(team),
    ...(team.counts[person] ?? []),
  ]);
}

const TITLE: CellValue[] = ["Kết quả kiểm phiếu Ban Thường vụ Huyện ủy", "", "", "", "", ""];
const line = (text: string): CellValue[] => [text, "", "", "", "", ""];

function snapshot(name: string, values: CellValue[][]): SheetSnapshot {
  const numberFormats = values.map((cells) => cells.map(() => "General"));
  return { name, row: 0, column: 0, values, numberFormats, merges: [], hiddenRows: new Set() };
}

/** The ways in which teams' counts stand in a workbook. */
const LAYOUTS = {
  "sheets of their own": (all: readonly Team[]) =>
    all.map((team, index) => snapshot(`Tổ ${index + 1}`, [TITLE, HEADINGS, ...rowsOf(team)])),
  "tables under one another": (all: readonly Team[]) => [
    snapshot("BTV Huyện ủy", [
      TITLE,
      ...all.flatMap((team, index) => [
        line(""),
        line(`Tổ kiểm phiếu số ${index + 1}`),
        HEADINGS,
        ...rowsOf(team),
      ]),
    ]),
  ],
  "sections of one table": (all: readonly Team[]) => [
    snapshot("BTV Huyện ủy", [
      TITLE,
      HEADINGS,
      ...all.flatMap((team, index) => [
        ["", `Tổ kiểm phiếu số ${index + 1}`, "", "", "", ""],
        ...rowsOf(team),
      ]),
    ]),
  ],
} as const;

function readWith(sheets: readonly SheetSnapshot[], as: SamePeople) {
  const asked = recognise(sheets, NO_CHOICES);
  const keys = asked.findings.flatMap((finding) =>
    finding.code === "tablesOverlap" || finding.code === "peopleTwice" ? [finding.details.key] : [],
  );
  const samePeople = Object.fromEntries(keys.map((key) => [key, as]));
  return { asked, keys, answered: recognise(sheets, { ...NO_CHOICES, samePeople }) };
}

describe.each(Object.entries(LAYOUTS))("counting teams on %s", (_, layout) => {
  test("are one question, and added up give everyone once with the sums of all numbers", () => {
    fc.assert(
      fc.property(teams, (all) => {
        const differ = all[0]?.counts.filter((counts, person) =>
          all.some((team) => String(team.counts[person]) !== String(counts)),
        );
        fc.pre((differ?.length ?? 0) * 2 > (all[0]?.counts.length ?? 0));
        const { keys, answered } = readWith(layout(all), "addedUp");
        expect(keys).toHaveLength(1);
        expect(answered.findings.filter((finding) => severityOf(finding) === "error")).toEqual([]);
        const size = all[0]?.counts.length ?? 0;
        expect(answered.people.map(({ name }) => name.text).sort()).toEqual(NAMES.slice(0, size));
        const returned = all.reduce((sum, team) => sum + returnedIn(team), 0);
        for (const { name, ballots } of answered.people) {
          const person = NAMES.indexOf(name.text);
          LEVELS.forEach((each, index) => {
            const sum = all.reduce((total, team) => total + (team.counts[person]?.[index] ?? 0), 0);
            expect(ballots.counts[each].value).toBe(sum);
          });
          expect(baseOf(ballots)).toMatchObject({ kind: "returned", value: returned });
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are never counted unasked", () => {
    fc.assert(
      fc.property(teams, (all) => {
        const { findings } = recognise(layout(all), NO_CHOICES);
        expect(findings.some((finding) => severityOf(finding) === "error")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
