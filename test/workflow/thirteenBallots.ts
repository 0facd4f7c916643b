/** The people on the ballots. */
export const NAMES = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Em",
  "Giang",
  "Hà",
  "Khánh",
  "Lan",
  "Minh",
  "Nga",
  "Oanh",
  "Phúc",
];

/** The list of them, from which everything is made. */
export const LIST = `== Danh sách
DANH SÁCH CÁN BỘ LẤY PHIẾU TÍN NHIỆM
STT | Họ và tên | Chức vụ
${NAMES.map((name, index) => `${index + 1} | Cán bộ ${name} | Ủy viên Ban Thường vụ`).join("\n")}`;

/** Thirteen ballots, a key for each of the thirteen people; a space is a name that is not marked. */
export const BALLOTS = [
  "1111111111111",
  "1111111111112",
  "1111111111123",
  "1111111111233",
  "1111111112333",
  "1111111123333",
  "1111111233333",
  "1111112333333",
  "111112233333x",
  "11112223333 x",
  "1112222333x x",
  "1122222 33xxx",
  "1222222333xxx",
] as const;

/** What each of the two types otherwise than it stands on the ballot: ballot and person from 1. */
export const SLIPS = {
  first: [{ ballot: 9, person: 6, typed: "1" }],
  second: [
    { ballot: 3, person: 2, typed: "2" },
    { ballot: 12, person: 13, typed: "3" },
  ],
} as const;

/** What is typed for each ballot and person: the ballots with these slips. */
export function keysOf(
  slips: readonly { ballot: number; person: number; typed: string }[],
): (string | number)[][] {
  return BALLOTS.map((marks, ballot) =>
    [...marks].map((key, person) => {
      const slip = slips.find((each) => each.ballot === ballot + 1 && each.person === person + 1);
      const typed = (slip?.typed ?? key).trim();
      return /\d/.test(typed) ? Number(typed) : typed;
    }),
  );
}

/** Each person's marks of one kind, counted here from the ballots themselves. */
export function counted(key: string): string[] {
  return NAMES.map((_, person) => String(BALLOTS.filter((marks) => marks[person] === key).length));
}
