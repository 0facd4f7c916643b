import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What the longer proofs came to when they last ran, each with its day (yyyy-mm-dd). */
export interface Measured {
  /** npm run check:libreoffice */
  readonly libreoffice: {
    readonly day: string;
    readonly workbooks: number;
    readonly formulas: number;
    readonly differing: number;
  };
  /** npm run faults; undefined where it was not run to its end. */
  readonly faults?: { readonly day: string; readonly faults: number; readonly wrong: number };
  /** npm run mutate -- FOLDER [K/N], by folder ("counting") or part of one ("reading 1/8") */
  readonly mutation: Readonly<
    Record<string, { readonly day: string; readonly changes: number; readonly noticed: number }>
  >;
}

const FILE = path.join(__dirname, "measured.json");

export function measured(): Measured {
  return JSON.parse(readFileSync(FILE, "utf8")) as Measured;
}

/** Keeps what was measured today; `npm run trust` then writes docs/do-tin-cay.md anew. */
export function record(figures: Partial<Measured>): void {
  const { mutation, ...rest } = measured();
  const kept = { ...rest, ...figures, mutation: { ...mutation, ...figures.mutation } };
  writeFileSync(FILE, `${JSON.stringify(kept, undefined, 2)}\n`);
}

/** yyyy-mm-dd */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
