import type { AppendixOutcome } from "./outcome";

const OUTCOME = "tin-nhiem:appendix-outcome";

/**
 * Tells the page how a ribbon button ended. Ribbon and pane share one page (shared runtime) but are bundles of their own,
 * so they meet at the window.
 */
export function announce(outcome: AppendixOutcome): void {
  window.dispatchEvent(new CustomEvent(OUTCOME, { detail: outcome }));
}

/** Calls back on every announced outcome; returns how to stop. */
export function onAnnounced(listener: (outcome: AppendixOutcome) => void): () => void {
  const heard = (event: Event) => listener((event as CustomEvent<AppendixOutcome>).detail);
  window.addEventListener(OUTCOME, heard);
  return () => window.removeEventListener(OUTCOME, heard);
}
