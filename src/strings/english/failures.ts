import type { FailureMessages } from "../failures";
import { MISSING_PART } from "../missingPart";

export const ENGLISH_FAILURES: FailureMessages = {
  cellBeingEdited: {
    sentence: "Excel is waiting for a cell to be finished, so this could not be done.",
    nextStep: "Press Enter (or Esc) on the sheet to finish the cell, then try again.",
  },
  workbookProtected: {
    sentence: "The structure of the workbook is protected, so sheets cannot be added or removed.",
    nextStep: "On the Review tab, turn off Protect Workbook, then try again.",
  },
  readOnly: {
    sentence: "The workbook is read-only, or Excel does not let it be changed, so nothing could be written.",
    nextStep: "Press Enable Editing on the yellow bar (if there is one), or save a copy, then try again.",
  },
  otherWorkbook: {
    sentence: "Another workbook is in front, so this could not be done.",
    nextStep: "Click the window of this workbook, then try again.",
  },
  refused: {
    sentence: "Excel does not take this just now, so it was not finished.",
    nextStep:
      "Click the window of this workbook. If several sheets are selected (the title bar says [Group]), click one of them; if a sheet is being renamed, press Enter. Then try again. If it still fails, save, close and reopen Excel.",
  },
  tooLarge: {
    sentence: "There is more data than Excel lets an add-in handle at once.",
    nextStep: "Copy the vote tables to a new workbook and try again there.",
  },
  excelTooOld: {
    sentence: "This version of Excel lacks what Tín Nhiệm needs.",
    nextStep:
      "Use Excel 2021 or later, Microsoft 365 or Excel on the web. Ask your IT department if you need help.",
  },
  busy: {
    sentence: "Excel is busy, so this could not be done.",
    nextStep: "Close any open dialog, wait a moment and try again.",
  },
  leftHalfMade: {
    sentence:
      "Excel stopped half way and could not undo what was begun, so half-made sheets may be left; do not use their figures.",
    nextStep: "Delete the sheets named below, then try again.",
  },
  changedMeanwhile: {
    sentence: "A sheet was added, removed or renamed meanwhile, so this was not finished.",
    nextStep: "See whether somebody else is editing this workbook, then try again.",
  },
  unsure: {
    sentence:
      "Excel did not answer or stopped half way, so Tín Nhiệm no longer waits and does not know how far this came. All other sheets are as they were.",
    nextStep:
      "Press Enter on the sheet, close any open dialog, press “Read the tables again” to see which sheets there are, then try again.",
  },
  stopped: {
    sentence: "Stopped as you asked; no sheet has been added or changed.",
    nextStep: "Press the button again whenever you want to go on.",
  },
  selectionSplit: {
    sentence: "The selection consists of several areas, so it cannot be used.",
    nextStep: "Select one block of cells, from the first person of the table to the last, and try again.",
  },
  selectionEmpty: {
    sentence: "There is nothing in the selected cells.",
    nextStep: "Select the cells of the vote table on its sheet, and try again.",
  },
  sheetHidden: {
    sentence: "This sheet is hidden, so it could not be opened.",
    nextStep: "Press “Show sheet …” to see it; the tables on a sheet that is shown are read like all others.",
  },
  compareFailed: {
    sentence: "The figures read back from the new sheet differ from what was computed, so it was not kept.",
    nextStep:
      "Check whether somebody else is editing this workbook, then build it again. If the new sheet is still there, do not use it.",
  },
  partMissing: MISSING_PART.en,
  unexpected: {
    sentence: "Something unexpected went wrong and this was not finished.",
    nextStep:
      "Try once more. If it fails again, save, close and reopen Excel; if that does not help, tell your IT department.",
  },
};
