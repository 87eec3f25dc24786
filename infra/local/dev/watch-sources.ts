import { watch } from "node:fs";
import { join } from "node:path";

const settleMs = 100;

/** Tells once when sources below these folders have changed and settled. */
export const watchSources = (root: string, folders: readonly string[], onChange: () => void): { close(): void } => {
  let timer: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, settleMs);
    }),
  );
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
};
