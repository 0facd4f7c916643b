/* The work itself: what ribbon and functions wait for. The pane, which needs it too, comes by way of it. */
export { buildFromRibbon, helpFromRibbon, makeFromRibbon, showOnSheet } from "./workflow/ribbon";
export * as answers from "./functions/answers";

export async function startPane(): Promise<void> {
  const pane = await import(/* webpackChunkName: "taskpane" */ "./taskpane/index");
  await pane.startPane();
}
