import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { hour } from "../../../../shared/time/instant.ts";
import { VisitNext } from "../../../../web/parts/visit/visit-next.tsx";
import { dayVisit, eight } from "../day-visit.ts";

vi.mock("../../../../web/api/call.ts", () => ({ call: vi.fn(() => new Promise(() => undefined)) }));

test.each([
  ["of the same day", 8, "Ruang tunggu buka 07.45\u00a0WIB"],
  ["of the day before", 0, "Ruang tunggu buka Minggu, 22 November, 23.45\u00a0WIB"],
])("a room that opens at an hour %s is told with its day where one would take it for the visit's", (_, at, said) => {
  const root = document.createElement("div");
  const { appointment } = dayVisit(1, { status: "booked" });
  const start = eight + (at - 8) * hour;
  const visit = { ...appointment, slot: { ...appointment.slot, start } };
  const end = render(() => <VisitNext visit={visit} now={start - 3 * hour} directory={undefined} />, root);
  expect(root.querySelector(".quiet")?.textContent).toBe(said);
  end();
});
