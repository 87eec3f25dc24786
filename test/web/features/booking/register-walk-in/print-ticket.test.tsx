import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { minute } from "../../../../../shared/time/instant.ts";
import { PrintTicket } from "../../../../../web/features/booking/register-walk-in/print-ticket.tsx";
import { walkInText } from "../../../../../web/features/booking/register-walk-in/text.ts";
import { WalkInTicket } from "../../../../../web/features/booking/register-walk-in/walk-in-ticket.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const printed = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ now: eight });
  vi.stubGlobal("print", printed);
  printed.mockClear();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const shown = (visit: Visit) => {
  const root = document.body.appendChild(document.createElement("div"));
  const end = render(() => <PrintTicket visit={visit} stateOf={() => "Hadir"} directory={undefined} />, root);
  const press = () => root.querySelector("button")?.click();
  const paper = () => root.querySelector(".paper-ticket .ticket")?.textContent.replaceAll("\u00a0", " ");
  return { root, end, press, paper };
};

test("the ticket of somebody of the day is printed as often as it is asked for, with the turn they have", () => {
  const turn = eight + 25 * minute;
  const { press, paper, end } = shown(dayVisit(2, { status: "waiting", arrivedAt: eight, turn }));
  expect([paper(), document.body.dataset.paper, printed.mock.calls.length]).toEqual([undefined, undefined, 0]);
  press();
  expect([document.body.dataset.paper, printed.mock.calls.length]).toEqual(["ticket", 1]);
  for (const word of ["Pasien 2", "K7M 4QX", "Urutannya seperti janji pukul 08.25 WIB. Itu bukan jam dipanggil."])
    expect(paper()).toContain(word);
  press();
  expect(printed).toHaveBeenCalledTimes(2);
  end();
  expect(document.body.dataset.paper).toBeUndefined();
});

test("of a number beyond the places the paper waits for when it is seen, four seconds at most, and is printed once", async () => {
  const never = new Promise<Response>(() => {});
  vi.stubGlobal("fetch", () => never);
  const { appointment, patient } = dayVisit(13, { status: "waiting", arrivedAt: eight, turn: eight }, "walk-in");
  const { press, end } = shown({ appointment: { ...appointment, beyond: true }, patient });
  press();
  await vi.advanceTimersByTimeAsync(3_900);
  expect(printed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(printed).toHaveBeenCalledTimes(1);
  end();
});

test("of whoever was seen, or has cancelled, there is no ticket to print", () => {
  const { root, end } = shown(dayVisit(2, { status: "cancelled", cancelledAt: eight }));
  expect(root.querySelector("button")).toBe(null);
  end();
});

test("a walk-in's ticket behind the panel still is what is printed once the panel is closed", () => {
  const [isOpen, setOpen] = createSignal(true);
  const visit = dayVisit(9, { status: "waiting", arrivedAt: eight }, "walk-in");
  const props = { visit, stateOf: () => "Hadir", directory: undefined };
  const root = document.body.appendChild(document.createElement("div"));
  const both = () => (
    <>
      <WalkInTicket {...props} onAnother={() => {}} />
      {isOpen() && <PrintTicket {...props} />}
    </>
  );
  const end = render(both, root);
  [...root.querySelectorAll("button")]
    .filter(({ textContent }) => textContent === walkInText().print)
    .at(-1)
    ?.click();
  expect(printed).toHaveBeenCalledTimes(1);
  setOpen(false);
  expect(document.body.dataset.paper).toBe("ticket");
  end();
  expect(document.body.dataset.paper).toBeUndefined();
});
