import { LEVELS, type Level } from "../../counting/level";
import type { ColumnRole } from "../../words/heading";
import { BALLOTS_NAMES, type BallotsName } from "../../words/ballotLabels";

/** Họ, đệm and tên may stand apart. */
const NAME_ROLES = ["name", "familyName", "middleName", "givenName"] as const;

export type NameRole = (typeof NAME_ROLES)[number];

export const isLevel = oneOf<Level>(LEVELS);

export const isNameRole = oneOf<NameRole>(NAME_ROLES);

export const isBallots = oneOf<BallotsName | "allBallots">([...BALLOTS_NAMES, "allBallots"]);

/** What a row of a person may hold a number of ballots of. */
export const COUNT_ROLES = [...LEVELS, ...BALLOTS_NAMES];

function oneOf<Role extends ColumnRole>(roles: readonly Role[]) {
  return (role: ColumnRole | undefined): role is Role => roles.some((one) => one === role);
}
