import * as React from "react";
import { DefaultButton } from "../fabric";
import { useUnits } from "./unitsContext";

/** How far the reading is, with the way to stop it; afterwards how much came. */
export function ReadingFiles(): JSX.Element {
  const { units, state, words } = useUnits();
  const { progress } = state;
  return (
    <>
      <p role="status">{standing(state, words)}</p>
      {progress && <DefaultButton text={words.stop} onClick={() => units.stop()} />}
    </>
  );
}

function standing(
  { progress, stopped, report }: ReturnType<typeof useUnits>["state"],
  words: ReturnType<typeof useUnits>["words"],
): string {
  if (progress === "reading") return words.reading;
  if (progress) return words.readingFile(progress.at, progress.of, progress.file);
  if (stopped) return words.stopped;
  if (!report) return "";
  const { arrivals } = report;
  return words.came(
    new Set(arrivals.map(({ file }) => file.name)).size,
    new Set(arrivals.map(({ unit }) => unit)).size,
    arrivals.reduce((sum, { people }) => sum + people.length, 0),
  );
}
