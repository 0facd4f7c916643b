import {
  INDEXER,
  type MethodInfo,
  type NavigationInfo,
  type ScalarInfo,
  type Schema,
  type Since,
  type TypeInfo,
  isOffered,
} from "../schema";
import { Pauses } from "../pauses";
import { HostError, located, locatedAsync } from "./errors";
import { HostCollection, HostObject } from "./hostObject";
import { References } from "./references";
import { NOTHING, type SelectTree, selectTree, selectsEverything } from "./select";
import {
  ActionType,
  type ActionResult,
  type ArgumentInfo,
  PathType,
  type QueryInfo,
  type RequestAction,
  type RequestPath,
  type RichApiRequest,
  type RichApiResponse,
  WRITE_OPERATION,
} from "./wire";

/** What members do wrong just now. */
export interface MemberFaults {
  /**
   * Asked before a member is called, set (to what is given) or gone to. Throws the error that comes in its place; false
   * when nothing is to be done.
   */
  lets(member: string, isWrite: boolean, given?: unknown): boolean;
  /** What a method answers in place of its answer. */
  answer(member: string, object: HostObject, answer: unknown): unknown;
}

export interface Host {
  readonly root: HostObject;
  readonly references: References;
  readonly faults: MemberFaults;
  /** Requirement sets on offer: a member of a later one is not found, as in an Excel of that age. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Objects made by name (`new` in the client), by server type name. */
  service(typeName: string): HostObject | undefined;
  /** Called before anything is read, so that formulas show the results of the writes before. */
  settle(): Promise<unknown>;
}

/** One batch: each path is evaluated once, because a path like worksheets.add() has an effect. */
interface Batch {
  readonly request: RichApiRequest;
  readonly mayWrite: boolean;
  readonly objects: Map<number, HostObject | null>;
  readonly traceIds: number[];
}

const EMPTY_TYPE: TypeInfo = { scalars: {}, navigations: {}, methods: {}, collection: false };
/** Methods that ask for the write flag and change nothing in the workbook: merged areas, row properties, events. */
const CHANGES_NOTHING = /^(_|Get)/;
const IS_NULL = { _IsNull: true };
const ALWAYS_SENT: ReadonlySet<string> = new Set(["id", "_id"]);

/** Executes RichApi batches on host objects. Knows the protocol, nothing of workbooks and nothing of transports. */
export class Interpreter {
  constructor(
    private readonly schema: Schema,
    private readonly host: Host,
  ) {}

  /** Runs the actions in order up to the first error. What was done before an error stays done, as in Excel. */
  async process(request: RichApiRequest, flags: number): Promise<RichApiResponse> {
    const mayWrite = (flags & WRITE_OPERATION) !== 0;
    const batch: Batch = { request, mayWrite, objects: new Map(), traceIds: [] };
    const results: ActionResult[] = [];
    const pauses = new Pauses();
    const traces = () => (batch.traceIds.length ? { TraceIds: batch.traceIds } : {});
    try {
      for (const action of request.Actions) {
        results.push({ ActionId: action.Id, Value: await this.perform(batch, action) });
        if (pauses.isDue()) await pauses.pause();
      }
      await this.host.settle();
      return { Results: results, ...traces() };
    } catch (error) {
      const { code, message, location } =
        error instanceof HostError ? error : new HostError("GeneralException", String(error));
      const wireError = {
        Code: code,
        Message: message,
        Location: location,
        ActionIndex: Math.min(results.length, request.Actions.length - 1),
      };
      return { Error: wireError, ...traces(), ProcessedResults: { Results: results } };
    }
  }

