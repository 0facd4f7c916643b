import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../src/reading/cells/snapshot";
import type { Recognition } from "../../src/reading/ballotTable";
import { NO_CHOICES } from "../../src/reading/choices";
import { severityOf } from "../../src/counting/finding";
import { recognise } from "../../src/reading/recognise";

const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đoàn", "Văn", "Ban", "K'", "Tống", "Khối", "Cao"];
const MIDDLES = ["Văn", "Thị", "Hòa", "Thúy", "Quý", "Hữu"];
const GIVENS = ["An", "Bình", "Thủy", "Hóa", "Khỏe", "Nhất", "Ý"];

/** Words that rows other than people's begin with. */
const LABEL_WORDS = [
  ...[
    "Tổng",
    "Cộng",
    "Cao Nhất",
    "Thấp Nhất",
    "Bình Quân",
    "Đạt",
    "Trung Bình",
    "Toàn",
    "Số",
    "Thu",
    "Thu Lài",
  ],
  ...[
    "Hợp",
    "Hợp Lê",
    "Phát",
    "Mang",
    "Chuyển",
    "Trang",
    "Trong",
    "Trưởng",
    "Thư Ký",
    "Giám",
    "Chủ",
    "Người",
  ],
  ...[
    "Ban",
    "Phòng",
    "Sở",
    "Hội",
    "Đoàn",
    "Khối",
    "Tổ",
    "Cụm",
    "Trường",
    "Đảng",
    "Văn Phòng",
    "Ngày",
    "Theo",
  ],
];

const name = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...MIDDLES), fc.constantFrom(...GIVENS))
  .map((parts) => parts.join(" "));

const good = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
const count: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(30) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(
      "",
      "18",
      "03 phiếu",
      "-",
      "18?",
      "mười",
      17.5,
      -1,
      { error: "#REF!" },
      true,
    ),
  },
);

interface Row {
  readonly name: string;
  readonly counts: readonly CellValue[];
}

const rows = fc.array(fc.record<Row>({ name, counts: fc.tuple(count, count, count) }), {
  minLength: 1,
  maxLength: 12,
});

const HEADINGS = [
  "STT",
  "Họ và tên",
  "Chức vụ",
  "Thu về",
  "Tín nhiệm cao",
  "Tín nhiệm",
  "Tín nhiệm thấp",
  "Xử lý",
];

function tableOf(people: readonly Row[]): CellValue[][] {
  const lines = people.map(({ name: who, counts }, index): CellValue[] => [
    index + 1,
    who,
    "Ủy viên",
    40,
    ...counts,
    index === 0 ? "Cho từ chức" : "",
  ]);
  return [[...HEADINGS], ...lines];
}

function snapshot(values: CellValue[][], at = { row: 0, column: 0 }, sheet = "BTV Huyện ủy"): SheetSnapshot {
  const numberFormats = values.map((line) => line.map(() => "General"));
  return { name: sheet, ...at, values, numberFormats, merges: [], hiddenRows: new Set() };
}

/** People and findings without their addresses, which move with the table. */
function withoutPlaces({ tables, findings }: Recognition): unknown {
  const people = tables.flatMap((table) =>
    table.people.map(({ name: who, position, category, ballots, handling }) => [
      who.text,
      position.text,
      category,
      [
        ballots.counts.high.value,
        ballots.counts.confident.value,
        ballots.counts.low.value,
        ballots.returned?.value,
      ],
      handling?.handlings,
    ]),
  );
  const found = findings.map(({ code, details }) => JSON.stringify([code, details]).normalize("NFC")).sort();
  return JSON.parse(JSON.stringify({ people, unread: tables.map(({ unread }) => unread), found }));
}

function read(sheet: SheetSnapshot): unknown {
  return withoutPlaces(recognise([sheet], NO_CHOICES));
}

function mapText(values: CellValue[][], change: (text: string) => string): CellValue[][] {
  return values.map((line) => line.map((value) => (typeof value === "string" ? change(value) : value)));
}

const OLD_TONES: readonly [RegExp, string][] = [
  [/hoà/giu, "hòa"],
  [/uỷ/gu, "ủy"],
  [/Uỷ/gu, "Ủy"],
];

