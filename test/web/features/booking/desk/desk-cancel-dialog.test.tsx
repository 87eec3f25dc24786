import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { tooLateFor } from "../../../../../web/features/booking/desk/desk-acts.ts";
import { DeskCancelDialog } from "../../../../../web/features/booking/desk/desk-cancel-dialog.tsx";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

const walkIn = (number: number, name: string, birthDate: string): Visit => {
  const visit = dayVisit(number, { status: "waiting", arrivedAt: eight }, "walk-in");
  return { ...visit, patient: { ...visit.patient, name, birthDate } };
};

const buttons = (root: Element): string[] =>
  [...root.querySelectorAll("button")].map((button) => button.textContent ?? "");

test.each<[string, string, boolean, string]>([
  ["a namesake", "Wati", true, "Batalkan janji Wati, nomor 2, jam 08.15, lahir 2 Februari 1964?"],
  ["anyone else", "Sukarno", false, "Batalkan janji Sukarno, nomor 2, jam 08.15?"],
])("before %s is struck off, the question tells them apart", (_, name, isNamesake, title) => {
  const visit = walkIn(2, name, "1964-02-02");
  const root = document.body.appendChild(document.createElement("div"));
  const alike = new Set(isNamesake ? [visit.patient.id] : []);
  const dialog = () => (
    <DeskCancelDialog
      visit={visit}
      directory={undefined}
      alike={alike}
      refused={undefined}
      onCancel={() => undefined}
      onClose={() => undefined}
    />
  );
  closed.push(render(dialog, root), () => root.remove());
  expect(root.querySelector("h2")?.textContent).toBe(title);
});

test("a question that is open when the doctor calls them in says so, and no longer offers to strike them off", () => {
  const visit = walkIn(2, "Sukarno", "1951-03-04");
  const root = document.body.appendChild(document.createElement("div"));
  const [day, setDay] = createSignal(sessionDay([visit]));
  const dialog = () => (
    <DeskCancelDialog
      visit={visit}
      directory={undefined}
      alike={new Set()}
      refused={tooLateFor(visit, [day()], eight)}
      onCancel={() => undefined}
      onClose={() => undefined}
    />
  );
  closed.push(render(dialog, root), () => root.remove());
  expect(buttons(root)).toEqual(["Biarkan", "Ya, batalkan"]);
  const calledIn = { status: "in-consultation" as const, arrivedAt: eight, admittedAt: eight };
  setDay(sessionDay([{ ...visit, appointment: { ...visit.appointment, state: calledIn } }]));
  expect([root.querySelector("p")?.textContent, buttons(root)]).toEqual(["Ia sedang dilayani.", ["Biarkan"]]);
});
