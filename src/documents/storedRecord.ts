/** What something stored has under each name; nothing when it is no object. */
export function storedRecord(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null ? { ...stored } : {};
}
