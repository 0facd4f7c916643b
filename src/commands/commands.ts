import { PAPER_PURPOSES, type PaperPurpose } from "../documents/all";
import { loadWork } from "../loadWork";
import { openMissingPane } from "./openPane";

/*
 * Registered at the top level of a blocking script: the first click of a button works even before the rest of the add-in
 * has loaded. It waits for its work; where that does not arrive, neither has the pane, in whose place the page says so.
 */
Office.actions.associate("buildAppendix", (event: Office.AddinCommands.Event) => {
  void buildOrShowWhy(event);
});

/** An item of the menu of documents calls its document "make_minutes". */
for (const purpose of PAPER_PURPOSES)
  Office.actions.associate(`make_${purpose}`, (event: Office.AddinCommands.Event) => {
    void makeOrShowWhy(purpose, event);
  });

Office.actions.associate("showHelp", (event: Office.AddinCommands.Event) => {
  void askForHelp();
  event.completed();
  void showPane();
});

/**
 * One click: the appendix, or the pane with what stands in its way. The event is completed before the pane is asked for:
 * some Excels open no pane while a command is running (office-js #3250, #2877). Where none opens, the sheet shows what
 * was found.
 */
async function buildOrShowWhy(event: Office.AddinCommands.Event): Promise<void> {
  const work = await arrivedWork();
  const outcome = await work?.buildFromRibbon().catch(() => undefined);
  event.completed();
  if (outcome?.status === "made") return;
  const isShown = await showPane();
  if (!isShown && outcome?.status === "refused") await work?.showOnSheet(outcome);
}

/** The same for one document. */
async function makeOrShowWhy(purpose: PaperPurpose, event: Office.AddinCommands.Event): Promise<void> {
  const work = await arrivedWork();
  const outcome = await work?.makeFromRibbon(purpose).catch(() => undefined);
  event.completed();
  if (outcome?.status !== "done" || outcome.lacking.length > 0) await showPane();
}

async function askForHelp(): Promise<void> {
  const work = await arrivedWork();
  work?.helpFromRibbon();
}

/** What has arrived now brings the pane that had not. */
async function arrivedWork() {
  const work = await loadWork().catch(() => undefined);
  if (work) openMissingPane();
  return work;
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
