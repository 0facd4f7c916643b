/**
 * Đối tượng: the group a person is counted in. What row of the appendix that is (1.1, 1.2, …) depends on the set of
 * rows in force, so the category is named by its meaning. The last four have a row only where an office sets one.
 */
export const CATEGORIES = [
  "provinceCommittee",
  "districtCommittee",
  "communeCommittee",
  "provinceLeaders",
  "districtLeaders",
  "communeLeaders",
  "stateEnterprise",
  "publicUnit",
  "police",
  "military",
  "otherUnit",
] as const;

export type Category = (typeof CATEGORIES)[number];
