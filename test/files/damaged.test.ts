import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbookFile } from "../../src/files/workbookFile";
import { FileRefused } from "../../src/files/fileRefused";
import type { FileSheet } from "../../src/files/fileSheet";
import { sheetsOf } from "../reading/sheetOf";
import { zipped } from "./craftedFile";
import { workbookBytes } from "./workbookBytes";

const CASE = join(__dirname, "../cases/reading/header-of-three-rows-with-merges/sheets.txt");
/** Far more than any of these files takes; a reading that hangs would pass it. */
const MILLISECONDS = 5_000;

let good: Uint8Array;
let goodSheets: readonly FileSheet[];
let parts: readonly (readonly [string, string])[];

beforeAll(async () => {
  const written = await workbookBytes(sheetsOf(readFileSync(CASE, "utf8")));
  parts = Object.entries(unzipSync(written)).flatMap(([name, part]) =>
    /theme|docProps/.test(name) ? [] : [[name, strFromU8(part)] as const],
  );
  // Not packed: a changed byte is a changed letter or figure.
  good = zipped(Object.fromEntries(parts), { level: 0 });
  goodSheets = (await readWorkbookFile(good)).sheets;
});

/** What was read, or undefined where the file was refused; anything else is a fault. */
async function readOrRefused(bytes: Uint8Array): Promise<readonly FileSheet[] | undefined> {
  const began = performance.now();
  try {
    return (await readWorkbookFile(bytes)).sheets;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return undefined;
  } finally {
    expect(performance.now() - began).toBeLessThan(MILLISECONDS);
  }
}

/** Places are parts of the whole, so that they fit files of any length. (fc.double would be near 0 nearly always.) */
const place = fc.nat(999_999).map((millionths) => millionths / 1_000_000);
const at = (length: number, part: number) => Math.floor(length * part);

const byteDamage = fc.oneof(
  { weight: 20, arbitrary: fc.record({ kind: fc.constant("changed" as const), place, bit: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("lost" as const), place, length: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("doubled" as const), place, length: fc.nat(200) }) },
);

function damagedBytes(
  bytes: Uint8Array,
  damage: typeof byteDamage extends fc.Arbitrary<infer D> ? D : never,
): Uint8Array {
  const from = at(bytes.length, damage.place);
  const copy = Buffer.from(bytes);
  switch (damage.kind) {
    case "changed":
      copy[from] = (copy[from] ?? 0) ^ (1 << damage.bit);
      return new Uint8Array(copy);
    case "cut":
      return new Uint8Array(copy.subarray(0, from));
    case "lost":
      return new Uint8Array(Buffer.concat([copy.subarray(0, from), copy.subarray(from + damage.length)]));
    case "doubled":
      return new Uint8Array(Buffer.concat([copy.subarray(0, from + damage.length), copy.subarray(from)]));
  }
}

test("a file damaged on its way is refused, or reads exactly as before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(byteDamage, { minLength: 1, maxLength: 2 }), async (damages) => {
      const read = await readOrRefused(damages.reduce(damagedBytes, good));
      if (read) expect(read).toEqual(goodSheets);
    }),
    { numRuns: 1_000 },
  );
});

/** Pieces of XML that a program, or somebody who means ill, may write. */
const SNIPPETS = [
  ...[
    "<",
    ">",
    "/>",
    "</c>",
    "</row>",
    "<row>",
    '<row r="1048576">',
    '<row r="-1">',
    '<row r="1e9">',
    "<c>",
    "<v>",
    "<f>1</f>",
  ],
  ...[
    '<c r="XFD1048576"><v>1</v></c>',
    '<c r="A1" t="d"><v>2025-13-99</v></c>',
    '<c r="A1" t="zz"><v>1</v></c>',
  ],
  ...[
    's="999999999"',
    's="-1"',
    't="s"',
    't="e"',
    "&amp;",
    "&#0;",
    "&lol;",
    "]]>",
    "<!-- -->",
    "<![CDATA[1]]>",
    "<?x?>",
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<mergeCell ref="B2:A1"/>',
    '<col min="1" max="16384" hidden="1"/>',
    '<col min="9" max="1"/>',
  ],
  ...["<!DOCTYPE x>", "1e999", "NaN", "-", "", "\u0000", "\uFFFF", "../../x", "constructor", "__proto__"],
];

const partDamage = fc.record({ part: place, place, lost: fc.nat(60), snippet: fc.constantFrom(...SNIPPETS) });

test("a file whose parts say anything at all is read or refused, and that soon", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(partDamage, { minLength: 1, maxLength: 4 }), async (damages) => {
      const texts = parts.map(([name, text]) => [name, text] as [string, string]);
      for (const { part, place: where, lost, snippet } of damages) {
        const entry = texts[at(texts.length, part)];
        if (!entry) continue;
        const from = at(entry[1].length, where);
        entry[1] = entry[1].slice(0, from) + snippet + entry[1].slice(from + lost);
      }
      await readOrRefused(zipped(Object.fromEntries(texts)));
    }),
    { numRuns: 500 },
  );
});
