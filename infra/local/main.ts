import { resolve } from "node:path";
import { readCommandLine } from "./command-line.ts";
import { toldOf } from "./machine/plain-reason.ts";
import { startLocalCloud } from "./start-local-cloud.ts";
import { welcomeText } from "./welcome-text.ts";

const began = Date.now();
const log = (line: string): void => console.log(line);

const failed = (error: unknown): void => {
  console.error(toldOf(error));
  process.exit(1);
};

let stop = (): void => process.exit(1);
// Whoever started this process is gone, by kill -9 even.
process.once("disconnect", () => stop());

try {
  const { port, host, dataFolder, engine, reset, dev } = readCommandLine(process.argv.slice(2));
  const cloud = await startLocalCloud({
    port,
    host,
    dataFolder: resolve(dataFolder),
    engine,
    reset,
    fromSources: dev,
    pages: dev ? "sources" : "built",
    readyVisit: true,
    // Who works on the product sees their change at once.
    keepsAnswers: !dev,
    log,
  });
  console.log(welcomeText(cloud.url, Date.now() - began));
  stop = () => {
    // A function that hangs does not keep anybody: children end with this process in any case.
    setTimeout(() => process.exit(0), 5000).unref();
    void cloud.close().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
} catch (error) {
  failed(error);
}
