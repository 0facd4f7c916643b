/** The type table: what the client library knows of the server's types. Generated from it at run time, never written by hand. */

/** The requirement set a member came with, "ExcelApi" "1.13"; members of the first version have none. */
export interface Since {
  readonly set: string;
  readonly version: string;
}

export interface ScalarInfo {
  readonly since?: Since;
  readonly server: string;
  readonly api: string;
  readonly writable: boolean;
}

export interface NavigationInfo {
  readonly since?: Since;
  readonly server: string;
  readonly api: string;
  readonly type: string;
}

export interface MethodInfo {
  readonly since?: Since;
  readonly server: string;
  readonly api: string;
  /** May run in a batch that announces no write. */
  readonly read: boolean;
  readonly parameters: readonly string[];
}

export interface TypeInfo {
  readonly scalars: Readonly<Record<string, ScalarInfo>>;
  readonly navigations: Readonly<Record<string, NavigationInfo>>;
  readonly methods: Readonly<Record<string, MethodInfo>>;
  readonly collection: boolean;
}

/** Types by name; the members of a type by their server name in lower case. */
export type Schema = Readonly<Record<string, TypeInfo>>;

/** Name under which the indexer (getItem) of a collection is listed. */
export const INDEXER = "[indexer]";

interface MutableType {
  scalars: Record<string, ScalarInfo>;
  navigations: Record<string, NavigationInfo>;
  methods: Record<string, MethodInfo>;
  collection: boolean;
}

const CLASS =
  /^ {4}var (\w+) = \(function \(_super\) \{\r?\n([\s\S]*?)^ {4}\}\(OfficeExtension\.ClientObject\)\);/gm;
const PROPERTY = /^ {8}Object\.defineProperty\(\w+\.prototype, "(\w+)", \{\r?\n([\s\S]*?)^ {8}\}\);/gm;
const METHOD = /^ {8}\w+\.prototype\.(\w+) = function \(([^)]*)\) \{\r?\n([\s\S]*?)^ {8}\};/gm;
const RENAMED_WRITE =
  /^ {8}function ([A-Za-z]+)_(\w+)_Set\(thisObj, value\) \{[^{}]*\{[^{}]*_invokeSetProperty\(thisObj, "(\w+)"/gm;

/** Reads the type table out of the text of a debug build of the client (excel-win32-16.01.debug.js). */
export function schemaFromClientSource(source: string): Schema {
  const types: Record<string, MutableType> = {};
  for (const [, name = "", body = ""] of source.matchAll(CLASS)) types[name] ??= typeFrom(body);
  addRenamedWrites(types, source);
  return types;
}

/** Some properties are written under another name than they are read, e.g. Worksheet.ShowGridlines as "Gridlines". */
function addRenamedWrites(types: Record<string, MutableType>, source: string): void {
  for (const [, typeName = "", property = "", written = ""] of source.matchAll(RENAMED_WRITE)) {
    const { scalars = {} } = types[typeName] ?? {};
    const scalar = scalars[property.toLowerCase()];
    if (scalar) scalars[written.toLowerCase()] ??= scalar;
  }
}

function typeFrom(body: string): MutableType {
  const properties = new Map([...body.matchAll(PROPERTY)].map((match) => [match[1] ?? "", match[2] ?? ""]));
  return {
    scalars: scalarsFrom(properties),
    navigations: navigationsFrom(properties),
    methods: methodsFrom(body),
    collection: /return true;/.test(properties.get("_isCollection") ?? ""),
  };
}

function scalarsFrom(properties: ReadonlyMap<string, string>): Record<string, ScalarInfo> {
  const api = listIn(properties.get("_scalarPropertyNames"));
  const server = listIn(properties.get("_scalarPropertyOriginalNames"));
  const writable = listIn(properties.get("_scalarPropertyUpdateable"));
  const scalars: Record<string, ScalarInfo> = {};
  api.forEach((name, index) => {
    const serverName = server[index] ?? name.charAt(0).toUpperCase() + name.slice(1);
    const since = sinceIn(properties.get(name) ?? "");
    scalars[serverName.toLowerCase()] = {
      server: serverName,
      api: name,
      writable: writable[index] === "true",
      since,
    };
  });
  return scalars;
}

function listIn(getter: string | undefined): string[] {
  const list = /return \[([\s\S]*?)\];/.exec(getter ?? "")?.[1] ?? "";
  return [...list.matchAll(/"([^"]*)"|\b(true|false)\b/g)].map((match) => match[1] ?? match[2] ?? "");
}

function navigationsFrom(properties: ReadonlyMap<string, string>): Record<string, NavigationInfo> {
  const navigations: Record<string, NavigationInfo> = {};
  for (const [api, getter] of properties) {
    const [, type, server] = /_createPropertyObject\(\w+\.(\w+), this, "(\w+)"/.exec(getter) ?? [];
    if (type && server) navigations[server.toLowerCase()] = { server, api, type, since: sinceIn(getter) };
  }
  return navigations;
}

function methodsFrom(body: string): Record<string, MethodInfo> {
  const methods: Record<string, MethodInfo> = {};
  for (const [, api = "", parameterList = "", code = ""] of body.matchAll(METHOD)) {
    const parameters = parameterList
      .split(",")
      .map((parameter) => parameter.trim())
      .filter(Boolean);
    const [, server, operation] =
      /_(?:invokeMethod|createMethodObject)\((?:\w+\.\w+, )?this, "(\w+)", (\d)/.exec(code) ?? [];
    const common = { api, parameters, since: sinceIn(code) };
    if (server) methods[server.toLowerCase()] = { server, read: operation === "1", ...common };
    else if (/_createIndexerObject\(/.test(code))
      methods[INDEXER] = { server: INDEXER, read: true, ...common };
  }
  return methods;
}

function sinceIn(code: string): Since | undefined {
  const [, set, version] = /_throwIfApiNotSupported\("[^"]*", (\w+|"\w+"), "([\d.]+)"/.exec(code) ?? [];
  if (!set || !version) return undefined;
  return { set: set.startsWith('"') ? set.slice(1, -1) : "ExcelApi", version };
}

/** Whether a host offering these sets has the member. */
export function isOffered(since: Since | undefined, requirements: Readonly<Record<string, string>>): boolean {
  if (!since) return true;
  const [major = 0, minor = 0] = (requirements[since.set] ?? "0.0").split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = since.version.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
