import type { ResponseOf } from "../../shared/api/routes.ts";
import { isUpcoming } from "../../shared/booking/appointment.ts";
import { throwFault, undoneBy } from "../api/undone.ts";
import { hasEnded, type PutOffList } from "./create-put-off-list.ts";
import type { Final, PutOff } from "./put-off.ts";

type Deps = { call: (change: PutOff, options: { key: string; keepalive: boolean }) => Promise<ResponseOf<Final>> };

/**
 * Sends one change, once at a time: whoever sends it again meanwhile waits for the same answer. What becomes of it is
 * shown in the list.
 */
export const makeSend = (
  { call }: Deps,
  { find, put, note, release, drop }: PutOffList,
  heard: (key: string, value: unknown) => void,
): ((key: string) => Promise<void>) => {
  const fail = (change: PutOff, cause: unknown): void => {
    const undone = undoneBy(cause);
    // Signed out meanwhile: it is sent once the same person is there again.
    const isFinal = undone.status === "refused" && undone.code !== "request.unauthenticated";
    if (isFinal) release(change.key);
    put({ ...change, ...(isFinal ? { status: "refused", message: undone.message } : { status: "unsent" }) });
    throwFault(cause);
  };
  const running = new Map<string, Promise<void>>();
  const run = async (key: string): Promise<void> => {
    const change = find(key);
    if (!change || change.status === "sending" || hasEnded(change)) return;
    put({ ...change, status: "sending" });
    note(key, { sent: true });
    const done = await call(change, { key, keepalive: true }).then(
      (value) => ({ value }),
      (cause: unknown) => fail(change, cause),
    );
    if (!done) return;
    // Somebody else may have decided otherwise meanwhile: what goes on is not shown as ended.
    if (isUpcoming(done.value)) return drop(key);
    release(key);
    put({ ...change, status: "done" });
    heard(key, done.value);
  };
  return (key) => {
    const sending = running.get(key) ?? run(key).finally(() => running.delete(key));
    running.set(key, sending);
    return sending;
  };
};
