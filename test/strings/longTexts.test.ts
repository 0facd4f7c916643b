import { argumentInvalid, regulationUnknown } from "../../src/strings/functionMessages";
import { findingSentence } from "../../src/strings/findings";
import { EXAMPLES } from "./exampleFindings";

const CELL = "x".repeat(32_767);

test("what a function says of an argument shows its first 60 characters", () => {
  expect(argumentInvalid("high", CELL)).toContain(`“${"x".repeat(60)}…”`);
  expect(argumentInvalid("high", CELL)).not.toContain("x".repeat(61));
  expect(regulationUnknown(CELL, [])).not.toContain("x".repeat(61));
});

test("what is found shows the first 200 characters of a text, and no half of a sign", () => {
  const { handlingUnknown } = EXAMPLES;
  const said = (found: string) =>
    findingSentence({ ...handlingUnknown, details: { ...handlingUnknown.details, found } });
  expect(said(CELL)).toContain(`“${"x".repeat(200)}…”`);
  expect(said(CELL)).not.toContain("x".repeat(201));
  expect(said(`${"x".repeat(199)}😀 và nữa`)).toContain(`“${"x".repeat(199)}…”`);
});
