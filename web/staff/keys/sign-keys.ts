import { createRoot, createSignal } from "solid-js";
import { kept } from "../../storage/kept.ts";

const stored = kept<boolean>("sign-keys", (value) => typeof value === "boolean");
const [on, setOn] = createRoot(() => createSignal(stored.read() ?? true));

/**
 * Whether keys of one sign do something on this device; for whoever speaks to it, or rests a hand on the keys, they
 * must not.
 */
export const signKeysOn = on;

/** Switches keys of one sign on or off, and keeps it. */
export const setSignKeys = (wanted: boolean): void => stored.write(setOn(wanted));
