import { createRoot, createSignal } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { createLineFocus } from "../../../../../web/features/consult/doctor-day/create-line-focus.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

const row = (id: string): string => `<li data-visit="${id}"><button>${id}</button></li>`;

const lining = () => {
  document.body.innerHTML = `<ul>${["a", "b", "c"].map(row).join("")}</ul><input>`;
  const line = document.querySelector("ul") ?? undefined;
  const [ids, setIds] = createSignal<string[]>(["a", "b", "c"]);
  const [selected, setSelected] = createSignal("b");
  const focus = createRoot(() => createLineFocus(() => line, ids, selected));
  const focused = (): string | null | undefined => document.activeElement?.textContent;
  /** The line is drawn anew without `id`, as after an answer of the server. */
  const remove = async (id: string): Promise<void> => {
    line?.querySelector(`[data-visit=${id}]`)?.remove();
    setIds((known) => known.filter((other) => other !== id));
    await Promise.resolve();
  };
  return { focus, focused, setSelected, remove };
};

test("the focus goes to a visit's row", () => {
  const { focus, focused } = lining();
  focus.focus("c");
  expect(focused()).toBe("c");
});

test("a row that vanished hands the focus to the selected one", async () => {
  const { focus, focused, setSelected, remove } = lining();
  focus.focus("b");
  setSelected("c");
  await remove("b");
  expect(focused()).toBe("c");
});

test("whoever is elsewhere on the page is left there", async () => {
  const { focus, remove } = lining();
  focus.focus("b");
  document.querySelector("input")?.focus();
  await remove("b");
  expect(document.activeElement?.tagName).toBe("INPUT");
});
