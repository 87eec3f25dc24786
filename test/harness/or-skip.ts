import { writeFileSync } from "node:fs";
import { PlainReason } from "../../infra/local/machine/plain-reason.ts";

/** Gets what a part of the tests cannot do without; where it can't be had, the part is skipped and the reason said. */
export const orSkip = async <T>(part: string, get: () => Promise<T>): Promise<T> => {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof PlainReason)) throw error;
    console.log(`${part} skipped: ${error.message}`);
    console.log("0 passed, 0 failed, 1 skipped");
    const skipped = [{ name: part, reason: error.message.split("\n").at(-1) }];
    if (process.env.JUMPA_REPORT) {
      writeFileSync(process.env.JUMPA_REPORT, JSON.stringify({ passed: 0, failed: 0, skipped }));
    }
    return process.exit();
  }
};
