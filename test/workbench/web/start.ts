import { ensureBuilt } from "../../build/ensureBuilt";
import { localhostCertificate } from "./certificate";
import { bundlePage } from "./pageBundle";
import { serveWorkbench } from "./server";

/*
 * npm start: the workbench in a browser. With --free-ports the usual ports are left alone. Started by another program
 * with a channel to it, it sends the address there, serves the add-in as that program has built it, and ends when that
 * program ends.
 */
void start(process.argv.includes("--free-ports"));

async function start(freePorts: boolean): Promise<void> {
  if (!process.send) ensureBuilt();
  const [page, certificate] = await Promise.all([bundlePage(), localhostCertificate()]);
  const { address } = await serveWorkbench(page, certificate, freePorts);
  process.send?.({ address });
  process.once("disconnect", () => process.exit());
  console.log(`Bàn thử Tín Nhiệm: ${address}`);
  if (certificate.isSelfMade)
    console.log(
      "Trình duyệt sẽ cảnh báo vì chứng chỉ vừa được tạo trên máy này: bấm “Nâng cao” → “Tiếp tục”.",
    );
  console.log("Ctrl+C để dừng.");
}
