/** What reaches the clipboard by the copy command, which jsdom lacks, by its type. */
export function allowCopying(): ReadonlyMap<string, string> {
  const copied = new Map<string, string>();
  document.execCommand = (command) => {
    const event = new Event(command, { cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (type: string, data: string) => copied.set(type, data) },
    });
    return !document.dispatchEvent(event);
  };
  return copied;
}

export function forbidCopying(): void {
  Reflect.deleteProperty(document, "execCommand");
}
