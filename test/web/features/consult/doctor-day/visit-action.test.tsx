import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Calling } from "../../../../../web/features/consult/doctor-day/create-calling.ts";
import { VisitAction } from "../../../../../web/features/consult/doctor-day/visit-action.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

test("a press on its way to who was shown before calls nobody; a moment later it calls whom it says", () => {
  const callIn = vi.fn(async () => undefined);
  const calling = { state: () => ({ status: "idle" }), fresh: () => undefined, callIn } as unknown as Calling;
  const visitOf = (number: number) => dayVisit(number, { status: "waiting", arrivedAt: eight }, "walk-in");
  const [shown, setShown] = createSignal({ visit: visitOf(1), isJustShown: false });
  const root = document.body.appendChild(document.createElement("main"));
  const end = render(
    () => (
      <VisitAction
        visit={shown().visit}
        isJustShown={shown().isJustShown}
        now={eight}
        zone="WIB"
        calling={calling}
        onFinish={() => undefined}
        onDone={() => undefined}
      />
    ),
    root,
  );
  onTestFinished(() => {
    end();
    root.remove();
  });
  const button = () => root.querySelector<HTMLButtonElement>("button.primary, button[data-kind=primary], button");
  setShown({ visit: visitOf(2), isJustShown: true });
  expect([button()?.textContent, root.querySelector(".key-hint")?.textContent]).toEqual([
    "Panggil Pasien 2 masuk",
    "↑ ↓ memilih, Enter memanggil Pasien 2.",
  ]);
  button()?.click();
  expect(callIn).not.toHaveBeenCalled();
  setShown({ visit: visitOf(2), isJustShown: false });
  button()?.click();
  expect(callIn.mock.calls).toMatchObject([[{ appointmentId: visitOf(2).appointment.id }]]);
});
