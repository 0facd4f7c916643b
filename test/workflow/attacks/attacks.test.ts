import { shown } from "../../../src/words/fold";
import type { Workbench } from "../../workbench/node/office";
import { startAddin } from "../addin";
import type { CellEntry } from "../workbookOf";
import {
  APPENDIX,
  click,
  figures,
  headerTexts,
  peopleRows,
  RESULTS,
  strangeFormulas,
  type Sheets,
} from "./click";
import { ATTACKS, LONG_TEXTS } from "./texts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

/** Where a text can stand beside a person, and what is written there. */
const PLACES = {
  name: (text: string, number: number) => [`${text} Cán bộ ${number}`, "Ủy viên", "Văn phòng", "", ""],
  nameBehind: (text: string, number: number) => [`Cán bộ ${number} ${text}`, "Ủy viên", "Văn phòng", "", ""],
  position: (text: string, number: number) => [`Cán bộ ${number}`, text, "Văn phòng", "", ""],
  unit: (text: string, number: number) => [`Cán bộ ${number}`, "Ủy viên", text, "", ""],
  handling: (text: string, number: number) => [`Cán bộ ${number}`, "Ủy viên", "Văn phòng", text, ""],
  remark: (text: string, number: number) => [`Cán bộ ${number}`, "Ủy viên", "Văn phòng", "", text],
} as const;

type Place = keyof typeof PLACES;

/** In these a quotation mark alone is how clerks write "the same as above": it shows what stands there. */
function asAbove(place: Place, text: string): boolean {
  return /^["']$/.test(text) && (place === "position" || place === "unit");
}

/** Nineteen ballots: everyone at tín nhiệm cao but the second, who is at tín nhiệm thấp. */
function table(place: Place, texts: readonly string[]): Sheets {
  return {
    BTV: [
      ["Ban Thường vụ Huyện ủy"],
      ["Số phiếu phát ra: 20, thu về: 19"],
      ["Họ và tên", "Chức vụ", "Đơn vị", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp", "Xử lý", "Ghi chú"],
      ...texts.map((text, index): CellEntry[] => {
        const [name, position, unit, handling, remark] = PLACES[place](text, index + 1);
        const counts = index === 1 ? [2, 3, 14] : [15, 3, 1];
        return [name ?? "", position ?? "", unit ?? "", ...counts, handling ?? "", remark ?? ""];
      }),
    ],
  };
}

/** The row of the first person. */
const FIRST = 3;

describe("a text that attacks", () => {
  test.each(Object.keys(PLACES) as Place[])(
    "in %s is a text, or is asked about at its row",
    async (place) => {
      const refused = await click(workbench, table(place, ATTACKS));
      const asked = refused.map(({ row }) => ATTACKS[row - FIRST]);
      expect(asked).not.toContain(undefined);
      const texts = ATTACKS.filter((text) => !asked.includes(text));
      expect(texts.length).toBeGreaterThan(ATTACKS.length / 2);
      if (refused.length > 0) expect(await click(workbench, table(place, texts))).toEqual([]);
      expect(strangeFormulas(workbench)).toEqual([]);
      const all = String(texts.length);
      expect(figures(workbench, "Cấp huyện")).toEqual([all, String(texts.length - 1), "", "1"]);
      const rows = peopleRows(workbench);
      expect(rows).toHaveLength(texts.length);
      texts.forEach((text, index) => {
        const written = PLACES[place](asAbove(place, text) ? (texts[index - 1] ?? "") : text, index + 1)
          .slice(0, 3)
          .map(shown);
        expect(rows[index]?.slice(1, 4)).toEqual(written);
      });
      if (place === "handling") expect(figures(workbench, "Khác")).toEqual([all, "", "", ""]);
    },
  );

  test("in a category's column is asked about, each at its cell", async () => {
    const refused = await click(workbench, {
      BTV: [
        ["Thu về: 19"],
        ["Họ và tên", "Đối tượng", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
        ...ATTACKS.map((text, index): CellEntry[] => [`Cán bộ ${index + 1}`, text, 15, 3, 1]),
      ],
    });
    expect(refused.length).toBeGreaterThan(0);
    for (const { sheet, sentence } of refused) {
      expect(sheet).toBe("BTV");
      expect(sentence.length).toBeLessThan(700);
    }
  });

  test("in a title, and as the name of a sheet, changes no figure", async () => {
    const names = ATTACKS.filter((text) => /^[^\\/?*[\]:\t\r\n']{1,31}$/.test(text));
    const sheets = Object.fromEntries(
      ATTACKS.map((text, index): [string, CellEntry[][]] => [
        names[index] ?? `Trang ${index + 1}`,
        [
          [text],
          [`Ban Thường vụ Huyện ủy ${text.slice(0, 40)}`],
          ["Thu về: 19"],
          ["Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
          [`Cán bộ ${index + 1}`, `Ủy viên ${index + 1}`, 15, 3, 1],
        ],
      ]),
    );
    expect(await click(workbench, sheets)).toEqual([]);
    expect(strangeFormulas(workbench)).toEqual([]);
    const all = String(ATTACKS.length);
    expect(figures(workbench, "Cấp huyện")).toEqual([all, all, "", ""]);
  });

  test.each(["formulas", "values"] as const)("in every setting is a text, also with %s", async (cells) => {
    const all = ATTACKS.join(" ").replace(/\s+/g, " ");
    for (const text of ["=1+1", '","")&NA()&IF(1,"', "&P", all]) {
      const settings = {
        cells,
        unit: text,
        number: text,
        upperBody: text,
        place: text,
        recipients: text,
        signatory: { post: text, name: text },
        letterhead: true,
        resultsSigned: true,
      } as const;
      expect(await click(workbench, table("name", ["", ""]), settings)).toEqual([]);
      expect(strangeFormulas(workbench)).toEqual([]);
      expect(figures(workbench, "Cấp huyện")).toEqual(["2", "1", "", "1"]);
      for (const sheet of [RESULTS, APPENDIX])
        expect(headerTexts(workbench, sheet).filter((header) => header !== "")).toEqual([
          '&"Times New Roman,Regular"&14&P',
        ]);
    }
  });
});

describe("a text that is too long", () => {
  test.each(["name", "position", "unit", "handling"] as const)(
    "in %s is said at its cell before anything is made",
    async (place) => {
      const refused = await click(workbench, table(place, ["", "", ...LONG_TEXTS]));
      const rows = refused.map(({ row }) => row - FIRST - 2);
      expect(new Set(rows)).toEqual(new Set(LONG_TEXTS.keys()));
      for (const { sentence } of refused) expect(sentence.length).toBeLessThan(700);
    },
  );

  test("in a remark, a title or a line about the report is left where it is", async () => {
    for (const text of LONG_TEXTS) {
      const { BTV = [] } = table("remark", [text, ""]);
      const [title = [], ...rest] = BTV;
      expect(
        await click(workbench, {
          BTV: [title, [`${text} (Kèm theo Báo cáo số ${text}`.slice(0, 32_767)], ...rest],
        }),
      ).toEqual([]);
      expect(figures(workbench, "Cấp huyện")).toEqual(["2", "1", "", "1"]);
    }
  });
});
