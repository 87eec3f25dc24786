import { client } from "../../../functions/store/table/client.ts";

/** Where a process dies: before its call number `call` reaches the engine, or after the engine has done it. */
export type Death = { call: number; when: "before" | "after" };

/** A call to the engine; what was begun and what had happened elsewhere when it was made, and when it was answered. */
export type Call = { isWrite: boolean; made: Moment; answered: Moment };
type Moment = { begun: number; elsewhere: number };

class Died extends Error {}

const middleware = "mortal-client";
const isRead = (command = ""): boolean => /^(Get|BatchGet|TransactGet|Query|Scan)/.test(command);

/**
 * Lets `work` run in a process that dies at `death`; what it would have done after that does not happen.
 * @param elsewhere how much it has done that is not in the table @default nothing
 */
export const runMortal = async <T>(
  work: () => Promise<T>,
  death?: Death,
  elsewhere = (): number => 0,
): Promise<{ calls: Call[]; answer?: T }> => {
  const calls: Call[] = [];
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Died();
  };
  const moment = (): Moment => ({ begun: calls.length, elsewhere: elsewhere() });
  client().middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (dead) die();
        const made = moment();
        const call: Call = { isWrite: !isRead(commandName), made, answered: made };
        const isLast = calls.push(call) === death?.call;
        if (isLast && death?.when === "before") die();
        const answer = await next(args);
        call.answered = moment();
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

/**
 * The deaths, before and after each of these calls, that leave something different behind: between two writes it is all
 * the same how much a process had read, since it dies with all that it knew.
 */
export const deathsOf = (calls: readonly Call[]): Death[] => {
  const left = ({ begun, elsewhere }: Moment): string =>
    `${calls.slice(0, begun).filter(({ isWrite }) => isWrite).length} writes, ${elsewhere} elsewhere`;
  const deaths = new Map<string, Death>();
  const note = (what: string, death: Death): void => void (deaths.has(what) || deaths.set(what, death));
  for (const [index, { made, answered }] of calls.entries()) {
    note(left(made), { call: index + 1, when: "before" });
    note(left(answered), { call: index + 1, when: "after" });
  }
  return [...deaths.values()];
};
