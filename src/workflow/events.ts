import type { AppendixOutcome } from "./outcome";
import type { Step } from "./step";

/**
 * Ribbon and pane share one page (shared runtime) but are bundles of their own, so they meet at the window: what one
 * announces the other hears.
 */
interface Announcements {
  /** How a ribbon button ended. */
  readonly "tin-nhiem:appendix-outcome": AppendixOutcome;
  /** The ribbon's "Trợ giúp" was pressed. */
  readonly "tin-nhiem:help": null;
  /** What the work in hand is doing. */
  readonly "tin-nhiem:step": Step;
  /** The clerk wants the work in hand to stop. */
  readonly "tin-nhiem:stop": null;
}

/**
 * A ribbon button may be pressed before the pane's script has arrived: what it announces is kept, the last of each name,
 * for whoever listens later. What work says of itself while it goes on is nothing to be told afterwards.
 */
const KEPT: readonly (keyof Announcements)[] = ["tin-nhiem:appendix-outcome", "tin-nhiem:help"];

declare global {
  interface Window {
    tinNhiemUnheard?: { -readonly [Name in keyof Announcements]?: Announcements[Name] };
  }
}

export function announce<Name extends keyof Announcements>(name: Name, what: Announcements[Name]): void {
  const event = new CustomEvent(name, { detail: what, cancelable: true });
  const isHeard = !window.dispatchEvent(event);
  if (!isHeard && KEPT.includes(name)) (window.tinNhiemUnheard ??= {})[name] = what;
}

/** Calls back on every announcement of this name, first with one that was kept; returns how to stop. */
export function onAnnounced<Name extends keyof Announcements>(
  name: Name,
  listener: (what: Announcements[Name]) => void,
): () => void {
  const heard = (event: Event) => {
    event.preventDefault();
    listener((event as CustomEvent<Announcements[Name]>).detail);
  };
  window.addEventListener(name, heard);
  const kept = window.tinNhiemUnheard?.[name];
  delete window.tinNhiemUnheard?.[name];
  if (kept !== undefined) listener(kept as Announcements[Name]);
  return () => window.removeEventListener(name, heard);
}
