import { readLegacy } from "../../src/words/legacyFonts";
import { UNREADABLE_FILES } from "../files/units/faults";
import type { Unit, UnitPerson } from "../files/units/units";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import { fileName, type SentFile } from "./province";

/** A second twelve of faults, other than PLANTED, by the number of the unit whose file has each. */
export const OTHERS = {
  /** Somebody of this unit stands in the next too, their name spelled and addressed otherwise. */
  spelledOtherwise: 1,
  lostRowHidden: 4,
  /** Its day alone is of another year. */
  lastYearsDay: 6,
  validOnly: 9,
  password: 11,
  brokenZip: 12,
  oldExcel: 13,
  /** Two files, the second with other counts of everybody. */
  twiceOtherwise: 15,
  /** Its list is on a hidden sheet behind a letter. */
  hiddenList: 18,
  /** Its Phụ lục I has its total right and one person at another level. */
  appendixLevel: 20,
  legacyFont: 22,
  /** The file is called after this unit, and its title after the next. */
  anotherInside: 24,
} as const;

type Other = keyof typeof OTHERS;

const HEADINGS = "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp";

/** The files of all units with these faults planted, each by a plain table; what is not planted in is as it was. */
export async function filesWithOtherFaults(
  units: readonly Unit[],
  correct: readonly SentFile[],
): Promise<readonly SentFile[]> {
  const faulty = new Map<number, readonly SentFile[]>();
  const of = (fault: Other, beyond = 0) => {
    const unit = units[OTHERS[fault] + beyond];
    if (!unit) throw new Error("Too few units for all faults");
    return unit;
  };
  const plant = (fault: Other, files: readonly SentFile[], beyond = 0) =>
    faulty.set(OTHERS[fault] + beyond, files);
  const unread = (fault: Other, code: string, name = fileName(of(fault))) =>
    plant(fault, [{ name, bytes: UNREADABLE_FILES[code]?.() ?? new Uint8Array() }]);

  const [visitor] = of("spelledOtherwise").people;
  const host = of("spelledOtherwise", 1);
  if (!visitor) throw new Error("Nobody to visit");
  const visiting = { ...visitor, name: `Đ/c ${visitor.name.toUpperCase().normalize("NFD")}` };
  plant("spelledOtherwise", [await sent(host, table({ ...host, people: [...host.people, visiting] }))], 1);

  const lost = of("lostRowHidden");
  const [first, , ...rest] = lost.people;
  const sum = (level: "high" | "confident" | "low") =>
    lost.people.reduce((all, person) => all + person[level], 0);
  plant("lostRowHidden", [
    await sent(lost, [
      ...table({ ...lost, people: first ? [first, ...rest] : [] }),
      `Cộng | < | | ${sum("high")} | ${sum("confident")} | ${sum("low")}`,
    ]),
  ]);

  const late = of("lastYearsDay");
  plant("lastYearsDay", [await sent(late, ["Hội nghị ngày 12/11/2024", ...table(late)])]);
  const valid = of("validOnly");
  plant("validOnly", [await sent(valid, table(valid, `Số phiếu hợp lệ: ${valid.returned}`))]);
  unread("password", "needsPassword");
  unread("brokenZip", "broken");
  unread("oldExcel", "oldFormat", `${of("oldExcel").name} - 2025.xls`);

  const twice = of("twiceOtherwise");
  const moved = twice.people.map((person) =>
    person.high > 0 ? { ...person, high: person.high - 1, low: person.low + 1 } : person,
  );
  plant("twiceOtherwise", [
    correct[OTHERS.twiceOtherwise] ?? (await sent(twice, table(twice))),
    {
      ...(await sent(twice, table({ ...twice, people: moved }))),
      name: `${twice.name} - 2025 (gửi lại).xlsx`,
    },
  ]);

  const hidden = of("hiddenList");
  plant("hiddenList", [
    await sent(hidden, ["Kính gửi Ban Tổ chức Tỉnh ủy", "== BTV", ...table(hidden)], (workbook) => {
      const list = workbook.getWorksheet("BTV");
      if (list) list.state = "hidden";
    }),
  ]);

  const differing = of("appendixLevel");
  const at = (reached: string) =>
    differing.people.filter((person) => levelOf(person, differing.returned) === reached).length;
  plant("appendixLevel", [
    await sent(differing, [
      ...table(differing),
      "== Phụ lục I",
      "TT | Đối tượng lấy phiếu | Tổng số cán bộ lấy phiếu tín nhiệm | Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên | Có tỷ lệ phiếu “Tín nhiệm” từ 50% trở lên | Có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên",
      "I | Chức vụ lấy phiếu tín nhiệm",
      "1 | Ban Thường vụ cấp ủy",
      `1.3 | Cấp xã | ${differing.people.length} | ${at("high") - 1} | ${at("confident") + 1} | ${at("low")}`,
    ]),
  ]);

  const legacy = of("legacyFont");
  const typed = { ...legacy, people: legacy.people.map((one) => ({ ...one, name: inTcvn3(one.name) })) };
  plant("legacyFont", [
    await sent(legacy, table(typed), (workbook) =>
      workbook.worksheets[0]?.getColumn(2).eachCell((cell, row) => {
        if (row > 3) cell.font = { name: ".VnTime" };
      }),
    ),
  ]);

  const called = of("anotherInside");
  plant("anotherInside", [await sent(called, table({ ...called, name: of("anotherInside", 1).name }))]);
  return correct.flatMap((file, number) => faulty.get(number) ?? [file]);
}

async function sent(
  unit: Unit,
  lines: readonly string[],
  prepare?: Parameters<typeof workbookBytes>[1],
): Promise<SentFile> {
  const sheets = sheetsOf(["== Sheet1", ...lines].join("\n"));
  return { name: fileName(unit), bytes: await workbookBytes(sheets, prepare) };
}

function table(
  unit: Unit,
  ballots = `Số phiếu phát ra: ${unit.returned + 1}, thu về: ${unit.returned}`,
): string[] {
  return [
    `Ban Thường vụ Đảng ủy ${unit.name}`,
    ballots,
    HEADINGS,
    ...unit.people.map(({ name, post, high, confident, low }, index) =>
      [index + 1, name, post, high, confident, low].join(" | "),
    ),
  ];
}

function levelOf({ high, confident, low }: UnitPerson, returned: number): string {
  const counts = { high, confident, low };
  return (["high", "confident", "low"] as const).find((level) => 2 * counts[level] >= returned) ?? "none";
}

/** A text as it was typed in a .Vn font: each letter by the sign that is read as it. */
function inTcvn3(text: string): string {
  const signs = new Map<string, string>();
  for (let code = 0xa1; code <= 0xff; code++) {
    const sign = String.fromCharCode(code);
    const letter = readLegacy(sign, { font: ".VnTime" })?.text;
    if (letter !== undefined && !signs.has(letter)) signs.set(letter, sign);
  }
  return [...text.normalize("NFC")].map((letter) => signs.get(letter) ?? letter).join("");
}
