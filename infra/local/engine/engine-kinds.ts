import { findDynamodbLocal, findEngine } from "./find-engine.ts";
import { startStreamUpkeep } from "./stream-upkeep.ts";

/** The command that starts an engine on a port. */
export type EngineCommand = (port: number) => readonly [program: string, ...args: string[]];

/** A program that speaks DynamoDB and keeps a table and its stream in a file of a folder, which is SQLite's for each. */
export type EngineKind = {
  readonly file: string;
  /** Whether it says itself that its file is damaged, instead of answering each request with a fault. */
  readonly noticesDamage: boolean;
  /** How long it may take to answer. */
  readonly patienceMs: number;
  /** Finds the program; a plain reason is thrown where it can't be had. */
  command(folder: string, log: (line: string) => void): Promise<EngineCommand>;
  /** What has to be done about its file while it runs. */
  tend?(file: string, log: (line: string) => void): { close(): void };
};

/** The engines that can keep the data, by the names that `--engine` takes. */
export const engineKinds = {
  embedded: {
    file: "table.db",
    noticesDamage: true,
    patienceMs: 10_000,
    command: async (folder) => {
      const program = findEngine();
      return (port) => [program, "serve", "--port", String(port), "--db-path", `${folder}/table.db`];
    },
    tend: startStreamUpkeep,
  },
  "dynamodb-local": {
    file: "shared-local-instance.db",
    noticesDamage: false,
    patienceMs: 30_000,
    command: async (folder, log) => {
      const [program = "", ...args] = await findDynamodbLocal(log);
      return (port) => [program, ...args, "-dbPath", folder, "-port", String(port)];
    },
  },
} satisfies Record<string, EngineKind>;

/** An engine by its name. */
export type EngineName = keyof typeof engineKinds;

/** Whether a word names an engine. */
export const isEngineName = (name: string): name is EngineName => Object.hasOwn(engineKinds, name);
