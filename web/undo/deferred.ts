import { createRoot } from "solid-js";
import { call } from "../api/call.ts";
import { session } from "../session/session.ts";
import { serverNow } from "../time/server-clock.ts";
import { createDeferred } from "./create-deferred.ts";
import { putOffs } from "./put-off.ts";

/** The changes of this page that are decided and not sent yet. */
export const deferred = createRoot(() =>
  createDeferred({
    stored: putOffs,
    whose: () => session.person()?.accountId,
    now: serverNow,
    call: ({ name, input }, options) => call(name, input, options),
  }),
);
