import { PLACES, type Place } from "../../workflow/outcome";

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The place that a key leads to from another, round the end; undefined for keys that lead nowhere. */
export function placeBeside(place: Place, key: string): Place | undefined {
  if (key === "Home") return PLACES[0];
  if (key === "End") return PLACES.at(-1);
  const step = STEPS[key];
  return step === undefined ? undefined : PLACES.at((PLACES.indexOf(place) + step) % PLACES.length);
}
