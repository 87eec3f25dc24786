import { createEffect, createRoot } from "solid-js";
import { render } from "solid-js/web";
import { App } from "./app.tsx";
import { registerWorker } from "./offline/register-worker.ts";
import { followOtherTabs, session } from "./session/session.ts";

const root = document.getElementById("app");
// A browser that is too old was told so in its place.
if (root) {
  render(() => <App />, root);
  registerWorker();
}
followOtherTabs();
// Only who is signed in decides something that can be taken back: it comes with their screens, not with the first load.
createRoot((dispose) =>
  createEffect(() => {
    if (!session.person()) return;
    dispose();
    void import("./undo/start-deferred.ts").then(({ startDeferred }) => startDeferred());
  }),
);
