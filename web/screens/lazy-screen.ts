import { type Component, lazy } from "solid-js";
import { textsReady } from "../text/language.ts";

/** A screen, or a part of one, fetched when it is first wanted, shown once its words are there in the chosen language. */
export const lazyScreen = <Props extends object>(load: () => Promise<Component<Props>>) =>
  lazy(async () => {
    const screen = await load();
    await textsReady();
    return { default: screen };
  });
