import { buildAppendix } from "../workflow/appendix";
import { attempt } from "../workflow/attempt";
import { announce } from "../workflow/events";

/*
 * Registered at the top level of a blocking script: the first click of a button works even before the pane has loaded.
 */
Office.actions.associate("buildAppendix", (event: Office.AddinCommands.Event) => {
  void buildOrShowWhy().finally(() => event.completed());
});

/** One click: the appendix, or the pane with what stands in its way. */
async function buildOrShowWhy(): Promise<void> {
  const outcome = await attempt(buildAppendix);
  announce(outcome);
  if (outcome.status !== "made") await Office.addin.showAsTaskpane();
}
