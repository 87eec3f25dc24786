import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { checkInPatient } from "../../../../../shared/api/booking/check-in-patient.ts";
import { registerWalkIn } from "../../../../../shared/api/booking/register-walk-in.ts";
import { clinicDayText } from "../../../../../web/features/booking/desk/text.ts";
import { walkInText } from "../../../../../web/features/booking/register-walk-in/text.ts";
import { WalkInTicket } from "../../../../../web/features/booking/register-walk-in/walk-in-ticket.tsx";
import { SendingNotice } from "../../../../../web/form/sending-notice.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

test("the desk has words of its own for all that its check-in and its walk-in are refused for", () => {
  expect(Object.keys(clinicDayText().refused).sort()).toEqual([...checkInPatient.refusals].sort());
  expect(Object.keys(walkInText().refused).sort()).toEqual([...registerWalkIn.refusals].sort());
});

const text = (element: () => Element | null | undefined): string | undefined => element()?.textContent ?? undefined;

test("a refused check-in says whom it is about, in the desk's words", () => {
  const root = document.createElement("div");
  const state = { status: "refused", code: "session.closed", message: "Silakan pilih jam lain.", details: {} } as const;
  const notice = () => (
    <SendingNotice
      state={{ ...state, input: undefined }}
      about={clinicDayText().notPresent("Siti Aminah")}
      words={clinicDayText().refused}
    />
  );
  const end = render(notice, root);
  expect(text(() => root)).toBe("Siti Aminah belum dicatat hadir. Jadwalnya sudah ditutup.");
  end();
});

test("the ticket of a walk-in takes the focus to its heading, and speaks of the patient, not to the registrar", () => {
  const root = document.body.appendChild(document.createElement("div"));
  const visit = dayVisit(9, { status: "waiting", arrivedAt: eight }, "walk-in");
  const end = render(() => <WalkInTicket visit={visit} directory={undefined} onAnother={() => undefined} />, root);
  expect(document.activeElement?.textContent).toBe("Nomor antrean Pasien 9");
  expect(text(() => root.querySelector(".ticket-state"))).toBe("Menunggu dipanggil");
  end();
  root.remove();
});
