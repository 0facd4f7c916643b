import * as React from "react";
import { Dropdown, ResponsiveMode, type IDropdown, type IDropdownOption } from "../fabricLater";

interface ChoiceOption<Key extends string> {
  readonly key: Key;
  readonly text: string;
}

interface ChoiceDropdownProps<Key extends string> {
  readonly label: string;
  /** Names the list where `label` alone does not say of what. */
  readonly ariaLabel?: string;
  readonly placeholder?: string;
  readonly options: readonly ChoiceOption<Key>[];
  readonly chosen?: Key;
  readonly disabled?: boolean;
  readonly onChoose: (key: Key) => void;
}

const OPENING_KEYS: readonly string[] = ["ArrowDown", "ArrowUp", "Home", "End"];

/**
 * A list to choose one of. While it is closed arrow keys open it instead of choosing the next: each choice is acted upon
 * at once.
 */
export function ChoiceDropdown<Key extends string>(props: ChoiceDropdownProps<Key>): JSX.Element {
  const { options, chosen, onChoose, ...rest } = props;
  const dropdown = React.useRef<IDropdown>(null);
  const openInstead = (event: React.KeyboardEvent) => {
    const isOpen = event.currentTarget.getAttribute("aria-expanded") === "true";
    if (isOpen || event.altKey || !OPENING_KEYS.includes(event.key)) return;
    event.preventDefault();
    dropdown.current?.focus(true);
  };
  const choose = (_event: unknown, picked?: IDropdownOption) => {
    const option = options.find(({ key }) => key === picked?.key);
    if (option && option.key !== chosen) onChoose(option.key);
  };
  return (
    <Dropdown
      {...rest}
      componentRef={dropdown}
      options={[...options]}
      selectedKey={chosen ?? null}
      onChange={choose}
      onKeyDown={openInstead}
      responsiveMode={ResponsiveMode.large}
    />
  );
}
