/** Numbers both seams speak in: OSF.DDA.MethodDispId and OSF.DDA.EventDispId of office.debug.js. */
export const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

/** Answer to a method that is not implemented (ooeInternalError): the call fails in the add-in. */
export const NOT_SUPPORTED = 5001;
/** Status of event.completed() for a function the page has not associated (ooeInvalidCallback). */
export const NOT_ASSOCIATED = 11_101;
/** What the workbench says of itself. */
export const HOST_VERSION = "16.0.15407.10000";

/** The last two parts of a host info: no telemetry; flags SharedApp (1) and CustomFunction (2), a shared runtime with functions. */
export const HOST_INFO_END = "disableLogging$3";
