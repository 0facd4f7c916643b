/** What the demonstration is asked to do. */
export interface DemoArguments {
  /** The workbook to open; the embedded sample when undefined. */
  readonly input?: string;
  readonly output: string;
  /** Only to tell what each cell of the input was read as; nothing is made. */
  readonly account: boolean;
}

const USAGE =
  "npm run demo  |  npm run demo -- INPUT.xlsx --out OUTPUT.xlsx  |  npm run demo -- INPUT.xlsx --account";

/** The command line was none of the forms. */
export class UsageError extends Error {
  constructor(reason: string) {
    super(`${reason}. Usage: ${USAGE}`);
  }
}

/** Reads the command line (without node and script). */
export function parseArguments(words: readonly string[]): DemoArguments {
  if (words.length === 0) return { output: "out/phu-luc-1.xlsx", account: false };
  const account = words.includes("--account");
  const at = words.indexOf("--out");
  const output = at >= 0 ? words[at + 1] : undefined;
  const others = words.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const [input, ...rest] = others.filter((word) => word !== "--account");
  if (rest.length > 0 || input?.startsWith("-")) throw new UsageError(`Not understood: ${words.join(" ")}`);
  if (input === undefined) throw new UsageError("No workbook named");
  if (account) return { input, output: "", account };
  if (output === undefined || output.startsWith("-")) throw new UsageError("No --out OUTPUT.xlsx given");
  return { input, output, account };
}
