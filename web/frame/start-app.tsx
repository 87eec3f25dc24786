import { type Component, createEffect, createRoot } from "solid-js";
import { render } from "solid-js/web";
import { registerWorker } from "../offline/register-worker.ts";
import { followOtherTabs, session } from "../session/session.ts";
import { textsReady } from "../text/language.ts";
import { ignoreSecondTap } from "../ui/ignore-second-tap.ts";

/**
 * Shows an app, and keeps it for when there is no network. Only who is signed in decides something that waits to be
 * sent: what that needs is fetched by `loadOwn`, with their screens.
 */
export const startApp = (App: Component, loadOwn: () => Promise<{ startUnsent: () => void }>): void => {
  void textsReady().then(() => {
    const root = document.getElementById("app");
    // A browser that is too old was told so in its place.
    if (!root) return;
    render(() => <App />, root);
    registerWorker();
  });
  ignoreSecondTap(document);
  followOtherTabs();
  createRoot((dispose) =>
    createEffect(() => {
      if (!session.person()) return;
      dispose();
      void loadOwn().then(async ({ startUnsent }) => {
        await textsReady();
        startUnsent();
      });
    }),
  );
};
