import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Follower, followerHeard } from "./follower.ts";
import type { Following, Told } from "./told.ts";

const program = fileURLToPath(new URL("follower-process.ts", import.meta.url));

/** Starts a follower of a table in a process of its own that speaks to a store by `environment`. */
export const startFollower = (following: Following, environment: Record<string, string>): Follower => {
  const child = fork(program, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const { follower, heard } = followerHeard(() => child.disconnect());
  child.on("message", (told: Told) => heard.told(told));
  child.on("exit", (code) => heard.ended(new Error(`The follower ended with ${code}`)));
  child.send(following);
  return follower;
};
