import { type HostObject } from "./hostObject";

/** Objects the client holds on to across batches; it frees them by _RemoveReference at the end of Excel.run. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    if (!object.referenceId) {
      object.referenceId = `ref:${this.next++}`;
      this.kept.set(object.referenceId, object);
    }
    return object.referenceId;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object) delete object.referenceId;
    this.kept.delete(id);
  }

  forgetAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
