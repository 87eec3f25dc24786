import { session } from "../session/session.ts";
import { language } from "../text/language.ts";
import { takeAhead } from "./ahead.ts";
import { makeCall } from "./make-call.ts";

/** Calls a use case by its name: `await call("book-appointment", { … })`. Refuses with `ApiRefusal` or `Unreachable`. */
export const call = makeCall({
  fetch: (url, init) => takeAhead(url) ?? fetch(url, init),
  pool: session.pool,
  token: session.token,
  language,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
