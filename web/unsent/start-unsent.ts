import { createComponent, createEffect, createRoot, on } from "solid-js";
import { render } from "solid-js/web";
import { session } from "../session/session.ts";
import { createVisibleInterval } from "../time/create-visible-interval.ts";
import { unsent } from "./unsent.ts";
import { UnsentBar } from "./unsent-bar.tsx";

/** A browser often learns late, or never, that the way to the server is open again. */
const interval = 10_000;

/** Shows in every tab what is decided and not done, takes up what a page before this one had left, and sends it. */
export const startUnsent = (): void => {
  createRoot(() => {
    createEffect(on(() => session.person()?.accountId, unsent.resume));
    createVisibleInterval(() => void unsent.sendAgain(), interval);
  });
  window.addEventListener("online", unsent.resume);
  // A page that is left may never come back: what was decided is sent now, and its request outlives the page.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void unsent.leave("for now");
  });
  window.addEventListener("pagehide", () => void unsent.leave("for good"));
  window.addEventListener("storage", unsent.follow);
  session.beforeEnd(unsent.forget);
  // Before the screens, so that it stays while one moves about, and what lasts covers nothing of them.
  const place = document.createElement("div");
  place.className = "unsent-place";
  document.body.prepend(place);
  render(() => createComponent(UnsentBar, { unsent }), place);
};
