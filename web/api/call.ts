import type { RefusalCode } from "../../shared/refusal/refusal.ts";
import { session } from "../session/session.ts";
import { language } from "../text/language.ts";
import { shellText } from "../text/shell-text.ts";
import { fetchTimed, takeAhead } from "./ahead.ts";
import { makeAsk, makeCall } from "./make-call.ts";

/** The text of a refusal that came without one; all texts are fetched only then, they are 4 KB. */
const refusalText = async (code: RefusalCode): Promise<string> =>
  import("../../shared/api/refusals.ts").then(
    ({ refusals }) => refusals[code][language()],
    () => shellText().brokenLead,
  );

/** Asks the API by a contract's row. Refuses with `ApiRefusal` or `Unreachable`. */
export const ask = makeAsk({
  fetch: (url, init) => takeAhead(url) ?? fetchTimed(url, init),
  pool: session.pool,
  token: session.token,
  turnedDown: session.expire,
  language,
  textOf: refusalText,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

/** Calls a use case by its name: `await call(bookAppointment, { … })`. Refuses with `ApiRefusal` or `Unreachable`. */
export const call = makeCall(ask);
