import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { type Choice, createChoice } from "../../../../../web/features/consult/doctor-day/create-choice.ts";

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

/** The doctor's line at an address, and where it is then. */
const lineAt = async (path: string) => {
  const history = createMemoryHistory();
  history.set({ value: path });
  const made: Choice[] = [];
  const Line = (): undefined => void made.push(createChoice());
  const root = document.createElement("div");
  const line = () => (
    <MemoryRouter history={history}>
      <Route path="/dokter" component={Line} />
    </MemoryRouter>
  );
  closed.push(render(line, root));
  const choice = await expect
    .poll(() => made[0])
    .toBeDefined()
    .then(() => made[0]);
  return { choice, history };
};

test("a choice holds at once, and the address then says it", async () => {
  const { choice, history } = await lineAt("/dokter");
  choice?.choose("siti");
  expect(choice?.chosen()).toBe("siti");
  await expect.poll(history.get).toBe("/dokter?orang=siti");
});

test("a reload keeps the choice", async () => {
  const { choice } = await lineAt("/dokter?orang=siti");
  expect(choice?.chosen()).toBe("siti");
});

test("of two choices in a row the last one holds, and Back takes it back", async () => {
  const { choice, history } = await lineAt("/dokter");
  choice?.choose("siti");
  await expect.poll(history.get).toBe("/dokter?orang=siti");
  choice?.choose("adi");
  choice?.choose("wati");
  expect(choice?.chosen()).toBe("wati");
  await expect.poll(history.get).toBe("/dokter?orang=wati");
  history.back();
  await expect.poll(() => choice?.chosen()).toBeUndefined();
});
