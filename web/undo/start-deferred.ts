import { createComponent, createEffect, createRoot, on } from "solid-js";
import { render } from "solid-js/web";
import { session } from "../session/session.ts";
import { deferred } from "./deferred.ts";
import { UndoBar } from "./undo-bar.tsx";

/** Shows what is decided and can be taken back, in every tab, and takes up what a page before this one had left. */
export const startDeferred = (): void => {
  createRoot(() => createEffect(on(() => session.person()?.accountId, deferred.resume)));
  // A page that is left may never come back: what was decided is sent now, and its request outlives the page.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void deferred.leave();
  });
  window.addEventListener("pagehide", () => void deferred.leave());
  window.addEventListener("storage", deferred.follow);
  session.beforeEnd(() => void deferred.settle());
  // Before the screens, so that it stays while one moves about and covers nothing of them.
  const place = document.createElement("div");
  place.className = "undo-place";
  document.body.prepend(place);
  render(() => createComponent(UndoBar, { changes: deferred }), place);
};
