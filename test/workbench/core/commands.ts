/** What the add-in is told of a pressed button: id of the command, name of the function, its event as JSON. */
export type CommandMessage = readonly [id: string, functionName: string, event: string];

/** Ribbon buttons pressed and not yet completed. */
export class Commands {
  private readonly waiting = new Map<string, (status: number) => void>();
  private pressed = 0;

  /** Tells the add-in; resolves with the status of event.completed(), 0 if all went well. */
  press(functionName: string, tell: (message: CommandMessage) => void): Promise<number> {
    return new Promise((resolve) => {
      const id = `command${++this.pressed}`;
      this.waiting.set(id, resolve);
      tell([id, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
  }

  completed(id: unknown, status: unknown): void {
    this.waiting.get(String(id))?.(Number(status));
    this.waiting.delete(String(id));
  }
}
