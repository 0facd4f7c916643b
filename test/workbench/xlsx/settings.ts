import type JSZip from "jszip";
import { elements, escapeXml, firstElement } from "./xml";

/**
 * Document settings where Excel keeps them: in the web extension part of the add-in ([MS-OWEXML]), which the task panes
 * part refers to.
 */

const EXTENSION = "xl/webextensions/webextension1.xml";
const PANES = "xl/webextensions/taskpanes.xml";
const PANES_RELATIONS = "xl/webextensions/_rels/taskpanes.xml.rels";
const OFFICE = "http://schemas.microsoft.com/office";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Id of the add-in in its manifest is not needed to find the settings again: there is one add-in. */
const STORE = `<we:reference id="tin-nhiem" version="1.0.0.0" store="developer" storeType="Registry"/>`;

export async function readSettings(zip: JSZip): Promise<Map<string, string>> {
  const settings = new Map<string, string>();
  for (const file of zip.file(/^xl\/webextensions\/webextension\d+\.xml$/)) {
    const properties = firstElement(await file.async("string"), "properties")?.inner ?? "";
    for (const { attributes } of elements(properties, "property")) {
      if (attributes["name"] !== undefined) settings.set(attributes["name"], attributes["value"] ?? "null");
    }
  }
  return settings;
}

export async function writeSettings(zip: JSZip, settings: ReadonlyMap<string, string>): Promise<void> {
  if (settings.size === 0) return;
  zip.file(EXTENSION, extensionXml(settings));
  zip.file(PANES, panesXml());
  zip.file(
    PANES_RELATIONS,
    relationsXml(
      `<Relationship Id="rId1" Type="${OFFICE}/2011/relationships/webextension" Target="webextension1.xml"/>`,
    ),
  );
  await append(zip, "_rels/.rels", "</Relationships>", panesRelation());
  await append(zip, "[Content_Types].xml", "</Types>", contentTypes());
}

function extensionXml(settings: ReadonlyMap<string, string>): string {
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`,
  );
  const namespace = `xmlns:we="${OFFICE}/webextensions/webextension/2010/11"`;
  const id = `id="{54494E20-4E48-4945-4D00-000000000001}"`;
  const snapshot = `<we:snapshot xmlns:r="${DOCUMENT_RELATIONS}"/>`;
  const body = `${STORE}<we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/>${snapshot}`;
  return `${HEADER}<we:webextension ${namespace} ${id}>${body}</we:webextension>`;
}

function panesXml(): string {
  const reference = `<wetp:webextensionref xmlns:r="${DOCUMENT_RELATIONS}" r:id="rId1"/>`;
  const pane = `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">${reference}</wetp:taskpane>`;
  return `${HEADER}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">${pane}</wetp:taskpanes>`;
}

function relationsXml(relation: string): string {
  return `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONS}">${relation}</Relationships>`;
}

function panesRelation(): string {
  return `<Relationship Id="rIdPanes" Type="${OFFICE}/2011/relationships/webextensiontaskpanes" Target="${PANES}"/>`;
}

function contentTypes(): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="application/vnd.ms-office.${type}+xml"/>`;
  return part(PANES, "webextensiontaskpanes") + part(EXTENSION, "webextension");
}

async function append(zip: JSZip, name: string, before: string, addition: string): Promise<void> {
  const xml = (await zip.file(name)?.async("string")) ?? "";
  zip.file(name, xml.replace(before, addition + before));
}

const HEADER = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
