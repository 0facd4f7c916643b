/**
 * Base of everything an object path can lead to. A subclass implements the members it offers under their server names
 * (PascalCase): getters for scalars and navigation, setters where writing is implemented, methods. What a subclass does
 * not have is "known but not implemented" if the type table knows it, and ApiNotFound if not.
 */
export abstract class HostObject {
  /** Name of the type in the table generated from office.js. */
  abstract readonly typeName: string;
  /** Set while the client holds a reference to the object. */
  referenceId?: string;
}

/** A collection: "load" on it applies to its items. */
export abstract class HostCollection extends HostObject {
  abstract children(): readonly HostObject[];
}
