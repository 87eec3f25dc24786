import { createEffect, createRoot, on } from "solid-js";
import { ask } from "../api/call.ts";
import type { Load } from "../load/create-load.ts";
import { session } from "../session/session.ts";
import { serverNow } from "../time/server-clock.ts";
import { keptChanges } from "./change.ts";
import { createUnsent } from "./create-unsent.ts";

/** What is decided on this device and not done yet. */
export const unsent = createRoot(() =>
  createUnsent({ stored: keptChanges, whose: () => session.person()?.accountId, now: serverNow, ask }),
);

/** Asks again once something decided here is done or refused: what is shown is from before. */
export const reloadWhenEnded = ({ reload }: Pick<Load<unknown>, "reload">): void =>
  createEffect(on(unsent.ended, () => void reload("quietly"), { defer: true }));
