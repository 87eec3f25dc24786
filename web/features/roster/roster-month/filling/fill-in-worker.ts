import type { FilledMonth } from "../../../../../shared/roster/fill/fill-month.ts";
import type { MonthToFill } from "../../../../../shared/roster/fill/month-to-fill.ts";
import { Unreachable } from "../../../../net/unreachable.ts";

/** Works out on this device, beside the screen, what is to stand in a month's empty cells. */
export const fillInWorker = (month: MonthToFill): Promise<FilledMonth> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./fill-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FilledMonth>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", (event) => {
      worker.terminate();
      // Without a message it is its file that did not come.
      reject(event.message ? new Error(event.message) : new Unreachable());
    });
    worker.postMessage(month);
  });
