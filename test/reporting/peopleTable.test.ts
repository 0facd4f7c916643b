import { countPeople } from "../../src/counting/count";
import { peopleTable, plain, soughtPeople } from "../../src/reporting/peopleTable";
import { plainTable, richTable } from "../../src/reporting/richText";
import { person } from "../taskpane/standInRequests";

/** 18, 1, 0 and 6, 10, 3 of 19 ballots. */
const PEOPLE = countPeople([
  person("Xã Lộc An", "Đỗ Thị Ánh", 6, [18, 1, 0]),
  person("Xã B'Lá", "K’Lình", 7, [6, 10, 3]),
]);
const LISTED = PEOPLE.map((result) => ({ result }));

test("a list of people as a table: 18/19 is 94,74%", () => {
  const [headings, ...rows] = peopleTable(PEOPLE);
  expect(headings?.length).toBe(13);
  expect(rows).toEqual([
    [
      "1",
      "Đỗ Thị Ánh",
      "",
      "Xã Lộc An",
      "18",
      "1",
      "0",
      "19",
      "94,74%",
      "5,26%",
      "0%",
      "Tín nhiệm cao",
      "'Xã Lộc An'!B7",
    ],
    [
      "2",
      "K’Lình",
      "",
      "Xã B'Lá",
      "6",
      "10",
      "3",
      "19",
      "31,58%",
      "52,63%",
      "15,79%",
      "Tín nhiệm",
      "'Xã B''Lá'!B8",
    ],
  ]);
});

test.each([
  ["do thi anh", ["Đỗ Thị Ánh"]],
  ["ÁNH lộc", ["Đỗ Thị Ánh"]],
  ["b'la", ["K’Lình"]],
  ["nguyễn", []],
  ["", ["Đỗ Thị Ánh", "K’Lình"]],
])("people are sought by words, accents and capitals or not: %s", (words, names) => {
  const found = soughtPeople(LISTED, { words, outcome: undefined });
  expect(found.map(({ result }) => result.person.name.text)).toEqual(names);
});

test("and narrowed to a level", () => {
  const found = soughtPeople(LISTED, { words: "", outcome: "confident" });
  expect(found.map(({ result }) => result.person.name.text)).toEqual(["K’Lình"]);
});

test("letters composed either way are the same", () => {
  expect(plain("Ánh".normalize("NFD"))).toBe(plain("Ánh".normalize("NFC")));
});

test("text of a cell stays text: no tag, no column and no line of its own", () => {
  const rows = [["Tên"], ["A <b>\t1\nB"]];
  expect(richTable(rows)).toContain("<td>A &lt;b&gt;\t1<br>B</td>");
  expect(plainTable(rows)).toBe("Tên\nA <b> 1 B");
});
