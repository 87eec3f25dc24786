import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Attempt } from "../history/attempt.ts";
import type { Done, Task } from "./task.ts";

/** Client processes that take part in histories together. */
export type ClientProcesses = {
  /** Lets all of them take part in a history, at the same time. */
  play(task: Omit<Task, "client">): Promise<Attempt[]>;
  close(): void;
};

const program = fileURLToPath(new URL("client-process.ts", import.meta.url));

/** Starts `count` clients that speak to a store by `environment`. */
export const startClients = (count: number, environment: Record<string, string>): ClientProcesses => {
  const waiting = new Map<string, { done: (attempts: Attempt[]) => void; fail: (error: Error) => void }>();
  const start = (client: number): ChildProcess => {
    // Every other client has an SDK that never asks twice, so that each fault reaches our own code.
    const env = { ...process.env, ...environment, ...(client % 2 === 1 && { AWS_MAX_ATTEMPTS: "1" }) };
    // What the functions log of the faults they are given is not looked at.
    const child = fork(program, { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    child.on("message", ({ history, attempts }: Done) => waiting.get(`${history} ${client}`)?.done(attempts));
    child.on("exit", (code) => {
      for (const { fail } of waiting.values()) fail(new Error(`Client ${client} ended with ${code}`));
    });
    return child;
  };
  const children = Array.from({ length: count }, (_, client) => start(client));
  return {
    play: async (task) => {
      const parts = children.map(async (child, client) => {
        const name = `${task.history} ${client}`;
        const attempts = await new Promise<Attempt[]>((done, fail) => {
          waiting.set(name, { done, fail });
          child.send({ ...task, client } satisfies Task);
        });
        waiting.delete(name);
        return attempts;
      });
      return (await Promise.all(parts)).flat();
    },
    close: () => {
      for (const child of children) child.disconnect();
    },
  };
};
