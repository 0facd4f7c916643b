import type { AppendixOutcome, DocumentsOutcome } from "./outcome";
import type { Step } from "./step";

/** What one part of the add-in tells others that it need not know. */
class Announcements<What> {
  private readonly listeners = new Set<(what: What) => void>();
  private unheard: { readonly what: What } | undefined;

  /** `keeps`: what nobody hears, the last of it, is told to who listens later. */
  constructor(private readonly keeps: boolean) {}

  announce(what: What): void {
    if (this.keeps && this.listeners.size === 0) this.unheard = { what };
    this.listeners.forEach((listener) => listener(what));
  }

  /** Calls back on every announcement, first with one that was kept; returns how to stop. */
  listen(listener: (what: What) => void): () => void {
    this.listeners.add(listener);
    const { unheard } = this;
    this.unheard = undefined;
    if (unheard) listener(unheard.what);
    return () => this.listeners.delete(listener);
  }
}

/*
 * A ribbon button may be pressed before the pane has arrived, and is heard then. What work says of itself while it goes on
 * is nothing to be told afterwards.
 */

/** How a ribbon button ended. */
export const appendixOutcomes = new Announcements<AppendixOutcome>(true);

/** How an item of the ribbon's menu of documents ended. */
export const documentsOutcomes = new Announcements<DocumentsOutcome>(true);

/** The ribbon's "Trợ giúp" was pressed. */
export const helpAsked = new Announcements<undefined>(true);

/** What the work in hand is doing. */
export const steps = new Announcements<Step>(false);

/** The clerk wants the work in hand to stop. */
export const stops = new Announcements<undefined>(false);
