import { fork } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

export interface WorkbenchServer {
  readonly address: string;
  /** How it ended, and what it said, if it ended by itself. */
  readonly failure: () => string | undefined;
  stop(): void;
}

/** Starts what `npm start` starts, on free ports. It ends with this process, if it is not stopped before. */
export function startWorkbenchServer(): Promise<WorkbenchServer> {
  const server = fork(path.join(ROOT, "test/workbench/web/start.ts"), ["--free-ports"], {
    cwd: ROOT,
    execArgv: ["--import", "tsx"],
    silent: true,
  });
  let said = "";
  let ended: string | undefined;
  server.stdout?.on("data", (text) => (said += String(text)));
  server.stderr?.on("data", (text) => (said += String(text)));
  const stop = () => {
    server.removeAllListeners("exit");
    server.kill();
  };
  return new Promise((resolve, reject) => {
    server.once("message", (message) => {
      const { address } = message as { address: string };
      resolve({ address, failure: () => ended, stop });
    });
    server.once("exit", (code, signal) => {
      ended = `The workbench ended (${code ?? signal}):\n${said}`;
      reject(new Error(ended));
    });
  });
}
