/**
 * The RichApi request and response as office.js sends and expects them
 * (OfficeExtension.ClientRequest and ClientRequestContext.syncPrivate in excel-win32-16.01.debug.js).
 */

export const enum PathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

/** Set in the request flags when the batch holds at least one write. */
export const WRITE_OPERATION = 1;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** The path id at the place of each argument that is an object, 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** "Do not keep a reference": the client uses the object within this batch only. */
  readonly D?: boolean;
}

export interface RichApiRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, RequestPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex: number;
}

export interface RichApiResponse {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
  /** What was done before the error; Excel does not roll it back. */
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}
