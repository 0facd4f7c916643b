import { expectedOf, expectedUnits, nearestTo, unitOfFileName } from "../../src/merging/expected";
import { unitNamed } from "../../src/words/unitNames";

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

test.each([
  ["Xã Lộc Ân", "UBND xã Lộc An"],
  ["Phường Lộc An", "UBND xã Lộc An"],
  ["xã Lộc Ninh", undefined],
])("%s is called nearly so as %s of the list", (called, unit) => {
  expect(nearestTo(unitNamed(called), LIST)?.written).toBe(unit);
});

test("of two units of one name the kind tells which is meant, and without a kind neither is", () => {
  const list = expectedUnits("Xã Lộc An\nPhường Lộc An");
  expect(expectedOf(unitNamed("phường Lộc An"), list)?.written).toBe("Phường Lộc An");
  expect(expectedOf(unitNamed("Lộc An"), list)).toBeUndefined();
});
