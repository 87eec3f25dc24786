import type { Component } from "solid-js";
import { render } from "solid-js/web";
import { registerWorker } from "../offline/register-worker.ts";
import { textsReady } from "../text/language.ts";
import { ignoreSecondTap } from "../ui/ignore-second-tap.ts";

/** Shows an app once its words are there, and keeps it for when there is no network. */
export const showApp = (App: Component): void => {
  void textsReady().then(() => {
    const root = document.getElementById("app");
    // A browser that is too old was told so in its place.
    if (!root) return;
    render(() => <App />, root);
    registerWorker();
  });
  ignoreSecondTap(document);
};
