import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { Measurement } from "../../../../shared/booking/visit-vitals.ts";
import { hour, minute } from "../../../../shared/time/instant.ts";
import { PreparedTag } from "../../../../web/parts/vitals/prepared-tag.tsx";
import { VitalsShown } from "../../../../web/parts/vitals/vitals.tsx";
import { dayVisit, eight } from "../day-visit.ts";

const said = (vitals: Measurement[], state: VisitState = { status: "waiting", arrivedAt: eight }): string[] => {
  const { appointment, patient } = dayVisit(1, state);
  const visit = { appointment: { ...appointment, vitals }, patient };
  const root = document.createElement("div");
  const date = "2026-11-23";
  const ends = [
    render(() => <PreparedTag visit={visit} />, root.appendChild(document.createElement("p"))),
    render(() => <VitalsShown visit={visit} date={date} zone="WIB" />, root.appendChild(document.createElement("p"))),
  ];
  const texts = [...root.children].map(({ textContent }) => textContent ?? "");
  for (const end of ends) end();
  return texts;
};

const at = eight + 5 * minute;

test("who was measured is ready, and the doctor reads what was measured in the order it is written", () => {
  const values = { temperature: 36.7, systolic: 128, diastolic: 82, weight: 60, height: 165 };
  expect(
    said([
      { at: eight, values: { pulse: 200 } },
      { at, values },
    ]),
  ).toEqual([
    "Siap diperiksa",
    "Tensi128/82 mmHgSuhu36,7 °CBerat badan60 kgTinggi badan165 cmIMT22Diukur 08.05\u00a0WIB",
  ]);
});

test("what calls for help is said first, blood pressure once", () => {
  const values = { systolic: 190, diastolic: 125, pulse: 82, saturation: 90 };
  const words = "Perlu segera: Tensi, Kadar oksigen";
  expect(said([{ at, values }])).toEqual([
    words,
    `${words}Tensi190/125 mmHgNadi82 per menitKadar oksigen90 %Diukur 08.05\u00a0WIB`,
  ]);
});

test("who is ready without being measured is said so; of who was measured another day nothing", () => {
  expect(said([{ at, values: {} }])).toEqual(["Siap diperiksa", "Siap sejak 08.05\u00a0WIB, tanpa diukur"]);
  expect(said([{ at: eight - 15 * hour, values: { pulse: 82 } }])).toEqual(["", ""]);
});

test("who is with the doctor has no tag any more, and is read still", () => {
  const state = { status: "in-consultation", arrivedAt: eight, admittedAt: at } as const;
  expect(said([{ at, values: { pulse: 82 } }], state)).toEqual(["", "Nadi82 per menitDiukur 08.05\u00a0WIB"]);
});

test("who was called and is not there keeps what calls for help, and is not told as ready", () => {
  const skipped = { status: "waiting", arrivedAt: eight, skippedAt: at + minute } as const;
  expect(said([{ at, values: { systolic: 195, diastolic: 120 } }], skipped)[0]).toBe("Perlu segera: Tensi");
  expect(said([{ at, values: { pulse: 82 } }], skipped)[0]).toBe("");
});
