import { PANE_PLACES, type PanePlace } from "../../workflow/outcome";

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The place that a key leads to from another, round the end; undefined for keys that lead nowhere. */
export function placeBeside(place: PanePlace, key: string): PanePlace | undefined {
  if (key === "Home") return PANE_PLACES[0];
  if (key === "End") return PANE_PLACES.at(-1);
  const step = STEPS[key];
  return step === undefined
    ? undefined
    : PANE_PLACES.at((PANE_PLACES.indexOf(place) + step) % PANE_PLACES.length);
}
