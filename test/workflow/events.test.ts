import { appendixOutcomes, stops } from "../../src/workflow/events";
import type { AppendixOutcome } from "../../src/workflow/outcome";

const FAILED: AppendixOutcome = { status: "failed", failure: { code: "busy" } };
const STOPPED: AppendixOutcome = { status: "failed", failure: { code: "stopped" } };

function heard(): { readonly outcomes: AppendixOutcome[]; readonly stop: () => void } {
  const outcomes: AppendixOutcome[] = [];
  const stop = appendixOutcomes.listen((outcome) => outcomes.push(outcome));
  return { outcomes, stop };
}

test("how a ribbon button ended before the pane listened is told when it does, once and the last only", () => {
  appendixOutcomes.announce(STOPPED);
  appendixOutcomes.announce(FAILED);
  const pane = heard();
  expect(pane.outcomes).toEqual([FAILED]);
  pane.stop();
  expect(heard().outcomes).toEqual([]);
});

test("what was heard at once is not told again", () => {
  const first = heard();
  appendixOutcomes.announce(FAILED);
  expect(first.outcomes).toEqual([FAILED]);
  first.stop();
  expect(heard().outcomes).toEqual([]);
});

test("a stop that nobody heard stops nothing later", () => {
  stops.announce(undefined);
  const stopped = jest.fn();
  stops.listen(stopped)();
  expect(stopped).not.toHaveBeenCalled();
});
