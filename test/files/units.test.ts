import { readFile, type ReadFile } from "../../src/files/readFile";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { UNREADABLE_FILES } from "./units/faults";
import { fileOfUnit, HANDS } from "./units/hands";
import { unitOf } from "./units/units";

function read(name: string, bytes: Uint8Array): Promise<ReadFile> {
  return readFile({ name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer });
}

/** What is read of a unit's file, person by person. */
async function peopleOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const file = await read(name, bytes);
  if (!("sheets" in file)) throw new Error(file.refusal.code);
  const shown = file.sheets.filter(({ visibility }) => visibility === "visible");
  const { tables } = recognise(
    shown.flatMap(({ snapshot }) => snapshot ?? []),
    NO_CHOICES,
  );
  return tables.flatMap(({ people }) =>
    people.map(({ name: who, position, ballots: { counts } }) =>
      [who.text, position.text, counts.high.value, counts.confident.value, counts.low.value].join("|"),
    ),
  );
}

test.each(Object.keys(HANDS))(
  "a file made by the hand “%s” gives every person of the unit, and nobody else",
  async (hand) => {
    const unit = unitOf(Object.keys(HANDS).indexOf(hand) + 3);
    const bytes = (await HANDS[hand]?.(unit)) ?? new Uint8Array();
    expect(await peopleOf(hand, bytes)).toEqual(
      unit.people.map(({ name, post, high, confident, low }) => [name, post, high, confident, low].join("|")),
    );
  },
);

test.each(Object.entries(UNREADABLE_FILES))(
  "a file that is “%s” is refused by that name",
  async (code, make) => {
    expect(await read("x.xlsx", make())).toMatchObject({ refusal: { code } });
  },
);

test("files that cannot be read stop none of the others", async () => {
  const units = [0, 1, 2].map((number) => unitOf(number));
  const good = await Promise.all(units.map(fileOfUnit));
  const files = Object.values(UNREADABLE_FILES).flatMap((make, index) => [
    make(),
    good[index % 3] ?? new Uint8Array(),
  ]);
  const all: ReadFile[] = [];
  for (const bytes of files) all.push(await read("x.xlsx", bytes));
  expect(all.filter((file) => "refusal" in file)).toHaveLength(8);
  expect(all.filter((file) => "sheets" in file)).toHaveLength(8);
});

test("124 units have people of their own: nobody has the name and post of another", () => {
  const all = Array.from({ length: 124 }, (_, number) => unitOf(number)).flatMap(({ people }) => people);
  const ordinary = all.filter(({ post }) => post.startsWith("Ủy viên"));
  expect(new Set(ordinary.map(({ name, post }) => `${name}|${post}`)).size).toBe(ordinary.length);
});
