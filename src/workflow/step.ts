/** What a piece of work is doing, in the order in which it happens. Only reading can be stopped: it changes nothing. */
export type Step =
  | { readonly kind: "reading"; readonly sheets: number; readonly of: number }
  | { readonly kind: "writing" }
  | { readonly kind: "comparing" }
  | { readonly kind: "removing" };
