/** How something said is to be taken. */
export type Tone = "success" | "information" | "warning" | "error";

/** The tone is drawn as well as coloured. */
export const TONE_ICONS: Readonly<Record<Tone, string>> = {
  success: "Completed",
  information: "Info",
  warning: "Warning",
  error: "ErrorBadge",
};
