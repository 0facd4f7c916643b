import { HostError } from "../richapi/errors";
import { HostCollection } from "../richapi/hostObject";

/** Excel.TableCollection: always empty, tables are not implemented. */
export class Tables extends HostCollection {
  readonly typeName = "TableCollection";

  get Count(): number {
    return 0;
  }

  children(): [] {
    return [];
  }

  GetCount(): number {
    return 0;
  }

  GetItem(): never {
    throw new HostError("ItemNotFound");
  }

  GetItemOrNullObject(): null {
    return null;
  }
}
