import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { createDeskAddress, type DeskAddress } from "../../../../../web/features/booking/desk/create-desk-address.ts";

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

/** The desk at an address, and the address as it stands once the desk is there. */
const deskAt = async (path: string): Promise<{ date: string | undefined; path: string }> => {
  const history = createMemoryHistory();
  history.set({ value: path });
  let desk: DeskAddress | undefined;
  const Desk = (): undefined => {
    desk = createDeskAddress();
  };
  const root = document.createElement("div");
  closed.push(
    render(
      () => (
        <MemoryRouter history={history}>
          <Route path="/loket" component={Desk} />
        </MemoryRouter>
      ),
      root,
    ),
  );
  await expect.poll(() => desk).toBeDefined();
  await new Promise((settled) => setTimeout(settled, 20));
  return { date: desk?.date(), path: history.get() };
};

test("the day that was chosen stands in the address", async () => {
  const path = "/loket?tanggal=2026-11-30&orang=k4m7q2x9ta-K7M4QX";
  expect(await deskAt(path)).toEqual({ date: "2026-11-30", path });
});

test.each(["2026-99-99", "2026-02-30", "1999-12-31", "besok", ""])(
  "“%s” is no day: the desk is at today's, and so is its address",
  async (typed) => {
    expect(await deskAt(`/loket?tanggal=${typed}&orang=k4m7q2x9ta-K7M4QX`)).toEqual({
      date: undefined,
      path: "/loket?orang=k4m7q2x9ta-K7M4QX",
    });
  },
);
