/** @jest-environment jsdom */
import { announce, onAnnounced } from "../../src/workflow/events";
import type { AppendixOutcome } from "../../src/workflow/outcome";

const FAILED: AppendixOutcome = { status: "failed", failure: { code: "busy" } };
const STOPPED: AppendixOutcome = { status: "failed", failure: { code: "stopped" } };

function heard(): { readonly outcomes: AppendixOutcome[]; readonly stop: () => void } {
  const outcomes: AppendixOutcome[] = [];
  const stop = onAnnounced("tin-nhiem:appendix-outcome", (outcome) => outcomes.push(outcome));
  return { outcomes, stop };
}

test("how a ribbon button ended before the pane listened is told when it does, once and the last only", () => {
  announce("tin-nhiem:appendix-outcome", STOPPED);
  announce("tin-nhiem:appendix-outcome", FAILED);
  const pane = heard();
  expect(pane.outcomes).toEqual([FAILED]);
  pane.stop();
  expect(heard().outcomes).toEqual([]);
});

test("what was heard at once is not told again", () => {
  const first = heard();
  announce("tin-nhiem:appendix-outcome", FAILED);
  expect(first.outcomes).toEqual([FAILED]);
  first.stop();
  expect(heard().outcomes).toEqual([]);
});

test("a stop that nobody heard stops nothing later", () => {
  announce("tin-nhiem:stop", null);
  const stopped = jest.fn();
  onAnnounced("tin-nhiem:stop", stopped)();
  expect(stopped).not.toHaveBeenCalled();
});
