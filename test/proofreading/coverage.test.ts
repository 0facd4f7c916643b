import { proofread } from "../../src/proofreading/proofread";
import { result } from "../documents/people";

const PEOPLE = [
  result({ name: "Lê Văn Sơn", category: "districtCommittee", marks: [18, 1, 0], returned: 19 }),
  result({ name: "Trần Thị Mai", category: "districtCommittee", marks: [14, 4, 1], returned: 19 }),
];

function openIn(text: string, people = PEOPLE) {
  const proof = proofread(text, people);
  const { figures, compared, open } = proof.coverage;
  return {
    compared: `${compared}/${figures}`,
    open: open.map(({ start, end }) => proof.text.slice(start, end)),
  };
}

test("a count with its base and percentage are two figures, both compared", () => {
  expect(openIn("Đạt 50/53 phiếu (94,34%).", [])).toEqual({ compared: "2/2", open: [] });
});

test("a figure that does not fit was compared all the same", () => {
  expect(openIn("Đạt 50/53 phiếu (94,43%).", [])).toEqual({ compared: "2/2", open: [] });
});

test("ballots with a percentage whose base is nowhere are not compared", () => {
  expect(openIn("Ông A được 45 phiếu tín nhiệm cao (91,84%).", [])).toEqual({
    compared: "0/2",
    open: ["45", "91,84%"],
  });
});

test("dates, numbers of documents and bounds are no figures", () => {
  const text =
    "Theo Quy định số 96-QĐ/TW ngày 02/02/2023, người có trên 50% phiếu tín nhiệm thấp thì thôi giữ chức.";
  expect(openIn(text)).toEqual({ compared: "0/0", open: [] });
});

test("the figures of somebody who is not in the vote tables are not compared, right as they are in themselves", () => {
  const text =
    "Đồng chí Lê Văn Sơn đạt 18/19 phiếu tín nhiệm cao; đồng chí Ngô Quốc Bảo đạt 20/21 phiếu tín nhiệm cao.";
  expect(openIn(text)).toEqual({ compared: "1/2", open: ["20/21"] });
  expect(proofread(text, PEOPLE).unknown).toEqual(["Ngô Quốc Bảo"]);
});

test("a misspelt name ends the comparison of nothing but that person", () => {
  const text =
    "Tổng số 02 đồng chí được lấy phiếu tín nhiệm. Đồng chí Trần Thị Mại đạt 14/19 phiếu tín nhiệm cao; cao nhất là 94,74%.";
  expect(openIn(text)).toEqual({ compared: "2/3", open: ["14/19"] });
  expect(proofread(text, PEOPLE).unknown).toEqual(["Trần Thị Mại"]);
});

test("the rows of a total and the total were compared with one another", () => {
  const table =
    "Đơn vị\tTín nhiệm cao\tTín nhiệm\tTín nhiệm thấp\nXã A\t10\t2\t0\nXã B\t11\t0\t0\nCộng\t21\t2\t0";
  expect(openIn(table, [])).toEqual({ compared: "9/9", open: [] });
});
