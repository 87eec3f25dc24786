import { createMemoryHistory, MemoryRouter } from "@solidjs/router";
import { createComponent, createRoot, createSignal, type JSX, lazy, Suspense } from "solid-js";
import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { actsOf, createActs } from "../../../web/acts/acts.ts";
import { createListSearch, listSearchNow } from "../../../web/acts/list-search.ts";

const words = (owner: "screen" | "app" = "screen"): string[] => actsOf(owner).map(({ word }) => word);

test("what was opened last offers its acts first, and takes them along when it goes", () => {
  const endApp = createRoot((end) => {
    createActs(() => [{ word: "Keluar" }], "app");
    return end;
  });
  const endScreen = createRoot((end) => {
    createActs(() => [{ word: "Daftar langsung" }]);
    return end;
  });
  const endPanel = createRoot((end) => {
    createActs(() => [{ word: "Catat hadir" }]);
    return end;
  });
  expect([words(), words("app")]).toEqual([["Catat hadir", "Daftar langsung"], ["Keluar"]]);
  endPanel();
  expect(words()).toEqual(["Daftar langsung"]);
  endScreen();
  endApp();
  expect([words(), words("app")]).toEqual([[], []]);
});

test("acts are those of now, not of when they were offered", () => {
  const [isToday, setToday] = createSignal(true);
  const end = createRoot((dispose) => {
    createActs(() => (isToday() ? [] : [{ word: "Hari ini" }]));
    return dispose;
  });
  expect(words()).toEqual([]);
  setToday(false);
  expect(words()).toEqual(["Hari ini"]);
  end();
});

test("moving to and fro leaves the acts and the search of the screen that is open, and no others", async () => {
  const searches: Record<string, () => void> = { Loket: () => undefined, Jadwal: () => undefined };
  const screen = (word: string) => () => {
    createActs(() => [{ word }]);
    createListSearch(searches[word] ?? (() => undefined));
    return null;
  };
  const history = createMemoryHistory();
  const lazily = (word: string) => lazy(async () => ({ default: screen(word) }));
  const routes = [
    { path: "/", component: lazily("Loket") },
    { path: "/jadwal", component: lazily("Jadwal") },
  ];
  const router = (): JSX.Element => createComponent(MemoryRouter, { history, children: routes });
  const end = render(
    () =>
      createComponent(Suspense, {
        get children() {
          return router();
        },
      }),
    document.body,
  );
  for (const [path, word] of [
    ["/", "Loket"],
    ["/jadwal", "Jadwal"],
    ["/", "Loket"],
    ["/jadwal", "Jadwal"],
  ] as const) {
    history.set({ value: path });
    await vi.waitFor(() => expect(words()[0]).toBe(word));
    expect([words(), listSearchNow()]).toEqual([[word], searches[word]]);
  }
  end();
  expect([words(), listSearchNow()]).toEqual([[], undefined]);
});

test("the search is that of the list opened last, and none where no list is open", () => {
  const [first, second] = [() => undefined, () => undefined];
  const [endFirst, endSecond] = [first, second].map((focus) =>
    createRoot((end) => {
      createListSearch(focus);
      return end;
    }),
  );
  expect(listSearchNow()).toBe(second);
  endSecond?.();
  expect(listSearchNow()).toBe(first);
  endFirst?.();
  expect(listSearchNow()).toBeUndefined();
});
