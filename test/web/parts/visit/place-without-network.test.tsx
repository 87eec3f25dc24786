import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { Unreachable } from "../../../../web/net/unreachable.ts";
import { PlaceOnTicket } from "../../../../web/parts/visit/place-on-ticket.tsx";
import { dayVisit, eight } from "../day-visit.ts";

const answer = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/api/call.ts", () => ({ call: answer }));

const waiting: VisitState = { status: "waiting", arrivedAt: eight };
const times = { expectedAt: eight, startsAt: eight, dueAt: eight };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: eight });
});
afterEach(() => void vi.useRealTimers());

const said = async (): Promise<string | null> => {
  const root = document.createElement("div");
  const visit = dayVisit(2, waiting, "walk-in").appointment;
  const end = render(() => <PlaceOnTicket visit={visit} now={eight} directory={undefined} />, root);
  await vi.advanceTimersByTimeAsync(100);
  const text = root.textContent;
  end();
  return text;
};

test("who opens it without a network sees the place told last, and of when it is", async () => {
  answer.mockResolvedValue({ number: 2, ahead: 1, begun: false, state: waiting, ...times });
  expect(await said()).not.toContain("Tanpa jaringan");
  answer.mockRejectedValue(new Unreachable());
  expect(await said()).toMatch(/1 orang.*Tanpa jaringan\. Antrean ini seperti pukul .*08\.00/);
});
