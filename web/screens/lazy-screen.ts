import { type Component, lazy } from "solid-js";
import { textsReady } from "../text/language.ts";

/** A screen fetched when it is first wanted, shown once its words are there in the chosen language. */
export const lazyScreen = (load: () => Promise<Component>): Component =>
  lazy(async () => {
    const screen = await load();
    await textsReady();
    return { default: screen };
  });
