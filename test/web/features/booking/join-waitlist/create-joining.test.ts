import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { RequestInputOf } from "../../../../../shared/api/routes.ts";
import { halves } from "../../../../../shared/booking/waitlist/waitlist-entry.ts";
import { createJoining } from "../../../../../web/features/booking/join-waitlist/create-joining.ts";
import { formText } from "../../../../../web/form/text.ts";
import { session } from "../../../../../web/session/session.ts";

beforeEach(() => session.end());

const waiting = { patientId: "k4m7q2x9ta", clinicId: "3604-cikande", service: "umum" };
const whole = (date: string) => ({ date, halves: [...halves] });
const days = [
  ...["2026-11-23", "2026-11-24", "2026-11-25"].map(whole),
  { date: "2026-11-26", halves: ["afternoon" as const] },
];

const joiningFrom = (day: string | undefined) => {
  const call = vi.fn(async (input: RequestInputOf<"join-waitlist">, _: string) => ({ ...input, joinedAt: 1 }));
  return { call, joining: createRoot(() => createJoining({ waiting, days: () => days, day, call })) };
};

test("who comes from a full day waits for it, in the morning or the afternoon", async () => {
  const { call, joining } = joiningFrom("2026-11-24");
  await joining.submit();
  expect(call).toHaveBeenCalledExactlyOnceWith(
    { ...waiting, dates: ["2026-11-24"], halves: ["morning", "afternoon"] },
    expect.any(String),
  );
  expect(joining.state().status).toBe("done");
});

test("nothing is sent before a day and a half of it are chosen", async () => {
  const { call, joining } = joiningFrom(undefined);
  joining.write({ halves: "" });
  expect(joining.problem("dates")).toBeUndefined();
  await joining.submit();
  expect([joining.problem("dates"), joining.problem("halves")]).toEqual([
    formText().problem.choose,
    formText().problem.choose,
  ]);
  expect(call).not.toHaveBeenCalled();
});

test("a day that is no longer among those that can be chosen is not sent", async () => {
  const { call, joining } = joiningFrom("2026-11-22");
  joining.write({ dates: "2026-11-22 2026-11-25" });
  await joining.submit();
  expect(call.mock.calls[0]?.[0].dates).toEqual(["2026-11-25"]);
});

test.each([
  ["2026-11-26", ["afternoon"]],
  ["2026-11-25 2026-11-26", ["morning", "afternoon"]],
])("of %s only the halves are sent in which one of the days could give a place", async (dates, halves) => {
  const { call, joining } = joiningFrom(undefined);
  joining.write({ dates });
  await joining.submit();
  expect(call.mock.calls[0]?.[0]).toMatchObject({ dates: dates.split(" "), halves });
});

test("one half alone is not sent with a day that lacks it, which the server would refuse, and is without that day", async () => {
  const { call, joining } = joiningFrom(undefined);
  joining.write({ dates: "2026-11-25 2026-11-26", halves: "morning" });
  await joining.submit();
  expect([joining.problem("dates"), joining.problem("halves")]).toEqual([undefined, formText().problem.choose]);
  expect(call).not.toHaveBeenCalled();
  joining.write({ dates: "2026-11-25" });
  await joining.submit();
  expect(call.mock.calls[0]?.[0]).toMatchObject({ dates: ["2026-11-25"], halves: ["morning"] });
});
