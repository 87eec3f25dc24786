import { unanswered } from "../../../api/create-keyed-submit.ts";

/** A browser often learns late, or never, that the way to the server is open again. */
const pause = 10_000;

/** The names of those that are tried: whoever opens a panel again begins no second trying. */
const tried = new Set<string>();

const nextChance = (): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, pause);
    window.addEventListener("online", go);
  });

/**
 * Sends again what was sent under a name in vain, until it is answered, let go, or somebody else is signed in: also where its
 * screen was left meanwhile. Nothing that a desk says is more urgent.
 */
export const sendAtNextChance = async (name: string, send: () => Promise<void>): Promise<void> => {
  if (tried.has(name)) return;
  tried.add(name);
  try {
    for (await nextChance(); unanswered(name) !== undefined; await nextChance()) await send();
  } finally {
    tried.delete(name);
  }
};
