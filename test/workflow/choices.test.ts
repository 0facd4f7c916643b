import { choicesOf, withCategory, without, withLeftOut } from "../../src/workflow/choices";

describe("the clerk's choices kept in the workbook", () => {
  test("come back as they were stored", () => {
    const choices = withLeftOut(withCategory(undefined, "Sheet|1|thành ủy", "districtCommittee"), "Tổng hợp");
    expect(choicesOf(JSON.stringify(choices))).toEqual({
      categories: { "Sheet|1|thành ủy": "districtCommittee" },
      leftOut: ["Tổng hợp"],
    });
  });

  test("anything that is not ours is no choice", () => {
    expect(choicesOf(undefined)).toBeUndefined();
    expect(choicesOf("{")).toBeUndefined();
    expect(choicesOf("7")).toBeUndefined();
    expect(choicesOf('{"categories":{"a":"mayor","b":"stateEnterprise"},"leftOut":[1,"x"]}')).toEqual({
      categories: { b: "stateEnterprise" },
      leftOut: ["x"],
    });
  });

  test("leaving out twice is leaving out once, and taking back forgets", () => {
    const once = withLeftOut(withLeftOut(undefined, "Sheet"), "Sheet");
    expect(once.leftOut).toEqual(["Sheet"]);
    expect(without(withCategory(once, "k", "stateEnterprise"), "Sheet")).toEqual({
      categories: { k: "stateEnterprise" },
      leftOut: [],
    });
    expect(without(withCategory(once, "k", "stateEnterprise"), "k")).toEqual({
      categories: {},
      leftOut: ["Sheet"],
    });
  });
});
