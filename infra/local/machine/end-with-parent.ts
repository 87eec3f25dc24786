import { type ChildProcess, spawn } from "node:child_process";

/**
 * Sees to it that a child process ends when this process does, even by kill -9: a tiny watcher waits for the pipe
 * from here to close.
 */
export const endWithParent = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  const watcher = spawn("sh", ["-c", 'cat >/dev/null; kill -TERM "$1" 2>/dev/null', "sh", String(child.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.unref();
  child.once("exit", () => watcher.kill("SIGKILL"));
};
