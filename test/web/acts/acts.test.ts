import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
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
  createRoot((end) => {
    const [isToday, setToday] = createSignal(true);
    createActs(() => (isToday() ? [] : [{ word: "Hari ini" }]));
    expect(words()).toEqual([]);
    setToday(false);
    expect(words()).toEqual(["Hari ini"]);
    end();
  });
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