describe("what does not change people and findings", () => {
  it("the order of the columns", () => {
    fc.assert(
      fc.property(
        rows,
        fc.shuffledSubarray([...HEADINGS.keys()], { minLength: HEADINGS.length }),
        (people, order) => {
          const table = tableOf(people);
          const shuffled = table.map((line) => order.map((column) => line[column] ?? ""));
          expect(read(snapshot(shuffled))).toEqual(read(snapshot(table)));
        },
      ),
    );
  });

  it("where the table stands", () => {
    fc.assert(
      fc.property(rows, fc.nat(20), fc.nat(20), fc.nat(5), (people, row, column, padding) => {
        const table = tableOf(people);
        const padded = table.map((line) => [...Array<CellValue>(padding).fill(""), ...line, ""]);
        const lowered = [
          ...Array.from({ length: padding }, () => Array<CellValue>(padding).fill("")),
          ...padded,
        ];
        expect(read(snapshot(lowered, { row, column }))).toEqual(read(snapshot(table)));
      }),
    );
  });

  it("how letters are composed", () => {
    fc.assert(
      fc.property(rows, (people) => {
        const table = tableOf(people);
        const decomposed = mapText(table, (text) => text.normalize("NFD"));
        expect(read(snapshot(decomposed, undefined, "BTV Huyện ủy".normalize("NFD")))).toEqual(
          read(snapshot(table)),
        );
      }),
    );
  });

  it("where the tone mark is placed", () => {
    fc.assert(
      fc.property(rows, (people) => {
        const table = tableOf(people.map((person) => ({ ...person, name: "Trần An" })));
        const old = mapText(table, (text) =>
          OLD_TONES.reduce((all, [from, to]) => all.replace(from, to), text),
        );
        const young = mapText(table, (text) => text.replace(/Ủy/g, "Uỷ"));
        const strip = (text: unknown) => JSON.stringify(text).replace(/uỷ/giu, "ủy").toLowerCase();
        expect(strip(read(snapshot(young, undefined, "BTV Huyện uỷ")))).toEqual(strip(read(snapshot(old))));
      }),
    );
  });

  it("blank rows between people", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }), (people, gaps) => {
        const table = tableOf(people);
        const spread = table.flatMap((line, index) => [
          line,
          ...Array.from({ length: index === 0 ? 0 : (gaps[index - 1] ?? 0) }, () =>
            line.map((): CellValue => ""),
          ),
        ]);
        expect(read(snapshot(spread))).toEqual(read(snapshot(table)));
      }),
    );
  });
});

