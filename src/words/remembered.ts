/**
 * Texts of a workbook of 100,000 people with a position each. With fewer everything would be forgotten within each of the
 * passes over a sheet, and read anew in every one.
 */
export const TEXTS_OF_WORKBOOK = 250_000;

/** The same reading of a text, done once for each text of a workbook; forgets all of them when they are too many. */
export function remembered<Read>(read: (text: string) => Read, most: number): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Read;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
