/** The same reading of a text, done once for each text of a workbook; forgets all of them when they are too many. */
export function remembered<Read>(read: (text: string) => Read, most: number): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
