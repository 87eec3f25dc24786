import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { type Component, createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toSignIn } from "../../../../web/addresses/identity/to-sign-in.ts";
import { toStaffSignIn } from "../../../../web/addresses/identity/to-staff-sign-in.ts";
import { toAddMember } from "../../../../web/addresses/people/to-add-member.ts";
import { SignIn } from "../../../../web/features/identity/sign-in/page.tsx";
import { StaffSignIn } from "../../../../web/features/identity/sign-in-staff/page.tsx";
import { session } from "../../../../web/session/session.ts";

type Address = { path: string; (said: { kembali?: string; sebab?: string }): string };
type Door = { Page: Component; to: Address; groups: string[]; question: string };

const people: Door = { Page: SignIn, to: toSignIn, groups: [], question: "Berapa nomor ponsel Anda?" };
const staff: Door = {
  Page: StaffSignIn,
  to: toStaffSignIn,
  groups: ["registrar"],
  question: "Masuk sebagai petugas",
};
const doors = { people, staff };
const wanted = "/yang/dicari";

const tokenFor = ({ groups }: Door): string => {
  const at = Date.now() / 1000;
  const claims = { sub: "siti", "cognito:groups": groups, iat: at, exp: at + 3600 };
  return `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
};

/** The household of whoever is signed in, once it is known. */
let household: Promise<Response>;
const householdOf = (...members: object[]): Promise<Response> => Promise.resolve(Response.json({ members }));

/** A server whose API says a household, that renews no sign-in, and takes any password. */
const answer = async (url: string, init?: RequestInit): Promise<Response> => {
  if (url === "/config.json") return Response.json({ cognitoEndpoint: "/cognito", peopleClientId: "people" });
  if (url === "/cognito" && String(init?.body).includes("PASSWORD"))
    return Response.json({ AuthenticationResult: { IdToken: tokenFor(staff), RefreshToken: "r" } });
  if (url === "/cognito") return Response.json({ __type: "NotAuthorizedException" }, { status: 400 });
  return (await household).clone();
};

beforeEach(() => {
  household = householdOf({ id: "0k4m7q2x9t" });
  vi.stubGlobal("fetch", answer);
});
const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
  localStorage.clear();
  session.follow();
  vi.unstubAllGlobals();
});

const begin = (door: Door): void => void session.begin({ idToken: tokenFor(door), refreshToken: "r" });

/** Opens an address, and tells all headings that were shown there so far, and where one is. */
const open = ({ Page, to }: Door, path: string) => {
  const history = createMemoryHistory();
  history.set({ value: path });
  const root = document.body.appendChild(document.createElement("div"));
  const shown = new Set<string>();
  const look = (): void => {
    for (const heading of root.querySelectorAll("h1")) shown.add(heading.textContent ?? "");
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { childList: true, subtree: true });
  const App = () => (
    <MemoryRouter history={history}>
      <Route path={to.path} component={Page} />
      <Route path="*" component={() => <h1>elsewhere</h1>} />
    </MemoryRouter>
  );
  closed.push(
    createRoot(() => render(App, root)),
    () => watch.disconnect(),
    () => root.remove(),
  );
  look();
  return { root, shown: () => [...shown], path: history.get };
};

test.each(Object.entries(doors))("who is signed in already is not asked to, at the door of the %s", async (_, door) => {
  begin(door);
  const { shown, path } = open(door, door.to({ kembali: wanted }));
  await vi.waitFor(() => expect(path()).toBe(wanted));
  await vi.waitFor(() => expect(shown()).toEqual(["elsewhere"]));
});

test.each(Object.entries(doors))("who signs in on another screen is let in on this one too: %s", async (_, door) => {
  const { shown, path } = open(door, door.to({ kembali: wanted }));
  await vi.waitFor(() => expect(shown()).toEqual([door.question]));
  begin(door);
  await vi.waitFor(() => expect(path()).toBe(wanted));
});

test.each(Object.entries(doors))("after somebody else signed in one is told so, and asked: %s", async (_, door) => {
  begin(door);
  const here = door.to({ kembali: wanted, sebab: "lain" });
  const { root, shown, path } = open(door, here);
  await vi.waitFor(() => expect(root.textContent).toContain("akun lain"));
  expect([shown(), path()]).toEqual([[door.question], here]);
});

test("who signs in at the door after all goes on, though they were told of somebody else", async () => {
  begin(staff);
  const { root, path } = open(staff, staff.to({ kembali: wanted, sebab: "lain" }));
  root.querySelector("form")?.requestSubmit();
  await vi.waitFor(() => expect(path()).toBe(wanted));
});

test("a sign-in for others opens no door: staff are asked for their number, patients for their password", async () => {
  for (const [door, other] of [
    [people, staff],
    [staff, people],
  ] as const) {
    begin(other);
    const { shown, path } = open(door, door.to({ kembali: wanted }));
    await vi.waitFor(() => expect(shown()).toEqual([door.question]));
    expect(path()).toBe(door.to({ kembali: wanted }));
  }
});

test("a way back that leads to the door itself leads to the start in the end", async () => {
  begin(people);
  const { path } = open(people, people.to({ kembali: toSignIn.path }));
  await vi.waitFor(() => expect(path()).toBe("/"));
});

test("who reloads before it is known who they are waits without a question, and says it then", async () => {
  const said = Promise.withResolvers<Response>();
  household = said.promise;
  begin(people);
  const { root, shown, path } = open(people, people.to({ kembali: wanted }));
  await vi.waitFor(() => expect(root.querySelector("[role=status]")).not.toBeNull());
  said.resolve(await householdOf());
  await vi.waitFor(() => expect(path()).toBe(toAddMember({ kembali: wanted })));
  expect(shown()).not.toContain(people.question);
});

test("whose sign-in turns out to have ended is told so, and asked", async () => {
  household = Promise.resolve(Response.json({}, { status: 401 }));
  begin(people);
  const { root, shown, path } = open(people, people.to({}));
  await vi.waitFor(() => expect(shown()).toEqual([people.question]));
  // Why the household was refused is read in these texts first; only then one would be led on.
  await import("../../../../shared/api/refusals.ts");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([path(), root.textContent]).toEqual([people.to({}), expect.stringContaining("sudah habis")]);
});
