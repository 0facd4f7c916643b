import type { AppendixOutcome } from "./outcome";
import type { Step } from "./step";

/**
 * Ribbon and pane share one page (shared runtime) but are bundles of their own, so they meet at the window: what one
 * announces the other hears.
 */
interface Announcements {
  /** How a ribbon button ended. */
  readonly "tin-nhiem:appendix-outcome": AppendixOutcome;
  /** What the work in hand is doing. */
  readonly "tin-nhiem:step": Step;
  /** The clerk wants the work in hand to stop. */
  readonly "tin-nhiem:stop": null;
}

export function announce<Name extends keyof Announcements>(name: Name, what: Announcements[Name]): void {
  window.dispatchEvent(new CustomEvent(name, { detail: what }));
}

/** Calls back on every announcement of this name; returns how to stop. */
export function onAnnounced<Name extends keyof Announcements>(
  name: Name,
  listener: (what: Announcements[Name]) => void,
): () => void {
  const heard = (event: Event) => listener((event as CustomEvent<Announcements[Name]>).detail);
  window.addEventListener(name, heard);
  return () => window.removeEventListener(name, heard);
}