  private async perform(batch: Batch, action: RequestAction): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      batch.traceIds.push(action.Id);
      return null;
    }
    const object = await this.resolve(batch, action.ObjectPathId);
    if (!object) return this.onNullObject(action);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(batch, action.ObjectPathId, object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.query(object, action);
      case ActionType.Method:
        return (await this.invoke(batch, object, action.Name, action.ArgumentInfo)) ?? null;
      case ActionType.SetProperty:
        await this.setProperty(batch, object, action.Name, action.ArgumentInfo);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.assign(batch, object, name, value);
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new HostError("NotImplemented");
    }
  }

  private onNullObject(action: RequestAction): unknown {
    const asks = action.ActionType === ActionType.Method || action.ActionType === ActionType.SetProperty;
    return asks || action.ActionType === ActionType.Update ? IS_NULL : null;
  }

  // Object paths

  private async resolve(batch: Batch, id: number): Promise<HostObject | null> {
    const known = batch.objects.get(id);
    if (known !== undefined) return known;
    const path = batch.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidOperation");
    const object = await this.follow(batch, path);
    batch.objects.set(id, object);
    return object;
  }

  private async follow(batch: Batch, path: RequestPath): Promise<HostObject | null> {
    if (!path.ParentObjectPathId) return this.start(path);
    const parent = await this.resolve(batch, path.ParentObjectPathId);
    // Everything below a null object is a null object.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return this.navigate(parent, this.navigation(parent, path.Name));
      case PathType.Method:
        return objectOrNull(await this.invoke(batch, parent, path.Name, path.ArgumentInfo));
      case PathType.Indexer:
        return objectOrNull(await this.invoke(batch, parent, INDEXER, path.ArgumentInfo));
      default:
        return this.start(path);
    }
  }

  private start(path: RequestPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.host.root;
      case PathType.NullObject:
        return null;
      case PathType.NewObject:
        return this.host.service(path.Name) ?? fail("ApiNotFound", path.Name);
      case PathType.ReferenceId:
        return this.host.references.get(path.Name) ?? fail("ItemNotFound", path.Name);
      default:
        return fail("InvalidOperation", path.Name);
    }
  }

  private navigation(parent: HostObject, name: string): NavigationInfo {
    const navigation = this.type(parent).navigations[name.toLowerCase()];
    if (navigation && this.offers(navigation)) return navigation;
    return fail("ApiNotFound", `${parent.typeName}.${name}`);
  }

  private navigate(parent: HostObject, navigation: NavigationInfo): HostObject | null {
    const location = `${parent.typeName}.${navigation.api}`;
    if (!(navigation.server in parent)) return fail("NotImplemented", location);
    return located(location, () => {
      this.host.faults.lets(location, false);
      return objectOrNull(Reflect.get(parent, navigation.server));
    });
  }

  // Methods and properties

  private async invoke(
    batch: Batch,
    object: HostObject,
    name: string,
    info?: ArgumentInfo,
  ): Promise<unknown> {
    if (name === "_KeepReference") {
      this.host.references.keep(object);
      return null;
    }
    const method = this.method(object, name);
    const location = `${object.typeName}.${method.api}`;
    if (!method.read && !batch.mayWrite) return fail("AccessDenied", location);
    const implementation: unknown = Reflect.get(object, name === INDEXER ? "GetItem" : method.server);
    // Every event may be registered; those this host does not raise simply never come.
    if (typeof implementation !== "function" && /^_(Unr|R)egister/.test(name)) return null;
    if (typeof implementation !== "function") return fail("NotImplemented", location);
    const values = await this.argumentValues(batch, info);
    const { faults } = this.host;
    return locatedAsync(location, async () => {
      faults.lets(location, !method.read && !CHANGES_NOTHING.test(method.server));
      return faults.answer(location, object, await Reflect.apply(implementation, object, values));
    });
  }

  private method(object: HostObject, name: string): MethodInfo {
    const method = this.type(object).methods[name.toLowerCase()];
    if (method && this.offers(method)) return method;
    // Services (ribbon, runtime, custom functions) are not in the Excel type table: what they implement is what there is.
    if (!this.schema[object.typeName] && name in object)
      return { server: name, api: name, read: true, parameters: [] };
    return fail("ApiNotFound", `${object.typeName}.${name}`);
  }

  private async setProperty(
    batch: Batch,
    object: HostObject,
    name: string,
    info?: ArgumentInfo,
  ): Promise<void> {
    const [value] = await this.argumentValues(batch, info);
    this.assign(batch, object, name, value);
  }

  private assign(batch: Batch, object: HostObject, name: string, value: unknown): void {
    const scalar = this.type(object).scalars[name.toLowerCase()];
    if (!scalar || !this.offers(scalar)) return fail("ApiNotFound", `${object.typeName}.${name}`);
    const location = `${object.typeName}.${scalar.api}`;
    if (!batch.mayWrite || !scalar.writable) return fail("AccessDenied", location);
    if (!hasSetter(object, scalar.server)) return fail("NotImplemented", location);
    located(location, () => {
      if (this.host.faults.lets(location, true, value)) Reflect.set(object, scalar.server, value);
    });
  }

  /** Arguments with object arguments in place of their path ids; an argument left out arrives as null and becomes undefined. */
  private async argumentValues(batch: Batch, info?: ArgumentInfo): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      values.push(
        (await this.argumentValue(batch, value, info?.ReferencedObjectPathIds?.[index])) ?? undefined,
      );
    }
    return values;
  }

  private async argumentValue(batch: Batch, value: unknown, reference: unknown): Promise<unknown> {
    if (typeof value === "number" && reference === value && value > 0) return this.resolve(batch, value);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return Promise.all(value.map((item, index) => this.argumentValue(batch, item, reference[index])));
    }
    if (isObjectReference(value)) return this.resolve(batch, value._ObjectPathId);
    return value;
  }

  // Results

  private identity(batch: Batch, pathId: number, object: HostObject): Record<string, unknown> {
    const { scalars } = this.type(object);
    const isTemporary = batch.request.ObjectPaths[pathId]?.D === true;
    if (
      batch.request.AutoKeepReference &&
      !isTemporary &&
      object !== this.host.root &&
      "_referenceid" in scalars
    ) {
      this.host.references.keep(object);
    }
    const ids: Record<string, unknown> = {};
    for (const name of ALWAYS_SENT) {
      const scalar = scalars[name];
      if (scalar) ids[scalar.server] = this.read(object, scalar);
    }
    if (object.referenceId) ids["_ReferenceId"] = object.referenceId;
    return ids;
  }

  private async query(object: HostObject, action: RequestAction): Promise<unknown> {
    await this.host.settle();
    const { QueryInfo: info } = action;
    const asJson = action.ActionType === ActionType.QueryAsJson;
    return this.state(object, selectTree(info?.Select), selectTree(info?.Expand), asJson, info);
  }

  private state(
    object: HostObject,
    select: SelectTree,
    expand: SelectTree,
    asJson: boolean,
    info?: QueryInfo,
  ): Record<string, unknown> {
    const state: Record<string, unknown> = {};
    const isCollection = object instanceof HostCollection;
    if (!isCollection) this.refuseUnknown(object, select);
    const wants = (name: string) => isCollection || selectsEverything(select) || select.children.has(name);
    for (const [name, scalar] of Object.entries(this.type(object).scalars)) {
      if (name === "_referenceid") {
        if (object.referenceId) state["_ReferenceId"] = object.referenceId;
      } else if (ALWAYS_SENT.has(name) || wants(name)) {
        const value = this.read(object, scalar);
        // A scalar that is not implemented stays "not loaded" in the client, so that reading it fails there.
        if (value !== undefined) state[asJson ? scalar.api : scalar.server] = value;
      }
    }
    if (isCollection) state[asJson ? "items" : "_Items"] = this.items(object, select, expand, asJson, info);
    else this.addNavigations(state, object, select, expand, asJson);
    return state;
  }

  private items(
    collection: HostCollection,
    select: SelectTree,
    expand: SelectTree,
    asJson: boolean,
    info?: QueryInfo,
  ): unknown[] {
    const from = info?.Skip ?? 0;
    const to = info?.Top && info.Top > 0 ? from + info.Top : undefined;
    return collection
      .children()
      .slice(from, to)
      .map((item, index) => ({ _Index: from + index, ...this.state(item, select, expand, asJson) }));
  }

  private addNavigations(
    state: Record<string, unknown>,
    object: HostObject,
    select: SelectTree,
    expand: SelectTree,
    asJson: boolean,
  ): void {
    for (const [name, navigation] of Object.entries(this.type(object).navigations)) {
      if (!select.children.has(name) && !expand.children.has(name)) continue;
      const child = this.navigate(object, navigation);
      const inner = [select, expand].map((tree) => tree.children.get(name) ?? NOTHING);
      const [innerSelect = NOTHING, innerExpand = NOTHING] = inner;
      state[asJson ? navigation.api : navigation.server] =
        child && this.state(child, innerSelect, innerExpand, asJson);
    }
  }

  private refuseUnknown(object: HostObject, select: SelectTree): void {
    const { scalars, navigations } = this.type(object);
    for (const name of select.children.keys()) {
      const member = scalars[name] ?? navigations[name];
      if (!member) fail("InvalidArgument", `${object.typeName}.${name}`);
      if (!this.offers(member)) fail("ApiNotFound", `${object.typeName}.${member.api}`);
    }
  }

  private read(object: HostObject, scalar: ScalarInfo): unknown {
    return located(`${object.typeName}.${scalar.api}`, () => Reflect.get(object, scalar.server) as unknown);
  }

  private offers(member: { readonly since?: Since }): boolean {
    return isOffered(member.since, this.host.requirements);
  }

  private type(object: HostObject): TypeInfo {
    return this.schema[object.typeName] ?? EMPTY_TYPE;
  }
}

function fail(code: string, location: string): never {
  const error = new HostError(code);
  error.location = location;
  throw error;
}

function objectOrNull(value: unknown): HostObject | null {
  return value instanceof HostObject ? value : null;
}

function isObjectReference(value: unknown): value is { _ObjectPathId: number } {
  return (
    typeof value === "object" &&
    value !== null &&
    "_ObjectPathId" in value &&
    typeof value._ObjectPathId === "number"
  );
}

function hasSetter(object: object, name: string): boolean {
  for (let level: object | null = object; level; level = Reflect.getPrototypeOf(level)) {
    const property = Reflect.getOwnPropertyDescriptor(level, name);
    if (property) return property.set !== undefined;
  }
  return false;
}
