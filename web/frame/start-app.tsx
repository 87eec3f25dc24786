import { type Component, createEffect, createRoot } from "solid-js";
import { followOtherTabs, session } from "../session/session.ts";
import { textsReady } from "../text/language.ts";
import { showApp } from "./show-app.tsx";

/**
 * Shows an app that people sign in to. Only who is signed in decides something that waits to be sent: what that needs is
 * fetched by `loadOwn`, with their screens.
 */
export const startApp = (App: Component, loadOwn: () => Promise<{ startUnsent: () => void }>): void => {
  showApp(App);
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
