import type { ChosenFile } from "../../src/files/readFile";
import { UNREADABLE_FILES } from "../files/units/faults";
import { fileOfUnit } from "../files/units/hands";
import { unitOf, type Unit, type UnitPerson } from "../files/units/units";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";

/** A file as a unit sends it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with the files of some units: by its name the number of the unit it is planted in. */
export const PLANTED = {
  sentTwice: 3,
  /** Somebody of this unit also stands in the unit 23 further, which has as many ballots. */
  personElsewhere: 5,
  rowLost: 6,
  otherBase: 8,
  lastYear: 10,
  password: 11,
  brokenZip: 13,
  empty: 14,
  oldExcel: 16,
  otherCategory: 17,
  missing: 19,
  renamed: 21,
  ownAppendixDiffers: 23,
} as const;

/** Of the unit in `PLANTED.personElsewhere`, and of the one that has somebody of it too. */
export const ELSEWHERE = PLANTED.personElsewhere + 23;

export function unitsOfProvince(count: number): readonly Unit[] {
  return Array.from({ length: count }, (_, number) => unitOf(number));
}

export function listOf(units: readonly Unit[]): string {
  return units.map(({ name }, index) => `${index + 1}. UBND ${name}`).join("\n");
}

export function fileName({ name }: Unit): string {
  return `${name} - 2025.xlsx`;
}

/** The files of all units as they should be, by different hands in turn. */
export async function correctFiles(units: readonly Unit[]): Promise<readonly SentFile[]> {
  return Promise.all(
    units.map(async (unit, number) => ({ name: fileName(unit), bytes: await fileOfUnit(unit, number) })),
  );
}

/** The same with everything planted; what is not planted in is as before. */
export async function filesWithFaults(
  units: readonly Unit[],
  correct: readonly SentFile[],
): Promise<readonly SentFile[]> {
  const faulty = new Map<number, readonly SentFile[]>();
  const of = (fault: keyof typeof PLANTED) => {
    const unit = units[PLANTED[fault]];
    if (!unit) throw new Error("Too few units for all faults");
    return unit;
  };
  const unread = (fault: keyof typeof PLANTED, code: string, name = fileName(of(fault))) =>
    faulty.set(PLANTED[fault], [{ name, bytes: UNREADABLE_FILES[code]?.() ?? new Uint8Array() }]);
  const written = async (fault: keyof typeof PLANTED, lines: readonly string[], name = fileName(of(fault))) =>
    faulty.set(PLANTED[fault], [
      { name, bytes: await workbookBytes(sheetsOf(["== Sheet1", ...lines].join("\n"))) },
    ]);

  const twice = of("sentTwice");
  const first = correct[PLANTED.sentTwice];
  const again = twice.people.map((person, index) =>
    index === 0 ? { ...person, high: person.high - 1, confident: person.confident + 1 } : person,
  );
  const second = await workbookBytes(
    sheetsOf(["== Sheet1", ...plain({ ...twice, people: again })].join("\n")),
  );
  if (first)
    faulty.set(PLANTED.sentTwice, [first, { name: `${twice.name} - 2025 (sửa).xlsx`, bytes: second }]);

  const visitor = of("personElsewhere").people[2];
  const host = units[ELSEWHERE];
  if (!visitor || !host) throw new Error("Too few units for all faults");
  const hosting = plain({ ...host, people: [...host.people, visitor] });
  faulty.set(ELSEWHERE, [
    {
      name: fileName(host),
      bytes: await workbookBytes(sheetsOf(["== Sheet1", ...hosting].join("\n"))),
    },
  ]);

  const lost = of("rowLost");
  await written("rowLost", [
    ...plain({ ...lost, people: lost.people.slice(0, -1) }),
    `Tổng cộng | < | | ${totals(lost.people)}`,
  ]);
  await written("otherBase", plain(of("otherBase"), { ballots: false }));
  await written("lastYear", plain(of("lastYear"), { vote: "LẤY PHIẾU TÍN NHIỆM NĂM 2024" }));
  unread("password", "needsPassword");
  unread("brokenZip", "broken");
  unread("empty", "empty");
  unread("oldExcel", "oldFormat", `${of("oldExcel").name} - 2025.xls`);
  await written(
    "otherCategory",
    plain(of("otherCategory"), { title: `Lãnh đạo HĐND, UBND ${of("otherCategory").name}` }),
  );
  faulty.set(PLANTED.missing, []);
  const renamed = { ...of("renamed"), name: "Xã Mới Lập" };
  await written("renamed", plain(renamed), fileName(renamed));
  const differing = of("ownAppendixDiffers");
  await written("ownAppendixDiffers", [
    ...plain(differing),
    "== Phụ lục I",
    "TT | Đối tượng lấy phiếu | Tổng số cán bộ lấy phiếu tín nhiệm | Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên | Có tỷ lệ phiếu “Tín nhiệm” từ 50% trở lên | Có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên | Ghi chú",
    "I | Chức vụ lấy phiếu tín nhiệm",
    "1 | Ban Thường vụ cấp ủy",
    `1.3 | Cấp xã | ${differing.people.length - 1} | ${levelOf(differing, "high")} | ${levelOf(differing, "confident")} | ${levelOf(differing, "low")}`,
  ]);
  return correct.flatMap((file, number) => faulty.get(number) ?? [file]);
}

interface PlainParts {
  readonly title?: string;
  readonly vote?: string;
  readonly ballots?: boolean;
}

/** The rows of a plain table of a unit, with a title above. */
function plain(unit: Unit, { title, vote, ballots = true }: PlainParts = {}): readonly string[] {
  return [
    ...(vote === undefined ? [] : [vote]),
    title ?? `Ban Thường vụ Đảng ủy ${unit.name}`,
    ...(ballots ? [`Số phiếu phát ra: ${unit.returned + 1}, thu về: ${unit.returned}`] : []),
    "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
    ...unit.people.map(({ name, post, high, confident, low }, index) =>
      [index + 1, name, post, high, confident, low].join(" | "),
    ),
  ];
}

function totals(people: readonly UnitPerson[]): string {
  return (["high", "confident", "low"] as const)
    .map((level) => people.reduce((sum, person) => sum + person[level], 0))
    .join(" | ");
}

export function chosen({ name, bytes }: SentFile): ChosenFile {
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}

/** At which level a person is counted: the highest that has half of the ballots returned. */
function reached(unit: Unit, { high, confident, low }: UnitPerson): "high" | "confident" | "low" | "none" {
  if (2 * high >= unit.returned) return "high";
  if (2 * confident >= unit.returned) return "confident";
  return 2 * low >= unit.returned ? "low" : "none";
}

function levelOf(unit: Unit, level: string): number {
  return unit.people.filter((person) => reached(unit, person) === level).length;
}

/** What row 1.3 of the province's Phụ lục I must show: in all, and at each level. */
export function countedByHand(units: readonly Unit[]): Readonly<Record<string, number>> {
  const at = (level: string) => units.reduce((sum, unit) => sum + levelOf(unit, level), 0);
  const total = units.reduce((sum, { people }) => sum + people.length, 0);
  return { total, high: at("high"), confident: at("confident"), low: at("low") };
}
