import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import { createProposal } from "../../../../../web/features/roster/swaps/create-proposal.ts";
import { asked } from "./own-request.ts";

beforeEach(() => sessionStorage.clear());

const own = { clinicId: asked.clinicId, date: asked.shift.date, code: "P" };
const { practitionerId, date } = asked.inReturn;

const opened = (of = own) => {
  const send = vi.fn(async () => asked);
  const proposal = createRoot(() => createProposal({ asked: of, send, sent: () => undefined }));
  return { send, ...proposal };
};

test("nobody gives a shift away who has not said so: first it is a swap, and a colleague and a shift are asked for", async () => {
  const { submit, problem, values, send } = opened();
  await submit();
  expect([values().way, problem("colleague"), problem("shift"), send.mock.calls.length]).toEqual([
    "swap",
    "Pilih salah satu.",
    "Pilih salah satu.",
    0,
  ]);
});

test("a swap is asked for by whose the other shift is, when and what", async () => {
  const { write, submit, send } = opened({ ...own, code: "S" });
  write({ colleague: practitionerId, shift: `${practitionerId} ${date} P` });
  await submit();
  const inReturn = { practitionerId, date, code: "P" };
  expect(send).toHaveBeenCalledExactlyOnceWith({ ...own, code: "S", inReturn }, expect.any(String));
});

test("a shift that was chosen before its colleague changed is not sent", async () => {
  const { write, submit, problem, send } = opened({ ...own, code: "M" });
  write({ colleague: "somebody-else", shift: `${practitionerId} ${date} P` });
  await submit();
  expect([problem("shift"), send.mock.calls.length]).toEqual(["Pilih salah satu.", 0]);
});

test("whoever gives it away sends no shift in return, whatever was chosen before", async () => {
  const { write, submit, send } = opened({ ...own, code: "J" });
  write({ colleague: practitionerId, shift: `${practitionerId} ${date} P` });
  write({ way: "give" });
  await submit();
  expect(send).toHaveBeenCalledExactlyOnceWith({ ...own, code: "J" }, expect.any(String));
});
