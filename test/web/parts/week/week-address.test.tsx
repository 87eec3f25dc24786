import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { createWeekAddress } from "../../../../web/parts/week/create-week-address.ts";

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

const weekAt = async (path: string) => {
  const history = createMemoryHistory();
  history.set({ value: path });
  let address: ReturnType<typeof createWeekAddress> | undefined;
  const Week = (): undefined => {
    address = createWeekAddress();
  };
  const root = document.createElement("div");
  const page = () => (
    <MemoryRouter history={history}>
      <Route path="/jadwal" component={Week} />
    </MemoryRouter>
  );
  closed.push(render(page, root));
  await expect.poll(() => address).toBeDefined();
  return { address, path: () => history.get() };
};

test("the week and the puskesmas that were chosen stand in the address, and are there again when it is opened", async () => {
  const { address, path } = await weekAt("/jadwal");
  address?.chooseClinic("3604-cikande");
  address?.chooseWeek("2026-11-30");
  await expect.poll(path).toBe("/jadwal?puskesmas=3604-cikande&minggu=2026-11-30");
  const again = await weekAt(path());
  expect([again.address?.clinic(), again.address?.week()]).toEqual(["3604-cikande", "2026-11-30"]);
});

test.each([
  ["a day within a week is that week's", "2026-12-03", "2026-11-30"],
  ["a day that there is not is none", "2026-02-30", undefined],
  ["what was typed is none", "besok", undefined],
])("of what stands in an address, %s", async (_, typed, monday) => {
  expect((await weekAt(`/jadwal?minggu=${typed}`)).address?.week()).toBe(monday);
});
