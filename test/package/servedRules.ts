import type { Address } from "../../src/release/address";
import type { PackageFiles } from "../../src/release/package";
import { ask, type Answer } from "./asking";

/** In plain sight what the file's name must bring; not taken from src/release/serving.ts. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.js$/, "text/javascript; charset=utf-8"],
  [/\.html$/, "text/html; charset=utf-8"],
  [/\.css$/, "text/css; charset=utf-8"],
  [/\.json$/, "application/json; charset=utf-8"],
  [/\.xml$/, "application/xml; charset=utf-8"],
  [/\.txt$/, "text/plain; charset=utf-8"],
  [/\.md$/, "text/markdown; charset=utf-8"],
  [/\.png$/, "image/png"],
];

/** Asks for every file of the package's web/ and says what is not as it must be. */
export async function faultsOfServer(address: Address, files: PackageFiles): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, bytes] of files) {
    if (!name.startsWith("web/")) continue;
    const file = name.slice("web/".length);
    const answer = await ask(address.href + file);
    const found = { ...told(answer), same: answer.body.equals(bytes) };
    const wanted = { ...wantedFor(file), same: true };
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push(`${file}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  }
  return faults;
}

function told({ status, headers }: Answer) {
  return {
    status,
    type: headers["content-type"],
    cache: headers["cache-control"],
    origin: headers["access-control-allow-origin"],
    framed: String(headers["content-security-policy"]).startsWith(
      "frame-ancestors 'self' https://*.officeapps.live.com",
    ),
    frameOptions: headers["x-frame-options"],
  };
}

function wantedFor(file: string) {
  const isHashed = /^[a-z]+\.[0-9a-f]{10}\.js$/.test(file);
  return {
    status: 200,
    type: TYPES.find(([ending]) => ending.test(file))?.[1],
    cache: isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    origin: file === "functions.json" ? "*" : undefined,
    framed: true,
    frameOptions: undefined,
  };
}
