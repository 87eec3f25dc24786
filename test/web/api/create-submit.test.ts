import { createEffect, createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { createSubmit } from "../../../web/api/create-submit.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";

let sent: string[];
let answers: (Error | string)[];

beforeEach(() => {
  sessionStorage.clear();
  sent = [];
  answers = [];
});

const call = async (input: string): Promise<string> => {
  sent.push(input);
  const answer = answers.shift() ?? "done";
  if (answer instanceof Error) throw answer;
  return answer;
};
const submitting = (done?: () => void) => createRoot(() => createSubmit({ call, ...(done && { done }) }));

test("a screen that breaks once it is done says nothing else than done, and nothing is done twice", async () => {
  const { state, send, again } = submitting(() => {
    throw new TypeError("a screen that broke");
  });
  await expect(send("Siti")).rejects.toThrow("a screen that broke");
  await again();
  expect([state(), sent]).toEqual([{ status: "done", value: "done", input: "Siti" }, ["Siti"]]);
});

test("so does one that breaks as it shows that it is done", async () => {
  const { state, send, again } = createRoot(() => {
    const submit = createSubmit({ call });
    createEffect(() => {
      if (submit.state().status === "done") throw new TypeError("a screen that broke");
    });
    return submit;
  });
  await expect(send("Siti")).rejects.toThrow("a screen that broke");
  await again();
  expect([state().status, sent]).toEqual(["done", ["Siti"]]);
});

test("a fault of ours in the call is told as not sent, and thrown on so that it is seen", async () => {
  answers = [new TypeError("a fault")];
  const { state, send } = submitting();
  await expect(send("Siti")).rejects.toThrow("a fault");
  expect(state()).toEqual({ status: "unsent", input: "Siti" });
});

test("while one is under way nothing else is sent; what was not done goes again", async () => {
  answers = [new Unreachable(), new ApiRefusal("consult.occupied", "Ada pasien lain.", {})];
  const { state, send, again } = submitting();
  await Promise.all([send("Siti"), send("Budi")]);
  expect(state()).toEqual({ status: "unsent", input: "Siti" });
  await again();
  expect(state()).toMatchObject({ status: "refused", input: "Siti" });
  await again();
  expect([state().status, sent]).toEqual(["done", ["Siti", "Siti", "Siti"]]);
});

test("what does no harm if it comes twice leaves nothing in the tab", async () => {
  answers = [new Unreachable()];
  await submitting().send("Siti");
  expect({ ...sessionStorage }).toEqual({});
});
