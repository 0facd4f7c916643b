/* What of Fabric only later parts of the pane show: it comes with them. */
import "./fabric";

export { Checkbox, List, TextField } from "office-ui-fabric-react";
