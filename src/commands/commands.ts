import { announce } from "../workflow/events";
import { requests } from "../workflow/requests";

/*
 * Registered at the top level of a blocking script: the first click of a button works even before the pane has loaded.
 */
Office.actions.associate("buildAppendix", (event: Office.AddinCommands.Event) => {
  void buildAppendix().finally(() => event.completed());
});

/* Not on the ribbon: for a shortcut, and for the demonstration, which presses what a pane would ask for. */
Office.actions.associate("insertSample", (event: Office.AddinCommands.Event) => {
  void requests.insertSample().finally(() => event.completed());
});

/** One click: the appendix, or the pane with what stands in its way. */
async function buildAppendix(): Promise<void> {
  const outcome = await requests.buildAppendix();
  announce(outcome);
  if (outcome.status !== "made") await Office.addin.showAsTaskpane();
}
