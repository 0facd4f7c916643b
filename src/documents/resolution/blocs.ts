import type { PersonResult } from "../../counting/result";
import { bare, fold } from "../../words/fold";

/** The people of one part of the resolution. */
export interface Bloc {
  readonly heading: string;
  /** Whether their posts tell where they belong. */
  readonly isClear: boolean;
  /** Never empty, in the order of reading. */
  readonly results: readonly PersonResult[];
}

type BlocKey = "council" | "committee" | "other";

const HEADINGS: Readonly<Record<BlocKey, string>> = {
  council: "KHỐI HỘI ĐỒNG NHÂN DÂN",
  committee: "KHỐI ỦY BAN NHÂN DÂN",
  other: "CÁC CHỨC DANH KHÁC",
};

const KEYS = ["council", "committee", "other"] as const;

/**
 * By what the posts name, in the order of khoản 2 Điều 2 NQ 96/2023/QH15: the People's Council, the People's Committee, then those whose
 * post tells of neither, or of both.
 */
export function blocsOf(results: readonly PersonResult[]): readonly Bloc[] {
  return KEYS.flatMap((key) => {
    const people = results.filter((result) => blocOf(result) === key);
    return people.length > 0 ? [{ heading: HEADINGS[key], isClear: key !== "other", results: people }] : [];
  });
}

/** Who sits in the council is not elected to a post of it by that. */
const DELEGATE = /dai bieu (?:hdnd|hoi dong nhan dan)/g;

/** Of the office of both bodies the head is a member of the committee. */
const OFFICE_OF_BOTH = /van phong (?:hdnd|hoi dong nhan dan) va /g;

/** "Ban Dân tộc" alone is also an agency of the committee: it tells of neither. */
const COUNCIL = /hdnd|hoi dong nhan dan|truong ban (?:phap che|kinh te|van hoa|do thi)/;

/** Members of the committee lead its agencies, the police and the military. */
const COMMITTEE =
  /ubnd|uy ban nhan dan|giam doc (?:so|cong an) |truong phong|chanh thanh tra|truong cong an|chi huy truong/;

function blocOf({ person }: PersonResult): BlocKey {
  const post = bare(fold(person.position.text)).replace(DELEGATE, "").replace(OFFICE_OF_BOTH, "");
  const isCouncil = COUNCIL.test(post);
  if (isCouncil === COMMITTEE.test(post)) return "other";
  return isCouncil ? "council" : "committee";
}