describe("what is never lost", () => {
  it("a row with a name is counted or found", () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (people, numbered) => {
        const table = tableOf(people).map((line) => (numbered ? line : line.slice(1)));
        const { tables, findings } = recognise([snapshot(table)], NO_CHOICES);
        const counted = tables.reduce((sum, { people: read, unread }) => sum + read.length + unread, 0);
        expect(counted).toBe(people.length);
        const unread = tables.reduce((sum, table) => sum + table.unread, 0);
        const lines = new Set(
          findings
            .filter(({ code }) => /^count(Missing|Invalid|IsError)|^nothingEntered$/.test(code))
            .flatMap(({ code, cells }) => (code === "nothingEntered" ? cells : cells.slice(0, 1)))
            .map(({ row }) => row),
        );
        expect(lines.size).toBe(unread);
      }),
      { numRuns: 300 },
    );
  });

  it("a row with a name is counted or found, in whatever words its counts are written", () => {
    const words = fc.constantFrom(
      "",
      "Đạt ",
      "được",
      "SL: ",
      "Số phiếu ",
      "(",
      "TN ",
      "Cao: ",
      "tỷ lệ ",
      "~",
    );
    const after = fc.constantFrom(
      "",
      " phieu",
      " phiếu TN",
      ") phiếu",
      "%",
      " số phiếu",
      "/19",
      " TN thấp",
      "p",
    );
    const digits = fc.oneof(fc.nat(30).map(String), fc.constantFrom("mười", "Không", "hai mươi"));
    const worded = fc.tuple(words, digits, after).map((parts) => parts.join(""));
    const written = fc.oneof(worded, fc.nat(30));
    const people = fc.array(fc.tuple(name, fc.tuple(written, written, written)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(people, fc.boolean(), (rows, numbered) => {
        const lines = tableOf(rows.map(([who, counts]) => ({ name: who, counts })));
        const table = lines.map((line) => (numbered ? line : line.slice(1)));
        const { tables, findings, unread } = recognise([snapshot(table)], NO_CHOICES);
        const told = new Set([
          ...tables.flatMap((each) => each.people.map(({ cell }) => cell.row)),
          ...findings.flatMap((each) =>
            severityOf(each) === "error" ? each.cells.map(({ row }) => row) : [],
          ),
        ]);
        const isTold = (row: number) =>
          told.has(row) || unread.some(({ area }) => area.row <= row && row < area.row + area.rows);
        expect(rows.filter((_row, index) => !isTold(index + 1))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("a name that begins like a label, with its counts, is counted or asked about", () => {
    const begin = fc.constantFrom(...LABEL_WORDS);
    const rest = fc.array(fc.constantFrom(...SURNAMES, ...MIDDLES, ...GIVENS), {
      minLength: 1,
      maxLength: 3,
    });
    const people = fc.array(
      fc.tuple(begin, rest, fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 }))),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(people, fc.constantFrom("none", "STT", "position"), (rows, beside) => {
        const heads = ["STT", "Họ và tên", "Chức vụ", "Thu về", "TN cao", "TN", "TN thấp"];
        const lines = rows.map(([first, others, counts], index): CellValue[] => [
          beside === "STT" ? index + 1 : "",
          [first, ...others].join(" "),
          beside === "position" ? "Ủy viên" : "",
          40,
          ...counts,
        ]);
        const table = [heads, ...lines].map((line) => (beside === "STT" ? line : line.slice(1)));
        const { tables, findings } = recognise([snapshot(table)], NO_CHOICES);
        const counted = tables.reduce((sum, { people: read, unread }) => sum + read.length + unread, 0);
        const asked = findings.filter(({ code }) => code === "nameMissing").length;
        expect(counted + asked).toBe(rows.length);
        if (beside !== "none") expect(asked).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("section rows and totals take nobody away", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(name, good), { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (groups) => {
          const lines = groups.flatMap((group, index): CellValue[][] => [
            [["I", "II", "III", "IV"][index] ?? "", `Xã Lộc ${index}`, "", "", "", "", "", ""],
            ...group.map(([who, counts], at): CellValue[] => [at + 1, who, "", 40, ...counts, ""]),
            [
              "",
              "Cộng",
              "",
              "",
              ...[0, 1, 2].map((level) => group.reduce((sum, [, counts]) => sum + (counts[level] ?? 0), 0)),
              "",
            ],
          ]);
          const { tables } = recognise(
            [snapshot([[...HEADINGS], ...lines], undefined, "BTV đảng ủy xã")],
            NO_CHOICES,
          );
          expect(tables[0]?.people.map((person) => person.name.text)).toEqual(
            groups.flat().map(([who]) => who),
          );
        },
      ),
    );
  });

  it("counts under headings that are not understood are read by no headings above", () => {
    const written = [
      ["Họ và tên", "Đ/c", "Ông (bà)", "Ho ten CB"],
      ["TN cao", "TNCao", "Rất tin tưởng", "T.nhiệm cao"],
      ["TN", "Tín nhệm", "Tin tưởng", "TNh"],
      ["TN thấp", "TNThap", "Ít tin tưởng", "Thấpp"],
    ];
    const headings = fc.tuple(...written.map((words) => fc.constantFrom(...words)));
    const order = fc.shuffledSubarray([1, 2, 3], { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(headings, order, fc.boolean(), (heads, columns, blank) => {
        const counts = [16, 3, 1];
        const inOrder = [0, ...columns];
        const sheet = snapshot([
          ["Họ và tên", "TN cao", "TN", "TN thấp"],
          ["Nguyễn Văn An", 15, 4, 1],
          ...(blank ? [["", "", "", ""]] : []),
          inOrder.map((column) => heads[column] ?? ""),
          inOrder.map((column) => (column === 0 ? "Trần Thị Bình" : (counts[column - 1] ?? ""))),
        ]);
        const { tables, findings } = recognise([sheet], NO_CHOICES);
        const read = tables
          .flatMap(({ people }) => people)
          .filter(({ name: who }) => who.text === "Trần Thị Bình");
        const right = read.every(({ ballots: { counts: of } }) =>
          [of.high, of.confident, of.low].every((one, index) => one.value === counts[index]),
        );
        expect(right).toBe(true);
        if (read.length === 0) expect(findings.some((finding) => severityOf(finding) === "error")).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
