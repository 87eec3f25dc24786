import { createEffect, createMemo, on } from "solid-js";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import type { DeskAddress } from "./create-desk-address.ts";

const rowOf = (appointmentId: string): HTMLElement | null =>
  document.querySelector(`[data-visit="${CSS.escape(appointmentId)}"] a`);

/** The panel of one person of the day; the focus follows it, and goes back to their row when it closes. */
export const createPanel = (sessions: () => SessionDay[], address: DeskAddress) => {
  const found = createMemo(() => {
    const id = address.person();
    const day = sessions().find(({ visits }) => visits.some(({ appointment }) => appointment.id === id));
    const visit = day?.visits.find(({ appointment }) => appointment.id === id);
    return day && visit && { day, visit };
  });
  const follow = (id: string | undefined, before: string | undefined): void => {
    const place = id ? document.getElementById("person-panel") : rowOf(before ?? "");
    place?.focus();
  };
  createEffect(on(address.person, (id, before) => queueMicrotask(() => follow(id, before)), { defer: true }));
  return found;
};
