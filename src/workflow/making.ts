/* What of the work is only needed once something is to be made or removed: it comes with the documents. */
export { buildAppendix, insertSample, makeInputSheet } from "./makeDocuments";
export { removeAppendix, removeMade } from "./removeMade";
