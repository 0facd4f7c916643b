import { comparedPeople } from "../../src/documents/comparison/pairs";
import { result } from "./people";

function somebody(name: string, position: string, row: number) {
  const one = result({ name, row });
  return { ...one, person: { ...one.person, position: { text: position, cells: [] } } };
}

/** "An + An", "Bình + nobody", "nobody + Cường?" where a namesake makes it unclear. */
function pairs(now: Parameters<typeof comparedPeople>[0], before: Parameters<typeof comparedPeople>[1]) {
  return comparedPeople(now, before).map(
    ({ now: one, before: other, namesakes }) =>
      `${one?.person.position.text ?? "nobody"} + ${other?.person.position.text ?? "nobody"}${namesakes ? "?" : ""}`,
  );
}

describe("people of two votes", () => {
  test("are the same by their name, however it is addressed, and whatever their post is now", () => {
    expect(
      pairs([somebody("Ông Trần Văn An", "Bí thư", 1)], [somebody("Trần Văn An", "Ủy viên", 2)]),
    ).toEqual(["Bí thư + Ủy viên"]);
  });

  test("namesakes are told apart by their posts, and the one who is left on each side is one person", () => {
    const now = [somebody("Lê An", "Chủ tịch", 1), somebody("Lê An", "Bí thư", 2)];
    const before = [somebody("Lê An", "Bí thư", 3), somebody("Lê An", "Ủy viên", 4)];
    expect(pairs(now, before)).toEqual(["Chủ tịch + Ủy viên", "Bí thư + Bí thư"]);
  });

  test("namesakes whom nothing tells apart are not paired, and that is said of each", () => {
    const now = [somebody("Lê An", "Chủ tịch", 1), somebody("Lê An", "Bí thư", 2)];
    expect(pairs(now, [somebody("Lê An", "Ủy viên", 3)])).toEqual([
      "Chủ tịch + nobody?",
      "Bí thư + nobody?",
      "nobody + Ủy viên?",
    ]);
  });
});
