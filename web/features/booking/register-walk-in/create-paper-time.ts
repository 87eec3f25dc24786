import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { placeTold } from "../../../../shared/line/place-told.ts";
import { toldClock } from "../../../../shared/line/told-time.ts";
import { type Instant, second } from "../../../../shared/time/instant.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { createDayLine } from "./create-day-line.ts";

/** The network keeps a line for two seconds: after these a number that was just given stands in it. */
const again = 2.5 * second;
/** So long a paper waits for what is known of the line: whoever stands there is not to wait for a network. */
const patience = 4 * second;

/**
 * Between when and when somebody with a number beyond the places is expected to be seen, as their paper says it; and whether
 * that is known, or nobody waits for it any more. Others are told their order alone.
 */
export const createPaperTime = (visit: Accessor<Appointment>) => {
  const waitsBeyond = (): boolean => visit().beyond === true && visit().state.status === "waiting";
  const line = createDayLine(() => (waitsBeyond() ? visit().slot.sessionId : undefined));
  const [isTooLate, setTooLate] = createSignal(false);
  const expected = (): { from: Instant; until: Instant } | undefined => {
    const [told, now] = [line.value(), serverNow()];
    const { slot, state } = visit();
    const place = told && placeTold({ sessionId: slot.sessionId, number: slot.number, state }, told, now);
    return place?.range && toldClock(place.range, now);
  };
  const timers = [
    setTimeout(() => expected() === undefined && void line.reload("quietly"), again),
    setTimeout(() => setTooLate(true), patience),
  ];
  onCleanup(() => timers.forEach(clearTimeout));
  const isSettled = (): boolean => !waitsBeyond() || expected() !== undefined || isTooLate();
  return { expected, isSettled };
};
