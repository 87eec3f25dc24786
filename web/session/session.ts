import { createRoot } from "solid-js";
import type { Role } from "../../shared/identity/actor.ts";
import { toSignIn } from "../addresses/identity/to-sign-in.ts";
import { toStaffSignIn } from "../addresses/identity/to-staff-sign-in.ts";
import { patience } from "../net/patience.ts";
import { dropKept } from "../storage/kept.ts";
import { noteServerTime, serverNow } from "../time/server-clock.ts";
import { createSession } from "./create-session.ts";
import { storedSession } from "./stored-session.ts";

const afterForgetting: (() => void)[] = [];

/** Runs what forgets in memory, whenever what belonged to the person is forgotten on the device. */
export const whenForgotten = (work: () => void): void => void afterForgetting.push(work);

const doors = { people: toSignIn, staff: toStaffSignIn };

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
      for (const work of afterForgetting) work();
    },
    // A page loaded anew has nothing of the person left, in no list and in no memory.
    leave: (why, pool) => location.replace(doors[pool]({ sebab: why })),
  }),
);

/** Follows what other tabs do to the sign-in. */
export const followOtherTabs = (): void =>
  window.addEventListener("storage", ({ key }) => {
    // A cleared storage names no key.
    if (key === null || key.endsWith(".session")) session.follow();
  });

/** Whether who is signed in has one of these roles: what is shown to nobody else may outlive a sign-out. */
export const hasRole = (...wanted: readonly Role[]): boolean =>
  (session.person()?.roles ?? []).some((role) => wanted.includes(role));
