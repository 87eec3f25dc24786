import { createRoot } from "solid-js";
import { patience } from "../net/patience.ts";
import { dropKept } from "../storage/kept.ts";
import { noteServerTime, serverNow } from "../time/server-clock.ts";
import { createSession, type Leaving } from "./create-session.ts";
import { storedSession } from "./stored-session.ts";

const doors = { people: "/masuk", staff: "/petugas/masuk" };
const reasons: Record<Leaving, string> = { "signed-out": "keluar", "other-person": "lain" };

/** The session of this device; the sign-in client is fetched only when it is needed. */
export const session = createRoot(() =>
  createSession({
    stored: storedSession,
    now: serverNow,
    // A request for tokens may take that long, and so a new token may be that old.
    issued: (at) => noteServerTime(at, patience),
    refresh: async (pool, refreshToken) => (await import("./sign-in.ts")).refresh(pool, refreshToken),
    revoke: async (pool, refreshToken) => (await import("./sign-in.ts")).revoke(pool, refreshToken),
    forget: () => {
      dropKept("own.", "device");
      dropKept("own.", "tab");
    },
    // A page loaded anew has nothing of the person left, in no list and in no memory.
    leave: (why, pool) => location.replace(`${doors[pool]}?sebab=${reasons[why]}`),
  }),
);

/** Follows what other tabs do to the sign-in. */
export const followOtherTabs = (): void =>
  window.addEventListener("storage", ({ key }) => {
    // A cleared storage names no key.
    if (key === null || key.endsWith(".session")) session.follow();
  });
