import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import type { SubmitState } from "../../../web/api/create-submit.ts";
import { SendingNotice } from "../../../web/form/sending-notice.tsx";

afterEach(() => void vi.restoreAllMocks());

const input = "";
const lost: SubmitState<string, string> = { status: "unsent", input };
const refused: SubmitState<string, string> = {
  status: "refused",
  code: "slot.taken",
  message: "Penuh.",
  details: {},
  input,
};

/** A form's notice as it is shown first and then, and what came into view meanwhile. */
const shown = (first: SubmitState<string, string>, ...later: SubmitState<string, string>[]): string[] => {
  const seen = vi.spyOn(Element.prototype, "scrollIntoView").mockReturnValue();
  const [state, setState] = createSignal<SubmitState<string, string>>(first);
  const root = document.createElement("div");
  const end = render(() => <SendingNotice state={state()} />, root);
  for (const next of later) setState(() => next);
  const said = seen.mock.contexts.map((notice) => (notice as Element).textContent?.trim() ?? "");
  end();
  return said;
};

test("what became of a press comes into view: whoever looks at the button does not see what stands above it", () => {
  expect(shown({ status: "idle" }, lost)).toEqual([expect.stringMatching(/^Belum terkirim/)]);
  vi.restoreAllMocks();
  expect(shown({ status: "idle" }, refused)).toEqual(["Penuh."]);
});

test("what stood there before the screen did moves nobody", () => {
  expect(shown(lost)).toEqual([]);
});
