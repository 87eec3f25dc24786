import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hour, minute } from "../../../../../shared/time/instant.ts";
import { WalkInTicket } from "../../../../../web/features/booking/register-walk-in/walk-in-ticket.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

beforeEach(() => void vi.useFakeTimers({ now: eight }));
afterEach(() => void vi.useRealTimers());

test("the paper of whoever came by themselves says their order, and no hour to be called at, where that is not when their place begins", () => {
  const said = (turn?: number) => {
    const root = document.createElement("div");
    const visit = dayVisit(9, { status: "waiting", arrivedAt: eight, ...(turn && { turn }) }, "walk-in");
    const ticket = () => <WalkInTicket visit={visit} stateOf={() => ""} directory={undefined} onAnother={() => {}} />;
    const end = render(ticket, root);
    const words = root.querySelector(".ticket")?.textContent.replaceAll("\u00a0", " ") ?? "";
    end();
    const order = "Tanpa janji, urutannya seperti janji pukul 08.45 WIB. Itu bukan jam dipanggil.";
    return [words.includes(order), words.includes("10.00 WIB")];
  };
  expect([said(), said(eight + 45 * minute)]).toEqual([
    [false, true],
    [true, false],
  ]);
});

test("the paper of whoever got a number beyond the places says so, and behind whom they are", () => {
  const { appointment, patient } = dayVisit(
    9,
    { status: "waiting", arrivedAt: eight, turn: eight + 2 * hour },
    "walk-in",
  );
  const visit = { appointment: { ...appointment, beyond: true as const }, patient };
  const root = document.createElement("div");
  const ticket = () => <WalkInTicket visit={visit} stateOf={() => ""} directory={undefined} onAnother={() => {}} />;
  const end = render(ticket, root);
  const words = root.querySelector(".ticket")?.textContent.replaceAll("\u00a0", " ");
  expect(words).toContain("Nomor tambahan, dilayani setelah janji pukul 10.00 WIB. Itu bukan jam dipanggil.");
  end();
});
