import { createEffect, createMemo, on } from "solid-js";
import { allIn, type SessionDay } from "../../../../shared/booking/visit.ts";
import type { DeskAddress } from "./create-desk-address.ts";

/** Where one person of the day is on the screen: their panel, or else their row in the list. */
export const placeOfPerson = (appointmentId: string): HTMLElement | undefined => {
  const id = CSS.escape(appointmentId);
  const panel = document.querySelector<HTMLElement>(`[data-person="${id}"] > h2`);
  return panel ?? document.querySelector<HTMLElement>(`[data-visit="${id}"] a`) ?? undefined;
};

/** The panel of one person of the day; the focus follows it, and goes back to their row when it closes. */
export const createPanel = (sessions: () => SessionDay[], address: DeskAddress) => {
  const found = createMemo(() => {
    const id = address.person();
    const [found] = sessions()
      .flatMap((day) => allIn(day).map((visit) => ({ day, visit })))
      .filter(({ visit }) => visit.appointment.id === id);
    return found;
  });
  let last = address.person();
  const follow = (id: string | undefined, before: string | undefined): void => {
    const place = id ? document.getElementById("person-panel") : placeOfPerson(before ?? "");
    place?.focus();
    if (id) return;
    // Back brings the page to where it was, which the panel had made short: a moment later, and not to the row. In the
    // middle, since a phone's bar lies over the end.
    requestAnimationFrame(() => requestAnimationFrame(() => place?.scrollIntoView({ block: "center" })));
  };
  createEffect(
    on(
      address.person,
      (id) => {
        const before = last;
        last = id;
        queueMicrotask(() => follow(id, before));
      },
      { defer: true },
    ),
  );
  return found;
};
