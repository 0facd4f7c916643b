import { attempt } from "../workflow/attempt";
import { announce } from "../workflow/events";
import { showWhatWasFound } from "../workflow/found";
import { buildAppendix } from "../workflow/makeDocuments";

/*
 * Registered at the top level of a blocking script: the first click of a button works even before the pane has loaded.
 */
Office.actions.associate("buildAppendix", (event: Office.AddinCommands.Event) => {
  void buildOrShowWhy(event);
});

Office.actions.associate("showHelp", (event: Office.AddinCommands.Event) => {
  announce("tin-nhiem:help", null);
  event.completed();
  void showPane();
});

/**
 * One click: the appendix, or the pane with what stands in its way. The event is completed before the pane is asked for:
 * some Excels open no pane while a command is running (office-js #3250, #2877). Where none opens, the sheet shows what
 * was found.
 */
async function buildOrShowWhy(event: Office.AddinCommands.Event): Promise<void> {
  const outcome = await attempt(buildAppendix);
  announce("tin-nhiem:appendix-outcome", outcome);
  event.completed();
  if (outcome.status === "made") return;
  const isShown = await showPane();
  if (!isShown && outcome.status === "refused")
    await attempt((workbook) => showWhatWasFound(workbook, outcome));
}

/** Says whether Excel did it: some refuse (office-js #2877). */
async function showPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}
