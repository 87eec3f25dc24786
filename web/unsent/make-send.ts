import type { Ask } from "../api/make-call.ts";
import { throwFault, undoneBy } from "../api/undone.ts";
import type { Change } from "./change.ts";
import { type ChangeList, hasEnded, type StandingChange } from "./create-change-list.ts";

/** Whether an answer says that a change was done: somebody else may have decided otherwise meanwhile. */
const isDone = ({ doneIn }: Change, answer: unknown): boolean => {
  const { state } = Object(answer) as { state?: unknown };
  const { status } = Object(state) as { status?: unknown };
  return doneIn === undefined || doneIn.some((one) => one === status);
};

/**
 * Sends one change, once at a time: whoever sends it again meanwhile waits for the same answer. What becomes of it is
 * shown in the list.
 */
export const makeSend = (
  ask: Ask,
  { find, put, note, release, drop }: ChangeList,
  heard: (key: string, value: unknown) => void,
): ((key: string) => Promise<void>) => {
  const fail = (change: StandingChange, cause: unknown): void => {
    const undone = undoneBy(cause);
    // Signed out meanwhile: it is sent once the same person is there again.
    if (undone.status === "refused" && undone.code !== "request.unauthenticated") {
      const ours = change.refusals?.()[undone.code] ?? undone.message;
      const refused = typeof ours === "string" ? ours : ours(undone.details);
      note(change.key, { refused });
      put({ ...change, status: "refused", refused });
    } else put({ ...change, status: "unsent" });
    throwFault(cause);
  };
  const running = new Map<string, Promise<void>>();
  const run = async (key: string): Promise<void> => {
    const change = find(key);
    if (!change || change.status === "sending" || hasEnded(change)) return;
    put({ ...change, status: "sending" });
    note(key, { sent: true });
    const done = await ask(change.row, change.input, { key, keepalive: true }).then(
      (value) => ({ value }),
      (cause: unknown) => fail(change, cause),
    );
    if (!done) return;
    // What goes on is not shown as ended.
    if (!isDone(change, done.value)) return drop(key);
    release(key);
    put({ ...change, status: "done", answer: done.value });
    heard(key, done.value);
  };
  return (key) => {
    const sending = running.get(key) ?? run(key).finally(() => running.delete(key));
    running.set(key, sending);
    return sending;
  };
};
