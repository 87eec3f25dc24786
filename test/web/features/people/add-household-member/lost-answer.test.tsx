import { Route, Router } from "@solidjs/router";
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AddMember } from "../../../../../web/features/people/add-household-member/page.tsx";
import { createDraft } from "../../../../../web/form/create-draft.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { session } from "../../../../../web/session/session.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call, ask: vi.fn() }));

const token = (): string => {
  const at = Date.now() / 1000;
  return `h.${Buffer.from(JSON.stringify({ sub: "siti", iat: at, exp: at + 3600 })).toString("base64url")}.s`;
};
const siti = { patient: { id: "p-siti", name: "Siti Aminah" }, relation: "self" };
const budi = { patient: { id: "p-budi", name: "Budi" }, relation: "child" };
const typed = { name: "Budi", day: "1", month: "7", year: "2019", sex: "male", relation: "child" };
const sent = { name: "Budi", birthDate: "2019-07-01", sex: "male", relation: "child" };

const root = document.body.appendChild(document.createElement("div"));
let stop = (): void => undefined;
afterEach(() => stop());

/** Somebody was filled in and sent, and no answer came. */
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  session.begin({ idToken: token(), refreshToken: "r" });
  await createRoot(async (leave) => {
    const draft = createDraft<object, object, object>({
      name: "add-household-member",
      empty: { name: "" },
      isDraft: () => true,
      call: () => Promise.reject(new Unreachable()),
    });
    draft.write(typed);
    await draft.send(sent);
    leave();
  });
});

/** The form, where the household is these people. */
const form = (members: readonly object[]) => {
  call.mockImplementation(async () => ({ members }));
  stop = render(
    () => (
      <Router>
        <Route path="*" component={AddMember} />
      </Router>
    ),
    root,
  );
  return () => ({
    name: root.querySelector<HTMLInputElement>("input")?.value,
    act: root.querySelector("button[type=submit]")?.textContent,
  });
};

test("somebody whose adding was not answered, and who is in the list, is let go: the next one is filled in anew", async () => {
  const shown = form([siti, budi]);
  await vi.waitFor(() => expect(shown()).toEqual({ name: "", act: "Simpan" }));
});

test("as long as they are not in the list, the same is sent again", async () => {
  const shown = form([siti]);
  await vi.waitFor(() => expect(shown()).toEqual({ name: "Budi", act: "Kirim lagi" }));
});
