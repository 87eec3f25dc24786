import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { checkInPatient } from "../../../../../shared/api/booking/check-in-patient.ts";
import { registerWalkIn } from "../../../../../shared/api/booking/register-walk-in.ts";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { SessionDay, Visit } from "../../../../../shared/booking/visit.ts";
import { hour } from "../../../../../shared/time/instant.ts";
import { cancellation } from "../../../../../web/features/booking/cancel-appointment/cancellation.ts";
import { deskState } from "../../../../../web/features/booking/desk/desk-state.ts";
import { deskText } from "../../../../../web/features/booking/desk/text.ts";
import { WalkInSide } from "../../../../../web/features/booking/desk/walk-in-side.tsx";
import { createWalkIn, type WalkIn } from "../../../../../web/features/booking/register-walk-in/create-walk-in.ts";
import { walkInText } from "../../../../../web/features/booking/register-walk-in/text.ts";
import { WalkInTicket } from "../../../../../web/features/booking/register-walk-in/walk-in-ticket.tsx";
import { whyNoPlace } from "../../../../../web/features/booking/register-walk-in/why-no-place.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

test("the desk has words of its own for all that its check-in and its walk-in are refused for", () => {
  expect(Object.keys(deskText().refused).sort()).toEqual([...checkInPatient.refusals].sort());
  expect(Object.keys(walkInText().refused).sort()).toEqual([...registerWalkIn.refusals].sort());
});

const text = (element: () => Element | null | undefined): string | undefined => element()?.textContent ?? undefined;

const ticketOf = (visit: Visit) => () => (
  <WalkInTicket visit={visit} stateOf={deskState} directory={undefined} onAnother={() => undefined} />
);

test("the ticket of a walk-in takes the focus to its heading, and speaks of the patient, not to the registrar", () => {
  const root = document.body.appendChild(document.createElement("div"));
  const visit = dayVisit(9, { status: "waiting", arrivedAt: eight }, "walk-in");
  const end = render(ticketOf(visit), root);
  expect(document.activeElement?.textContent).toBe("Nomor antrean Pasien 9");
  expect(text(() => root.querySelector(".ticket-state"))).toBe("Menunggu dipanggil");
  end();
  root.remove();
});

test.each([
  ["booked", "Jadwal berubah – menunggu lewat ponsel"],
  ["walk-in", "Jadwal berubah – menunggu di sini"],
] as const)("the desk sees who waits (%s) for a session that was closed, and where", (origin, said) => {
  const visit = dayVisit(9, { status: "waiting", arrivedAt: eight }, origin);
  const offer = { at: eight, until: eight, kind: "closed" } as const;
  expect(deskState({ ...visit, appointment: { ...visit.appointment, offer } })).toBe(said);
});

test.each<[VisitState, string]>([
  [{ status: "waiting", arrivedAt: eight }, "Menunggu dipanggil"],
  [{ status: "in-consultation", arrivedAt: eight, admittedAt: eight }, "Sedang dilayani"],
  [{ status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight }, "Selesai"],
])("the ticket of a walk-in who is %o by now says “%s”", async (state, said) => {
  const root = document.createElement("div");
  const given = dayVisit(9, { status: "waiting", arrivedAt: eight }, "walk-in");
  const now = sessionDay([dayVisit(8, { status: "booked" }), dayVisit(9, state, "walk-in")]);
  const written = { sessionId: "", service: "", complaint: "", patient: given.patient };
  const walkIn: WalkIn = {
    ...createRoot(() =>
      createWalkIn(
        () => eight,
        async () => given,
      ),
    ),
    state: () => ({ status: "done", input: written, value: given }),
  };
  const side = () => (
    <WalkInSide
      walkIn={walkIn}
      sessions={[]}
      directory={undefined}
      days={[now]}
      now={eight}
      isAway={false}
      onCheckIn={() => undefined}
      mayComeAgain={() => false}
      onAgain={() => undefined}
      onShow={() => undefined}
    />
  );
  const end = render(side, root);
  await vi.waitFor(() => expect(text(() => root.querySelector(".ticket-state"))).toBe(said));
  end();
});

test.each<[string, SessionDay[], string]>([
  ["nobody works", [], "Tidak ada jam praktik hari ini. Tawarkan hari lain."],
  ["all hours are over", [sessionDay([])], "Jam praktik hari ini sudah lewat. Tawarkan hari lain."],
  [
    "what is left is closed",
    [sessionDay([]), sessionDay([], { start: eight + 12 * hour, state: "closed" })],
    "Jam yang masih ada hari ini ditutup. Tawarkan hari lain.",
  ],
])("where %s the desk is told so", (_, days, said) => {
  expect(walkInText().noPlace[whyNoPlace(days, eight + 11 * hour)]).toBe(said);
});

test("the ticket of a walk-in whose visit is being cancelled says so", () => {
  const root = document.createElement("div");
  const visit = dayVisit(9, { status: "waiting", arrivedAt: eight }, "walk-in");
  const { id, slot } = visit.appointment;
  unsent.defer(cancellation, { appointmentId: id, from: slot });
  const end = render(ticketOf(visit), root);
  expect(text(() => root.querySelector(".ticket-state"))).toBe("Sedang dibatalkan");
  end();
  unsent.undo(unsent.list()[0]?.key ?? "");
});

test("the desk sees who of a closed session has not moved yet, until they have", () => {
  const visit = dayVisit(1, { status: "booked" });
  const offer = { at: 0, until: 1, kind: "closed" } as const;
  expect(deskState({ ...visit, appointment: { ...visit.appointment, offer } })).toBe("Jadwal berubah – belum pindah");
  expect(deskState(visit)).toBe("Belum hadir");
});

test("the desk sees who was called and is not there, and how often", () => {
  const skipped = (times: number): VisitState => ({ status: "waiting", arrivedAt: eight, skippedAt: eight, times });
  expect([1, 3].map((times) => deskState(dayVisit(1, skipped(times))))).toEqual([
    "tidak di tempat",
    "3 kali tidak di tempat",
  ]);
});
