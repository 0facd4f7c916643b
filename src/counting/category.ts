/**
 * Đối tượng: the group a person is counted in. What row of the appendix that is (1.1, 1.2, …) depends on the set of
 * rows in force, so the category is named by its meaning.
 */
export const CATEGORIES = [
  "provinceCommittee",
  "districtCommittee",
  "communeCommittee",
  "provinceLeaders",
  "districtLeaders",
  "communeLeaders",
  "stateEnterprise",
] as const;

export type Category = (typeof CATEGORIES)[number];
