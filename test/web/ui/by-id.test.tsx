import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { ById } from "../../../web/ui/by-id.tsx";

test("a row stays and says what is new of it, also in another place, and goes when it is in the answer no more", () => {
  const [answer, setAnswer] = createSignal([
    { id: "a", name: "Siti" },
    { id: "b", name: "Adi" },
  ]);
  const root = document.createElement("div");
  const list = () => (
    <ById each={answer()} idOf={({ id }) => id} fallback="nobody">
      {(one, id) => <b title={id}>{one().name}</b>}
    </ById>
  );
  const stop = render(list, root);
  const rows = () => [...root.querySelectorAll("b")];
  const [siti, adi] = rows();
  setAnswer([
    { id: "c", name: "Oom" },
    { id: "b", name: "Adi P." },
    { id: "a", name: "Siti" },
  ]);
  expect(rows().map(({ title, textContent }) => [title, textContent])).toEqual([
    ["c", "Oom"],
    ["b", "Adi P."],
    ["a", "Siti"],
  ]);
  expect([rows()[1] === adi, rows()[2] === siti]).toEqual([true, true]);
  setAnswer([]);
  expect(root.textContent).toBe("nobody");
  stop();
});
