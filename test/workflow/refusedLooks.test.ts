import JSZip from "jszip";
import type { Look } from "../../src/strings/look";
import { requests } from "../../src/workflow/requests";
import type { Workbench } from "../workbench/node/office";
import { pressBuildAppendix, sheetNames, startAddin, textsOf } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

const [RESULTS, APPENDIX] = ["Kết quả tín nhiệm", "Phụ lục I"];
const BOTH = [RESULTS, APPENDIX];

/** What Excel refuses, the look that is then missing, and on which of the two sheets it was wanted. */
const REFUSED: readonly (readonly [member: string, look: Look, sheets: readonly string[]])[] = [
  ["RangeFont.name", "font", BOTH],
  ["Range.numberFormat", "numberFormats", BOTH],
  ["Range.merge", "merges", BOTH],
  ["RangeFormat.wrapText", "formats", BOTH],
  ["RangeBorder.weight", "borders", BOTH],
  ["RangeFormat.columnWidth", "columnWidths", BOTH],
  ["RangeFormat.rowHeight", "rowHeights", BOTH],
  ["ConditionalFormatCollection.add", "dataBars", [RESULTS]],
  ["WorksheetFreezePanes.freezeRows", "frozenRows", [RESULTS]],
  ["Worksheet.showGridlines", "gridlines", [APPENDIX]],
  ["PageLayout.paperSize", "paper", BOTH],
  ["PageLayout.zoom", "scale", BOTH],
  ["PageLayout.setPrintArea", "printArea", BOTH],
  ["PageLayout.setPrintTitleRows", "repeatedRows", BOTH],
  ["HeaderFooterGroup.state", "pageNumbers", BOTH],
];

describe("a look that Excel refuses", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startAddin();
  });

  beforeEach(async () => {
    workbench.weather.faults = [];
    await workbench.open(
      await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 12, 7, 0]) }),
    );
  });

  const refuse = (...members: readonly string[]) =>
    (workbench.weather.faults = members.map((member) => ({
      member,
      does: { refuses: "GeneralException" },
      issue: "2196, 1860",
    })));

  test.each(REFUSED)(
    "%s: the appendix is made and compared, and that %s is missing is said",
    async (member, look, on) => {
      refuse(member);
      const outcome = await pressBuildAppendix(workbench);
      expect(outcome).toMatchObject({ status: "made", people: 2, kept: [], left: [] });
      expect(outcome.status === "made" && outcome.looksNotTaken).toEqual(
        on.map((sheet) => ({ sheet, look })),
      );
      expect(
        textsOf(workbench, RESULTS)
          .find((row) => row[1] === "Cán bộ 2")
          ?.slice(6, 8),
      ).toEqual(look === "numberFormats" ? ["12", "0,631578947"] : ["12", "63,16%"]);
    },
  );

  test("all of them together: what stands in the cells is the same, and a second click replaces it", async () => {
    refuse(...REFUSED.map(([member]) => member));
    const outcome = await pressBuildAppendix(workbench);
    expect(outcome.status === "made" && new Set(outcome.looksNotTaken.map(({ look }) => look))).toEqual(
      new Set(REFUSED.map(([, look]) => look)),
    );
    workbench.weather.faults = [];
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      looksNotTaken: [],
      replaced: [APPENDIX, RESULTS],
    });
    expect(sheetNames(workbench)).toEqual(["BTV", ...BOTH]);
  });

  test("is refused once and taken the second time, as some Excels freeze rows (2196): nothing is missing", async () => {
    workbench.weather.faults = [
      {
        member: "WorksheetFreezePanes.freezeRows",
        does: { refuses: "GeneralException", times: 1 },
        issue: "2196",
      },
    ];
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", looksNotTaken: [] });
  });

  test("of an input sheet: it stands once, and that is said too", async () => {
    refuse("DataValidation.rule");
    expect(await requests.makeInputSheet()).toMatchObject({
      status: "done",
      sheets: ["Nhập phiếu"],
      looksNotTaken: [{ sheet: "Nhập phiếu", look: "entryRules" }],
    });
    expect(sheetNames(workbench)).toEqual(["BTV", "Nhập phiếu"]);
  });

  test.each(["ChartCollection.add", "ChartAxis.position"])(
    "%s: the table of a chart stands and is compared, and that the chart is not as it should be is said",
    async (member) => {
      refuse(member);
      expect(await requests.makeDocuments(["chart"])).toMatchObject({
        made: [{ sheets: ["Biểu đồ"] }],
        looksNotTaken: [{ sheet: "Biểu đồ", look: "charts" }],
      });
      const row = textsOf(workbench, "Biểu đồ").find((cells) => cells[1] === "Cán bộ 2");
      expect(row?.slice(2)).toEqual(["63,16%", "36,84%", "0,00%", "0,00%", "Tín nhiệm cao"]); // 12, 7 and 0 of 19
    },
  );

  test("a chart that is refused half made, and taken the third time, stands once", async () => {
    const does = { refuses: "GeneralException", times: 2 } as const;
    workbench.weather.faults = [{ member: "ChartAxis.position", does, issue: "2196" }];
    expect(await requests.makeDocuments(["chart"])).toMatchObject({ looksNotTaken: [] });
    const zip = await JSZip.loadAsync(await workbench.save());
    expect(zip.file(/^xl\/charts\/chart/)).toHaveLength(1);
  });

  test("what stands in the cells is no look: where it is refused nothing is made", async () => {
    refuse("Range.formulas");
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "failed",
      failure: { code: "refused" },
    });
    expect(sheetNames(workbench)).toEqual(["BTV"]);
  });
});
