import { letGo, storedOf } from "./create-keyed-submit.ts";

/** Hands what was sent under a name and heard no answer over to another sender, who sends it under its key. */
export const handOver = <I>(name: string): { input: I; key: string } | undefined => {
  const wish = storedOf<I>(name).read();
  return wish && letGo(name) ? wish : undefined;
};
