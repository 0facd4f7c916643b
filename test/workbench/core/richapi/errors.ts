/** Excel's English messages, as documented under "Error handling with the application-specific JavaScript APIs". */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted isn't valid for the current object.",
  InvalidReference: "This reference is not valid for the requested operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** An error of the host, on its way to the add-in. */
export class HostError extends Error {
  /** "WorksheetCollection.getItem": filled in where the failing member is known. */
  location?: string;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? (code in MESSAGES ? MESSAGES[code as ErrorCode] : code));
    this.name = "HostError";
  }
}

export const WRONG_DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function invalidArgument(message?: string): HostError {
  return new HostError("InvalidArgument", message);
}

/** Runs an operation and adds the place to whatever host error leaves it. */
export function located<T>(location: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw atLocation(error, location);
  }
}

export async function locatedAsync<T>(location: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw atLocation(error, location);
  }
}

function atLocation(error: unknown, location: string): HostError {
  const hostError = error instanceof HostError ? error : defectOfTheHost(error);
  hostError.location ??= location;
  return hostError;
}

/** A defect of this stand-in must be seen at once, so its message reaches the add-in's error unchanged. */
function defectOfTheHost(error: unknown): HostError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `Workbench defect: ${text}`);
}
