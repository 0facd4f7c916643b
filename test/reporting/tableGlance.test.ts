import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { glanceOf } from "../../src/reporting/tableGlance";
import { sheetOf } from "../reading/sheetOf";

describe("a table at a glance", () => {
  it("tells of each table on a sheet what fits and what does not, and no other's", () => {
    const recognition = recognise(
      [
        sheetOf(
          `
Ban Thường vụ Huyện ủy
STT | Họ và tên | TN cao | Tỷ lệ | TN | TN thấp
1 | Nguyễn Văn An | 18 | 90.00% | 1 | 1
2 | Trần Thị Bình | 17 | 85.00% | 2 | 1
 | Cộng | 35 | | 3 | 2

Ủy ban nhân dân huyện
STT | Họ và tên | TN cao | Tỷ lệ | TN | TN thấp | Ngày sinh
1 | Lê Văn Cường | 15 | 70.00% | 4 | 1 | '12/5/1970
2 | Phạm Thị Dung | 16 | 80.00% | 3 | 1 | '1/3/1968
 | Cộng | 30 | | 7 | 2`,
          "BTV Huyện ủy",
        ),
      ],
      NO_CHOICES,
    );
    const [first, second] = recognition.tables.map((table) => glanceOf(table, recognition));
    expect(first).toMatchObject({ people: 2, unclear: 0 });
    expect(first?.checks).toEqual([
      { role: "total", fits: 4, differs: 0 },
      { role: "share", fits: 2, differs: 0 },
      { role: "ordinal", fits: 2, differs: 0 },
    ]);
    expect(second?.people).toBe(2);
    expect(second?.checks).toEqual([
      { role: "total", fits: 0, differs: 4 },
      { role: "share", fits: 1, differs: 1 },
      { role: "ordinal", fits: 2, differs: 0 },
    ]);
    expect(second?.setAside).toContainEqual({ role: "otherColumn", cells: 2 });
  });
});
