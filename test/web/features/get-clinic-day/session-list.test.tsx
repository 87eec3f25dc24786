import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { SessionList } from "../../../../web/features/get-clinic-day/session-list.tsx";
import { LookAlikeList } from "../../../../web/features/register-walk-in/look-alike-list.tsx";
import { deferred } from "../../../../web/undo/deferred.ts";
import { dayVisit, eight, sessionDay } from "../day-visit.ts";

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

const waiting: VisitState = { status: "waiting", arrivedAt: eight };
const inRoom = { arrivedAt: eight, admittedAt: eight };

const buttons = (root: Element): string[] =>
  [...root.querySelectorAll("button")].map((button) => button.getAttribute("aria-label") ?? button.textContent ?? "");

const desk = (visit: Visit, { mayCheckIn = true } = {}) => {
  const root = document.body.appendChild(document.createElement("div"));
  const noted: string[] = [];
  const close = render(
    () => (
      <SessionList
        sessions={[sessionDay([visit])]}
        now={eight + 1}
        directory={undefined}
        mayCheckIn={mayCheckIn}
        onCheckIn={({ appointment }) => noted.push(appointment.id)}
        onCancel={() => undefined}
      />
    ),
    root,
  );
  closed.push(close, () => root.remove());
  return { root, noted };
};

const here = "Catat hadir: Pasien 1";
const cancel = "Batalkan janji Pasien 1";

test.each<[string, Visit, string[]]>([
  ["expected by video", dayVisit(1, { status: "booked" }), [here, cancel]],
  ["waiting by video", dayVisit(1, waiting), [here, cancel]],
  ["waiting at the clinic", dayVisit(1, waiting, "walk-in"), [cancel]],
  ["with the doctor", dayVisit(1, { status: "in-consultation", ...inRoom }), []],
  ["seen", dayVisit(1, { status: "completed", ...inRoom, metAt: eight, endedAt: eight }), []],
  ["cancelled", dayVisit(1, { status: "cancelled", cancelledAt: eight }), []],
])("who is %s has these ways at the desk", (_, visit, ways) => {
  expect(buttons(desk(visit).root)).toEqual(ways);
});

test("who waits by video and comes to the desk is told apart, and noted as here by one press", () => {
  const { root, noted } = desk(dayVisit(1, waiting));
  expect(root.querySelector(".desk-state")?.textContent).toBe("Menunggu lewat video");
  root.querySelector("button")?.click();
  expect(noted).toEqual(["0123456781-K7M4QX"]);
});

test("nobody is noted as here on another day", () => {
  expect(buttons(desk(dayVisit(1, waiting), { mayCheckIn: false }).root)).toEqual([cancel]);
});

test("a visit whose cancelling is under way can be neither cancelled again nor noted as here", () => {
  const visit = dayVisit(1, { status: "booked" });
  const { id, slot } = visit.appointment;
  deferred.defer("cancel-appointment", { appointmentId: id, from: slot });
  closed.push(() => deferred.undo(deferred.list()[0]?.key ?? ""));
  expect(buttons(desk(visit).root)).toEqual([]);
});

test("a walk-in who waits by video already is found among today's people, and noted as here from there", () => {
  const root = document.body.appendChild(document.createElement("div"));
  const list = () => (
    <LookAlikeList
      days={[sessionDay([dayVisit(1, waiting), dayVisit(2, waiting, "walk-in")])]}
      name="Pasien"
      birthDate={undefined}
      zone="WIB"
      stateOf={() => ""}
      onCheckIn={() => undefined}
    />
  );
  closed.push(render(list, root), () => root.remove());
  expect(buttons(root)).toEqual([here]);
});
