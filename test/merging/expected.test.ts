import { expectedUnits, unitOfFileName } from "../../src/merging/expected";

const LIST = expectedUnits(
  "1. UBND xã Lộc An\n2) Xã Lộc An Bình\n\n3\tPhường Lộc Sơn\t12\n- Sở Nội vụ\nXã Lộc An",
);

test("a list has a unit a line, numbered or pasted from cells, each once", () => {
  expect(LIST.map(({ written }) => written)).toEqual([
    "UBND xã Lộc An",
    "Xã Lộc An Bình",
    "Phường Lộc Sơn",
    "Sở Nội vụ",
  ]);
});

test.each([
  ["Xã Lộc An.xlsx", "UBND xã Lộc An"],
  ["01. Xã_Lộc_An (2) - Copy.xlsx", "UBND xã Lộc An"],
  ["xa-loc-an.xlsx", "UBND xã Lộc An"],
  ["KQ LAY PHIEU LOC AN BINH.xlsx", "Xã Lộc An Bình"],
  ["Lộc Sơn 2025.xlsx", "Phường Lộc Sơn"],
  ["so noi vu.xlsx", "Sở Nội vụ"],
  ["Xã Lộc Ân.xlsx", undefined],
  ["Sheet1.xlsx", undefined],
])("the file “%s” is by its name that of %s", (file, unit) => {
  const named = unitOfFileName(file, LIST);
  expect(named && LIST.find(({ name }) => name === named.name)?.written).toBe(unit);
});
