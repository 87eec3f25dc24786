import { type ChildProcess, spawn } from "node:child_process";

/**
 * Sees to it that a child process ends when this process does, even by kill -9: a tiny watcher waits for the pipe
 * from here to close. `KILL` is for a program that takes its time when asked politely.
 */
export const endWithParent = (child: ChildProcess, signal: "TERM" | "KILL" = "TERM"): void => {
  if (child.pid === undefined) return;
  const script = `cat >/dev/null; kill -${signal} "$1" 2>/dev/null`;
  const watcher = spawn("sh", ["-c", script, "sh", String(child.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.unref();
  child.once("exit", () => watcher.kill("SIGKILL"));
};
