/** Builds dist/ for production when it is missing or older than what it is built from. */
export function ensureBuilt(): void;
