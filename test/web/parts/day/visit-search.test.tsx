import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { listSearchNow } from "../../../../web/acts/list-search.ts";
import { VisitSearch } from "../../../../web/parts/day/visit-search.tsx";

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

/** The search of a list of one row that leads on. */
const shown = (found = 2) => {
  const root = document.body.appendChild(document.createElement("div"));
  const [written, write] = createSignal("");
  const done: string[] = [];
  const search = () => (
    <>
      <VisitSearch
        written={written()}
        found={found}
        onWrite={write}
        onEnter={() => done.push("first")}
        onLeave={() => done.push("list")}
      />
      <a href="/x">Siti</a>
    </>
  );
  closed.push(render(search, root), () => root.remove());
  const field = root.querySelector("input");
  const row = root.querySelector("a");
  if (!field || !row) throw new Error("The search is not shown");
  const press = (key: string, held: KeyboardEventInit = {}): boolean =>
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  return { root, field, row, written, write, done, press };
};

test("/ leads to the field, and Escape empties it and gives the focus back to where it was", () => {
  const { field, row, written, write, done, press } = shown();
  row.focus();
  listSearchNow()?.();
  expect(document.activeElement).toBe(field);
  write("siti");
  press("Escape");
  expect([written(), document.activeElement, done]).toEqual(["", row, []]);
});

test("where what had the focus is gone, the list takes it", () => {
  const { row, done, press } = shown();
  row.focus();
  listSearchNow()?.();
  row.remove();
  press("Escape");
  expect(done).toEqual(["list"]);
});

test("Enter goes to the first one found, ↓ to the list; letters that are still being put together do neither", () => {
  const { done, press } = shown();
  press("Enter", { isComposing: true });
  press("Enter");
  press("ArrowDown");
  expect(done).toEqual(["first", "list"]);
});

test.each([
  [0, "Tidak ada di daftar tanggal ini. Janji hari lain ada di tanggalnya."],
  [2, "2 orang"],
])("%i found are announced once something is written: %s", (found, words) => {
  const { root, write } = shown(found);
  const said = (): string | undefined => root.querySelector("[role=status]")?.textContent ?? undefined;
  expect(said()).toBe("");
  write("si");
  expect(said()).toBe(words);
});
