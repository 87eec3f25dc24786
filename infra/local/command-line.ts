import { parseArgs } from "node:util";
import { type EngineName, engineKinds, isEngineName } from "./engine/engine-kinds.ts";
import { PlainReason } from "./machine/plain-reason.ts";

/** What was asked for on the command line. */
export type CommandLine = {
  port: number;
  host: string;
  dataFolder: string;
  engine: EngineName | undefined;
  reset: boolean;
  dev: boolean;
};

const engines = Object.keys(engineKinds).join("|");

/** Reads the arguments of `npm start -- …`. */
export const readCommandLine = (args: readonly string[]): CommandLine => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: process.env.PORT ?? "4300" },
        host: { type: "string", default: "127.0.0.1" },
        data: { type: "string", default: ".data" },
        engine: { type: "string" },
        reset: { type: "boolean", default: false },
        dev: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is no port`);
    if (values.data.trim() === "") throw new Error("--data needs a folder");
    const { engine, host, data: dataFolder, reset, dev } = values;
    if (engine !== undefined && !isEngineName(engine)) throw new Error(`"${engine}" is no engine`);
    return { port, host, dataFolder, engine, reset, dev };
  } catch (error) {
    const why = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new PlainReason(
      `${why}. Known: --port 4300, --host 127.0.0.1, --data .data, --engine ${engines}, --reset, --dev.`,
    );
  }
};
