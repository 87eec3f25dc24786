import { session } from "../session/session.ts";
import { language } from "../text/language.ts";
import { noteServerDate } from "../time/server-clock.ts";
import { takeAhead } from "./ahead.ts";
import { makeCall } from "./make-call.ts";
import { refusalText } from "./refusal-text.ts";

const ask = async (url: string, init: RequestInit): Promise<Response> => {
  const sentAt = performance.now();
  const response = await fetch(url, init);
  noteServerDate(response, performance.now() - sentAt);
  return response;
};

/** Calls a use case by its name: `await call(bookAppointment, { … })`. Refuses with `ApiRefusal` or `Unreachable`. */
export const call = makeCall({
  fetch: (url, init) => takeAhead(url) ?? ask(url, init),
  pool: session.pool,
  token: session.token,
  turnedDown: session.expire,
  language,
  textOf: refusalText,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
