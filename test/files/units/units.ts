/** Who was voted on in a unit, as a unit's file should be read. */
export interface UnitPerson {
  readonly name: string;
  readonly post: string;
  readonly high: number;
  readonly confident: number;
  readonly low: number;
}

export interface Unit {
  readonly name: string;
  readonly returned: number;
  readonly people: readonly UnitPerson[];
}

const SURNAMES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Ngô",
  "Dương",
  "Lý",
  "Tống",
];
const MIDDLES = ["Văn", "Thị", "Đức", "Minh", "Thu", "Quốc", "Ngọc", "Hữu", "Xuân", "Thanh", "Bá"];
const GIVENS = [
  "An",
  "Bình",
  "Cường",
  "Dũng",
  "Hưởng",
  "Hà",
  "Khánh",
  "Liên",
  "Mạnh",
  "Nga",
  "Oanh",
  "Phúc",
  "Quý",
];
const PLACES = ["Lộc", "Tân", "Phú", "Hòa", "Bình", "An", "Long", "Thanh", "Minh", "Đông", "Vĩnh", "Xuân"];

/**
 * Units of a province, each of 5 to 60 people; the same number always gives the same people, and no two people of a
 * province have the same name and post.
 */
export function unitOf(number: number, size = 5 + ((number * 37) % 56)): Unit {
  const returned = 19 + (number % 23);
  return {
    name: `Xã ${pick(PLACES, number)} ${pick(PLACES, Math.floor(number / PLACES.length) + 5)}`,
    returned,
    people: Array.from({ length: size }, (_, index) => personOf(number, index, returned)),
  };
}

function personOf(number: number, index: number, returned: number): UnitPerson {
  const seed = number * 61 + index;
  // The second dozen of a unit is not the first once more.
  const low = (seed + Math.floor(seed / 12)) % 4;
  const high = Math.floor(returned / 2) + (seed % Math.floor(returned / 3));
  const middle = pick(MIDDLES, Math.floor(seed / SURNAMES.length));
  const given = pick(GIVENS, Math.floor(seed / (SURNAMES.length * MIDDLES.length)));
  return {
    name: `${pick(SURNAMES, seed)} ${middle} ${given}`,
    post: index === 0 ? "Bí thư" : index === 1 ? "Phó Bí thư" : `Ủy viên ${number + 1}.${index}`,
    high,
    confident: returned - high - low,
    low,
  };
}

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? "";
}
