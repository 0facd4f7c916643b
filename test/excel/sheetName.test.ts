import { freeSheetName } from "../../src/excel/make";

describe("freeSheetName", () => {
  test("keeps the wanted name while no sheet has it", () => {
    expect(freeSheetName("Phụ lục I", ["Xã A"])).toBe("Phụ lục I");
  });

  test("counts on from the second, and compares without case as Excel does", () => {
    expect(freeSheetName("Phụ lục I", ["PHỤ LỤC I"])).toBe("Phụ lục I (2)");
    expect(freeSheetName("Phụ lục I", ["phụ lục i", "Phụ lục I (2)"])).toBe("Phụ lục I (3)");
  });

  test("never passes the 31 characters of a sheet name", () => {
    const long = "Ủy ban Mặt trận Tổ quốc xã Lộc";
    expect(long).toHaveLength(30);
    expect(freeSheetName(long, [long])).toBe("Ủy ban Mặt trận Tổ quốc xã  (2)");
  });
});
