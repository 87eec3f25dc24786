import { type Component, createEffect, createRoot } from "solid-js";
import { render } from "solid-js/web";
import { registerWorker } from "../offline/register-worker.ts";
import { followOtherTabs, session } from "../session/session.ts";

/**
 * Shows an app, and keeps it for when there is no network. Only who is signed in decides something that can be taken
 * back: what that needs is fetched by `loadOwn`, with their screens.
 */
export const startApp = (App: Component, loadOwn: () => Promise<{ startDeferred: () => void }>): void => {
  const root = document.getElementById("app");
  // A browser that is too old was told so in its place.
  if (root) {
    render(() => <App />, root);
    registerWorker();
  }
  followOtherTabs();
  createRoot((dispose) =>
    createEffect(() => {
      if (!session.person()) return;
      dispose();
      void loadOwn().then(({ startDeferred }) => startDeferred());
    }),
  );
};
