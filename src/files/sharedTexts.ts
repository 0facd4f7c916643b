import type { Container } from "./container";
import { TextCollector, type FileText } from "./texts";

/** The texts that the cells of all sheets refer to by number. */
export async function readSharedTexts(container: Container, key: string): Promise<readonly FileText[]> {
  const texts: FileText[] = [];
  const collector = new TextCollector();
  await container.read(key, {
    open: (name, attributes) => collector.open(name, attributes),
    text: (text) => collector.text(text),
    close: (name) => {
      collector.close(name);
      if (name === "si") texts.push(collector.take());
    },
  });
  return texts;
}
