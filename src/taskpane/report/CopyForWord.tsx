import * as React from "react";
import { plainText, richText } from "../../reporting/richText";
import { PrimaryButton } from "../fabric";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePlace } from "../state/placeContext";
import { copyRichText } from "../controls/clipboard";
import { useSaidFor } from "../controls/useSaidFor";
import { paragraphsOf } from "./drafted";

/** Puts the text on the clipboard as Word takes it, and says whether that worked. */
export function CopyForWord({ written }: { readonly written: string }): JSX.Element {
  const { text } = usePlace();
  const [said, say] = useSaidFor(8000);
  React.useEffect(() => say(""), [written, say]);
  const copy = async () => {
    const paragraphs = paragraphsOf(written);
    const copied = await copyRichText({ html: richText(paragraphs), plain: plainText(paragraphs) });
    say(copied ? text.report.copied : text.report.copyFailed);
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
