import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { Instant } from "../../shared/time/instant.ts";
import { serverNow, whenPutRight } from "./server-clock.ts";

/** The server's time, as a signal that moves every `interval` milliseconds while its owner lives. @default ten seconds */
export const createNow = (interval = 10_000): Accessor<Instant> => {
  const [now, setNow] = createSignal<Instant>(serverNow());
  const tick = (): void => void setNow(serverNow());
  // On a phone whose own clock is wrong, the first answer puts right what is on the screen already.
  onCleanup(whenPutRight(tick));
  const timer = setInterval(tick, interval);
  // A phone that slept shows the right time as soon as it is looked at again.
  document.addEventListener("visibilitychange", tick);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", tick);
  });
  return now;
};
