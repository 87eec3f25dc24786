import { client } from "../../../functions/store/table/client.ts";

/** Where a process dies: before its call number `call` reaches the engine, or after the engine has done it. */
export type Death = { call: number; when: "before" | "after" };

class Died extends Error {}

const middleware = "mortal-client";

/** Lets `work` run in a process that dies at `death`; what it would have done after that does not happen. */
export const runMortal = async <T>(work: () => Promise<T>, death?: Death): Promise<{ calls: number; answer?: T }> => {
  let calls = 0;
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Died();
  };
  client().middlewareStack.add(
    (next) => async (args) => {
      if (dead) die();
      calls += 1;
      const isLast = calls === death?.call;
      if (isLast && death?.when === "before") die();
      const answer = await next(args);
      return isLast || dead ? die() : answer;
    },
    { name: middleware, step: "initialize" },
  );
  try {
    return { answer: await work(), calls };
  } catch (error) {
    if (error instanceof Died) return { calls };
    throw error;
  } finally {
    client().middlewareStack.remove(middleware);
  }
};
