import { createEffect, on } from "solid-js";
import type { Appointment, AppointmentId } from "../../../../shared/booking/appointment.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import { call } from "../../../api/call.ts";
import type { Load } from "../../../load/create-load.ts";
import { createReschedule } from "../../../parts/slot/create-reschedule.ts";
import { createSameHour } from "../../../parts/slot/create-same-hour.ts";
import { keepVisit } from "../../../parts/visit/create-visits.ts";
import { obstacleTo } from "../../../parts/visit/obstacle.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";

/** The same hour with somebody else for a visit whose session was closed, and taking it from its ticket. */
export const createInstead = (appointmentId: AppointmentId, visit: Load<Appointment>) => {
  const { choose, move, state, isFixed } = createReschedule(appointmentId, {
    visit: visit.value,
    call,
    moved: keepVisit,
  });
  const movable = (): Appointment | undefined => {
    const known = visit.value();
    return known && isOffered(known) && obstacleTo(known, serverNow()) === undefined ? known : undefined;
  };
  const found = createSameHour(movable);
  createEffect(
    on(state, (now) => {
      if (now.status === "refused" && now.code.startsWith("appointment.")) void visit.reload("quietly");
      if (now.status !== "done") return;
      visit.put(now.appointment);
      // The button went with what it was for.
      queueMicrotask(() => takeLostFocus(document.querySelector<HTMLElement>("main h1")));
    }),
  );
  return {
    state,
    /** What can be had with one press; nothing while what was sent may still arrive. */
    choice: () => (state().status === "saving" || !isFixed() ? found() : undefined),
    isMoved: (): boolean => state().status === "done",
    take: (slot: Slot): void => {
      if (!isFixed()) choose(slot);
      void move(slot);
    },
  };
};

export type Instead = ReturnType<typeof createInstead>;
