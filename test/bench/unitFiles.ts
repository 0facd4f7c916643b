import { readFile } from "../../src/files/readFile";
import { workbookBytes } from "../files/workbookBytes";
import { fileOfUnit } from "../files/units/hands";
import { unitOf } from "../files/units/units";
import { sheetsOf } from "../reading/sheetOf";
import { readBarely, secondsOf, watchedSilence } from "./measuring";

/*
 * npm run bench:files [files …]: reads the files of so many units, one after the other, beside the bare reading of the
 * same files by the libraries: their sheets unpacked and parsed, and nothing made of them. What is compared is the ratio,
 * because machines differ; seconds are those of the processor, so that what else runs there does not count. Also the
 * longest that a page would have stood still, and how far the memory grew. After 124 units the files come again: 3,321 of
 * them are 100,000 people. Last, one file of 100,000 people.
 */
const ASKED = process.argv.slice(2).map(Number);
const SIZES = ASKED.length > 0 ? ASKED : [124, 3_321];
const UNITS = 124;

void run();

async function run(): Promise<void> {
  const units = Array.from({ length: UNITS }, (_, number) => unitOf(number));
  const files = await Promise.all(units.map(fileOfUnit));
  await measure("warming up", files);
  for (const size of SIZES) {
    const all = Array.from({ length: size }, (_, index) => files[index % UNITS] ?? new Uint8Array());
    const people = all.reduce((sum, _file, index) => sum + (units[index % UNITS]?.people.length ?? 0), 0);
    console.log(await measure(`${size} files, ${people} people`, all));
  }
  console.log(await measure("one file of 100,000 people", [await fileOfMany(100_000)]));
}

function fileOfMany(people: number): Promise<Uint8Array> {
  const rows = Array.from(
    { length: people },
    (_, index) => `${index + 1} | Cán bộ ${index + 1} | Ủy viên | 18 | 1 | 0`,
  );
  return workbookBytes(
    sheetsOf(["== BTV", "STT | Họ và tên | Chức vụ | TN cao | TN | TN thấp", ...rows].join("\n")),
  );
}

async function measure(what: string, files: readonly Uint8Array[]): Promise<string> {
  const bare = await secondsOf(async () => files.forEach(readBarely));
  const silence = watchedSilence();
  const before = process.memoryUsage().rss;
  let most = before;
  const ours = await secondsOf(async () => {
    for (const bytes of files) {
      const read = await readFile({
        name: "",
        size: bytes.length,
        arrayBuffer: async () => bytes.slice().buffer,
      });
      if ("refusal" in read) throw new Error(read.refusal.code);
      most = Math.max(most, process.memoryUsage().rss);
    }
  });
  const longest = silence.end();
  return [
    what,
    `bare reading ${bare.toFixed(2)} s`,
    `read ${ours.toFixed(2)} s (${(ours / bare).toFixed(1)} times)`,
    `silent for ${longest.toFixed(2)} s at most`,
    `memory ${(before / 1e6).toFixed(0)} MB before, ${(most / 1e6).toFixed(0)} MB at most`,
  ].join(" · ");
}
