import { render } from "solid-js/web";
import { beforeEach, expect, test, vi } from "vitest";
import { Door } from "../../../../../../web/features/line/call-board/door/door.tsx";
import { doorText } from "../../../../../../web/features/line/call-board/door/text.ts";

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("fetch", async () => new Response());
});

test("a board that shows no code says where the desk has it shown, and leads nobody away from the calls", () => {
  const root = document.createElement("div");
  const end = render(() => <Door clinicId="3604-cikande" now={0} />, root);
  expect(root.querySelector("summary")?.textContent).toBe(doorText().pair);
  expect(root.querySelector("p")?.textContent).toBe(doorText().how);
  expect(root.querySelectorAll("a").length).toBe(0);
  end();
});
