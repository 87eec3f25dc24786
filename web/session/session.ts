import { createRoot } from "solid-js";
import { forget } from "../offline/remember.ts";
import { createSession } from "./create-session.ts";

/** The session of this device; the sign-in client is fetched only when it is needed. */
export const session = createRoot(() =>
  createSession({
    storage: localStorage,
    now: Date.now,
    refresh: async (pool, refreshToken) => (await import("./sign-in.ts")).refresh(pool, refreshToken),
    revoke: async (pool, refreshToken) => (await import("./sign-in.ts")).revoke(pool, refreshToken),
    forget: () => {
      forget("visits");
      forget("household");
      sessionStorage.clear();
    },
  }),
);
