import path from "node:path";
import { Address } from "../../src/release/address";

export interface PackageArguments {
  readonly address: Address;
  readonly officeJs: "local" | "cdn";
  readonly out: string;
}

/** The command line cannot be followed; the message is one plain sentence. */
export class UsageError extends Error {}

const USAGE =
  "npm run package -- --url https://may-chu.co-quan.vn/tin-nhiem/ [--office-js local] [--out THU-MUC]";
const OUT = path.resolve(__dirname, "../../out/package");

/** Throws UsageError, or AddressRefused for an address that cannot be. */
export function parseArguments(words: readonly string[]): PackageArguments {
  const said = valuesOf(words);
  const url = said.get("--url");
  if (url === undefined) throw new UsageError(`Thiếu địa chỉ máy chủ. Cách viết: ${USAGE}`);
  const officeJs = said.get("--office-js") ?? "cdn";
  if (officeJs !== "local" && officeJs !== "cdn")
    throw new UsageError(
      `--office-js là "local" (đi kèm) hoặc "cdn" (của Microsoft), không phải "${officeJs}".`,
    );
  return { address: new Address(url), officeJs, out: path.resolve(said.get("--out") ?? OUT) };
}

function valuesOf(words: readonly string[]): Map<string, string> {
  const said = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [flag = "", value] = words.slice(at, at + 2);
    if (!["--url", "--office-js", "--out"].includes(flag))
      throw new UsageError(`Không hiểu "${flag}". Cách viết: ${USAGE}`);
    if (value === undefined || value.startsWith("--"))
      throw new UsageError(`Sau ${flag} phải có giá trị. Cách viết: ${USAGE}`);
    if (said.has(flag)) throw new UsageError(`${flag} chỉ viết một lần. Cách viết: ${USAGE}`);
    said.set(flag, value);
  }
  return said;
}
