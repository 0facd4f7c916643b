import * as React from "react";
import { Drawer } from "../controls/Drawer";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { usePane } from "../state/paneContext";

const loadUnits = () => import(/* webpackChunkName: "units" */ "./UnitsView");

/** "Ghép tệp của các đơn vị", once the part of the add-in that opens files has arrived. */
export function UnitsDrawer(): JSX.Element {
  const { store, text } = usePane();
  return (
    <Drawer id="units" title={text.data.mergeUnits} onClose={() => store.showUnits(false)}>
      <LaterPart
        part={usePart(loadUnits)}
        loads={text.shell.partLoads}
        render={({ UnitsView }) => <UnitsView />}
      />
    </Drawer>
  );
}
