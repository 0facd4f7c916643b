/* What of the work is only needed once something is to be made or removed: it comes with the documents. */
export { listPeople } from "../reading/peopleList";
export { bringEarlier } from "./earlierFile";
export { listDigest } from "./madeDocuments";
export {
  buildAppendix,
  checkInstallation,
  insertSample,
  makeDocuments,
  makeInputSheet,
} from "./makeDocuments";
export { mergeUnits } from "./mergeUnits";
export { makeUnitPaper } from "./unitPapers";
export { removeDocument, removeMade } from "./removeMade";
