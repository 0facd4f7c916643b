import { countPeople } from "../../src/counting/count";
import { DOCUMENTS } from "../../src/documents/all";
import type { CountedVote } from "../../src/documents/document";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { snapshotsOf } from "../bench/workbookOfMany";

const PEOPLE = 600;
/** Of people between two turns of the page, at most. */
const AT_ONCE = 50;

const recognition = recognise(snapshotsOf({ people: PEOPLE, sheets: 1 }), NO_CHOICES);
const vote: CountedVote = {
  recognition,
  results: countPeople(recognition.people),
  settings: DEFAULT_SETTINGS,
};

const nameOf = () => "Kết quả tín nhiệm";

describe("what has a row for each person is planned in stages, so that the page has its turn", () => {
  test.each(["results", "summary", "minutes", "resolution", "chart"] as const)("%s", async (purpose) => {
    const { plan, planning } = await DOCUMENTS[purpose].sheets();
    const work = planning?.(vote, nameOf);
    let stages = 0;
    let next = work?.next();
    for (; next?.done === false; next = work?.next()) stages++;
    expect(next?.value).toEqual(plan(vote, nameOf));
    expect(stages).toBeGreaterThanOrEqual(PEOPLE / AT_ONCE);
  });
});

test("Phụ lục I of many people is laid out in stages, a try each", async () => {
  const { plan, planning } = await DOCUMENTS.appendix.sheets();
  const stages = [...(planning?.(vote, nameOf) ?? [])];
  expect(stages.length).toBeGreaterThan(1);
  expect(plan(vote, nameOf)).toHaveLength(1);
});
