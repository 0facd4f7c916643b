import { bare, fold, shown } from "./fold";

/** A place by its kind and name, folded and without marks: "xa", "loc an". */
export interface Place {
  readonly kind: string;
  readonly name: string;
}

const KIND = "[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|[Tt]hị xã|[Đđ]ặc khu|[Hh]uyện|HUYỆN|[Qq]uận";
/** Words with capitals, and no number of a copy behind them. */
const OF_SHEET = new RegExp(
  `(?:^|[\\s.-])(${KIND}) (\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,3})(?![\\p{L}])`,
  "u",
);

/** The place that a sheet's name gives: "Xã Lộc An", "BTV xã Lộc An 2". */
export function placeIn(sheet: string): Place | undefined {
  const [, kind, name] = OF_SHEET.exec(shown(sheet)) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  return { kind: bare(fold(kind)), name: bare(fold(name)) };
}

/** Words that may follow a kind without a name: "Đảng ủy xã năm 2022", "xã nhiệm kỳ". */
const NO_NAME =
  /^(nam|nhiem|lay|doi|va|ve|theo|cua|thuoc|khoa|co|do|ky|hoi|tai|duoc|quan|giu|la|trong|truc|tren|dot|lan|hoac|thu|phat|so|uy|doan|ket|xa|huyen|tinh|danh)( |$)/;

const LONGEST_LOOKED_AT = 2_000;

/** Whether a text names another place of that kind, and not this one. */
export function namesOther(text: string, { kind, name }: Place): boolean {
  const plain = bare(fold(text.slice(0, LONGEST_LOOKED_AT)));
  if (plain.includes(name)) return false;
  return [...plain.matchAll(new RegExp(`(?:^|[^a-z])(cac |cap |moi )?${kind} ([a-z0-9 ]+)`, "g"))].some(
    ([, several, rest = ""]) => several === undefined && rest.trim() !== "" && !NO_NAME.test(rest),
  );
}
