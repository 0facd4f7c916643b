import * as React from "react";
import type { Language } from "../../strings/language";
import { paneStrings } from "../../strings/pane";
import { PrimaryButton } from "../fabric";

interface ErrorBoundaryProps {
  readonly language: Language;
  readonly reload: () => void;
}

/** Shows a plain sentence instead of an empty pane when drawing fails. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): React.ReactNode {
    if (!this.state.broken) return this.props.children;
    const text = paneStrings(this.props.language);
    return (
      <main role="alert" className="pane-body">
        <p>{text.shell.brokenSentence}</p>
        <p>{text.shell.brokenNextStep}</p>
        <PrimaryButton text={text.shell.reload} onClick={this.props.reload} />
      </main>
    );
  }
}
