import { createEffect, on } from "solid-js";
import type { Load } from "../load/create-load.ts";
import { deferred } from "./deferred.ts";

/** Asks again once a change that was put off is done or refused: what is shown is from before. */
export const reloadWhenEnded = ({ reload }: Pick<Load<unknown>, "reload">): void =>
  createEffect(on(deferred.ended, () => void reload("quietly"), { defer: true }));
