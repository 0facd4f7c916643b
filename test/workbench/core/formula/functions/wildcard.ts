/** Whether a whole text fits a pattern, letters alike but for their case; "~*" is the asterisk itself. */
export function wildcard(pattern: string): (text: string) => boolean {
  const lower = pattern.toLowerCase();
  if (!/[*?~]/.test(pattern)) return (text) => text.length === pattern.length && text.toLowerCase() === lower;
  const form = new RegExp(`^${expression(pattern)}$`, "ius");
  return (text) => form.test(text);
}

/** Where a pattern first fits inside a text from a position on, counted from 0; -1 if nowhere. */
export function searchWildcard(pattern: string, text: string, from: number): number {
  if (!/[*?~]/.test(pattern)) return text.toLowerCase().indexOf(pattern.toLowerCase(), from);
  const found = new RegExp(expression(pattern), "ius").exec(text.slice(from));
  return found ? found.index + from : -1;
}

export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

function expression(pattern: string): string {
  return pattern.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/]/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return `\\${part.startsWith("~") && part.length === 2 ? part[1] : part}`;
  });
}
