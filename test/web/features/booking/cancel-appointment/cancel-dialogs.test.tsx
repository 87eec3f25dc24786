import type { JSX } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Appointment } from "../../../../../shared/booking/appointment.ts";
import { CancelDialog } from "../../../../../web/features/booking/cancel-appointment/cancel-dialog.tsx";
import { DeskCancelDialog } from "../../../../../web/features/booking/desk/desk-cancel-dialog.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const leadOf = (dialog: () => JSX.Element): string | undefined => {
  const root = document.body.appendChild(document.createElement("div"));
  const close = render(dialog, root);
  const lead = root.querySelector("p")?.textContent?.replaceAll("\u00a0", " ");
  close();
  return lead;
};

const offer = { at: 0, until: 1, kind: "closed" } as const;

test.each<[string, number, Pick<Appointment, "offer">, string, string]>([
  ["to come", -1, {}, "Jamnya lalu bisa dipakai orang lain.", "Jam 08.00 WIB bisa dipakai orang lain."],
  [
    "in a closed session",
    -1,
    { offer },
    "Nomor dan kodenya lalu tidak berlaku lagi.",
    "Jadwalnya sudah berubah. Ia tidak punya janji lagi setelah ini.",
  ],
  ["whose time has begun", 0, {}, "Nomor dan kodenya lalu tidak berlaku lagi.", "Ia keluar dari antrean."],
])("who is asked before a visit %s is cancelled reads what is true of its place", (_, later, change, own, desk) => {
  vi.setSystemTime(eight + later);
  const visit = dayVisit(1, { status: "booked" });
  const appointment = { ...visit.appointment, ...change };
  const nothing = (): void => undefined;
  const asked = () => <CancelDialog visit={appointment} open onConfirm={nothing} onKeep={nothing} />;
  const atDesk = () => (
    <DeskCancelDialog
      visit={{ ...visit, appointment }}
      directory={undefined}
      alike={new Set()}
      refused={undefined}
      onCancel={nothing}
      onClose={nothing}
    />
  );
  expect([leadOf(asked), leadOf(atDesk)]).toEqual([own, desk]);
});
