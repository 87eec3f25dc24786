import { createComponent, createEffect, createRoot, on } from "solid-js";
import { render } from "solid-js/web";
import { call } from "../api/call.ts";
import { session } from "../session/session.ts";
import { serverNow } from "../time/server-clock.ts";
import { createDeferred } from "./create-deferred.ts";
import { putOffs } from "./put-off.ts";
import { UndoBar } from "./undo-bar.tsx";

/** The changes of this page that are decided and not sent yet. */
export const deferred = createRoot(() => {
  const whose = (): string | undefined => session.person()?.accountId;
  const changes = createDeferred({
    stored: putOffs,
    whose,
    now: serverNow,
    call: ({ name, input }, options) => call(name, input, options),
  });
  createEffect(on(whose, changes.resume));
  return changes;
});

// A page that goes may not come back: what was decided is sent now, and its request outlives the page.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") void deferred.settle();
});
window.addEventListener("pagehide", () => void deferred.settle());
session.beforeEnd(() => void deferred.settle());

// Beside the screens, so that it stays while one moves about.
render(() => createComponent(UndoBar, { changes: deferred }), document.body.appendChild(document.createElement("div")));
