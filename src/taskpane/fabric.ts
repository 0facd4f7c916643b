/*
 * The one door to Fabric: whoever replaces it finds everything that must be replaced here. The order of the next two
 * lines is a promise, see fabricConfig.ts.
 */
import "./fabricConfig";
export {
  DefaultButton,
  Dropdown,
  Fabric,
  Icon,
  Link,
  PrimaryButton,
  registerIcons,
  ResponsiveMode,
  Spinner,
  SpinnerSize,
} from "office-ui-fabric-react";
export type { IButton, IDropdownOption } from "office-ui-fabric-react";
