import * as React from "react";
import { plainText, richText } from "../../reporting/richText";
import { PrimaryButton } from "../fabric";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePane } from "../state/paneContext";
import { copyRichText } from "./clipboard";
import { paragraphsOf } from "./drafted";

/** How long it is said that the text was copied, in milliseconds. */
const SAID_FOR = 8000;

/** Puts the text on the clipboard as Word takes it, and says whether that worked. */
export function CopyForWord({ written }: { readonly written: string }): JSX.Element {
  const { text } = usePane();
  const [said, setSaid] = React.useState("");
  React.useEffect(() => setSaid(""), [written]);
  React.useEffect(() => {
    if (said === "") return undefined;
    const timer = setTimeout(() => setSaid(""), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    const paragraphs = paragraphsOf(written);
    const copied = await copyRichText({ html: richText(paragraphs), plain: plainText(paragraphs) });
    setSaid(copied ? text.report.copied : text.report.copyFailed);
  };
  return (
    <PlaceFooter>
      <p role="status" className="stopped">
        {said}
      </p>
      <PrimaryButton className="wide" text={text.report.copy} onClick={() => void copy()} />
    </PlaceFooter>
  );
}
