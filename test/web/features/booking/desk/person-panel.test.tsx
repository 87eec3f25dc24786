import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import type { Patient } from "../../../../../shared/people/patient.ts";
import { hour } from "../../../../../shared/time/instant.ts";
import { actsOf } from "../../../../../web/acts/acts.ts";
import { PersonPanel } from "../../../../../web/features/booking/desk/person-panel.tsx";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

let close = (): void => {};
afterEach(() => {
  close();
  document.body.replaceChildren();
});

const seen = dayVisit(1, { status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight });

const opened = async (mayComeAgain: boolean) => {
  const place = document.body.appendChild(document.createElement("div"));
  const again: Patient[] = [];
  close = render(
    () => (
      <PersonPanel
        found={{ visit: seen, day: sessionDay([seen]) }}
        isNamesake={false}
        now={eight + hour}
        directory={undefined}
        onCheckIn={() => undefined}
        onDone={() => undefined}
        onCancel={() => undefined}
        mayComeAgain={mayComeAgain}
        onAgain={(patient) => again.push(patient)}
        onClose={() => undefined}
      />
    ),
    place,
  );
  // What is known of somebody comes a moment after their name, and the way to correct it last.
  const buttons = () => [...place.querySelectorAll("button")];
  const isLast = () => buttons().some(({ textContent }) => textContent?.trim() === "Perbaiki data");
  await vi.waitUntil(isLast, { timeout: 10_000 });
  return { again, buttons: buttons() };
};

test("who was seen today can be given another number as themself, from their panel and from the palette", async () => {
  const { again, buttons } = await opened(true);
  expect(buttons.map(({ textContent }) => textContent?.trim())).toEqual(["Perbaiki data", "Beri nomor lagi", "Tutup"]);
  buttons[1]?.click();
  const [act] = actsOf("screen");
  act?.run?.();
  expect([act?.word, again]).toEqual(["Beri nomor lagi: Pasien 1, nomor 1, jam 08.00", [seen.patient, seen.patient]]);
});

test("who may not is offered nothing", async () => {
  const { buttons } = await opened(false);
  expect([buttons.map(({ textContent }) => textContent?.trim()), actsOf("screen")]).toEqual([
    ["Perbaiki data", "Tutup"],
    [],
  ]);
});
