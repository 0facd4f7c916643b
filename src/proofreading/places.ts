/**
 * "Tại tỉnh Thanh Bình, …", "2. HĐND thành phố Hải Sơn: …": what a paragraph about another body begins with. A place behind
 * somebody's post is none.
 */
const PLACE =
  /^[-–+*•\s]*(?:(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)]\s*)?(?:(?:[Tt]ại|[Ởở]|[Vv]ề|[Đđ]ối với|[Kk]ết quả(?: tại| của)?|[Kk]ỳ họp|[Hh]ội nghị|HĐND|[Hh]ội đồng nhân dân|[Đđ]ảng bộ|[Bb]an [Cc]hấp hành|BCH)\s+){0,4}(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)\s(?<name>\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,3})/u;

/** The place whose body a paragraph speaks of, by its name; undefined where it names none. */
export function placeNamed(paragraph: string): string | undefined {
  return PLACE.exec(paragraph)?.groups?.["name"];
}
