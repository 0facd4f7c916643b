import { requests } from "../../src/workflow/requests";
import type { Examination } from "../../src/workflow/outcome";
import type { Workbench } from "../workbench/node/office";
import { startAddin } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

function recognised(examination: Examination) {
  if (examination.status === "failed") throw new Error(examination.failure.code);
  return examination.recognition;
}

const PEOPLE = [
  ["Nguyễn Văn An", 18, 1, 0],
  ["Trần Thị Bình", 17, 2, 0],
] as const;

/** The row of Trần Thị Bình is struck through. */
function struckWorkbook(): Promise<Uint8Array> {
  return workbookOf(
    { BTV: districtTable(...PEOPLE), "BTV 2": districtTable(["Lê Văn Cường", 9, 9, 1]) },
    (book) => {
      book
        .getWorksheet("BTV")
        ?.getRow(5)
        .eachCell((cell) => (cell.font = { strike: true }));
    },
  );
}

describe("a row struck through", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startAddin();
  });

  async function syncsOfLook(bytes: Uint8Array): Promise<number> {
    await workbench.open(bytes);
    await requests.examine();
    workbench.resetTraffic();
    await requests.examine();
    return workbench.traffic().syncs;
  }

  test("is asked about, left out by choice after saving and reopening, and asked about again when that is taken back", async () => {
    await workbench.open(await struckWorkbook());
    const [asked, ...others] = recognised(await requests.examine()).findings.filter(
      ({ code }) => code === "peopleDoubtful",
    );
    expect(asked?.details).toEqual({
      key: "BTV|1|struck|A5",
      why: "struck",
      text: "",
      names: ["Trần Thị Bình"],
    });
    expect(others).toEqual([]);
    await requests.leaveOut(["BTV|1|struck|A5"]);
    await workbench.open(await workbench.save());
    const { tables } = recognised(await requests.examine());
    expect(tables.flatMap(({ people }) => people.map(({ name }) => name.text))).toEqual([
      "Nguyễn Văn An",
      "Lê Văn Cường",
    ]);
    const again = recognised(await requests.takeBack(["BTV|1|struck|A5"]));
    expect(again.findings.map(({ code }) => code)).toContain("peopleDoubtful");
  });

  test("costs one sync more, and a workbook without any costs none", async () => {
    expect(await syncsOfLook(await workbookOf({ BTV: districtTable(...PEOPLE) }))).toBe(3);
    expect(await syncsOfLook(await struckWorkbook())).toBe(4);
  });
});
