/**
 * Texts of a workbook of 100,000 people with a position each. With fewer everything would be forgotten within each of the
 * passes over a sheet, and read anew in every one.
 */
export const TEXTS_OF_WORKBOOK = 250_000;

/** The same reading of a text, done once for each text of a workbook; forgets all of them when they are too many. */
export function remembered<Read>(read: (text: string) => Read, most: number): (text: string) => Read {
  const known = new Map<string, Read | typeof NOTHING>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before === NOTHING ? (undefined as Read) : (before as Read);
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found === undefined ? NOTHING : found);
    return found;
  };
}

/** What a text was read as that says nothing: most do, and are asked of once. */
const NOTHING = Symbol("nothing");
