/* What of Fabric only later parts of the pane show: it comes with them. */
import "./fabric";

export { Checkbox, Dropdown, List, ResponsiveMode, TextField } from "office-ui-fabric-react";
export type { IDropdown, IDropdownOption } from "office-ui-fabric-react";
