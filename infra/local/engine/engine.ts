import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { endWithParent } from "../machine/end-with-parent.ts";
import { freePort } from "../machine/free-port.ts";
import { PlainReason } from "../machine/plain-reason.ts";
import { findEngine } from "./find-engine.ts";

/** A DynamoDB on this machine. */
export type Engine = {
  readonly url: string;
  /** Its process, as long as it is ours. */
  pid(): number | undefined;
  close(): Promise<void>;
};

type Start = { file: string; port: number; program: string };

const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  }
};

const launch = async ({ file, port, program }: Start): Promise<ChildProcess> => {
  const child = spawn(program, ["serve", "--port", String(port), "--db-path", file], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  endWithParent(child);
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said = `${said}${chunk}`.slice(-500);
  });
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(15)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await answers(`http://127.0.0.1:${port}/`)) return child;
  }
  child.kill("SIGKILL");
  throw new PlainReason(
    `The data file ${file} could not be opened (${said.trim().split("\n").at(-1) || "the engine did not answer"}): move it away, or begin anew with "npm start -- --reset".`,
  );
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once("exit", () => done());
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 2000).unref();
  });

/** Runs the engine on a data file and starts it again, on the same port, whenever it dies. */
export const startEngine = async (file: string, log: (line: string) => void): Promise<Engine> => {
  const given = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  if (given) return { url: given, pid: () => undefined, close: async () => {} };
  const start = { file, port: await freePort(), program: findEngine() };
  let closing = false;
  let child = await launch(start);
  const keepAlive = (running: ChildProcess): void => {
    running.once("exit", async (code, signal) => {
      if (closing) return;
      log(`The engine ended (${signal ?? code}); starting it again.`);
      try {
        child = await launch(start);
        if (closing) await ended(child);
        else keepAlive(child);
      } catch (error) {
        log(error instanceof Error ? error.message : String(error));
      }
    });
  };
  keepAlive(child);
  return {
    url: `http://127.0.0.1:${start.port}`,
    pid: () => child.pid,
    close: () => {
      closing = true;
      return ended(child);
    },
  };
};
