import { HostError, invalidArgument } from "../richapi/errors";
import { HostObject } from "../richapi/hostObject";

/** Picks out of an object what the options ask for, in the client's spelling: { format: { fill: { color: true } } }. */
export function project(object: HostObject, options: unknown): Record<string, unknown> {
  if (typeof options !== "object" || options === null) throw invalidArgument();
  const picked: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === true || typeof wanted === "object") picked[name] = member(object, name, wanted);
  }
  return picked;
}

function member(object: HostObject, name: string, wanted: unknown): unknown {
  const server = name.charAt(0).toUpperCase() + name.slice(1);
  if (!(server in object)) throw new HostError("NotImplemented", `${object.typeName}.${name}`);
  const value: unknown = Reflect.get(object, server);
  return value instanceof HostObject ? project(value, wanted) : value;
}
