import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { createRoot, For, type JSX } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import type { Role } from "../../../shared/identity/actor.ts";
import { toSignIn } from "../../../web/addresses/identity/to-sign-in.ts";
import { screenAt } from "../../../web/screens/screen-at.tsx";
import type { ScreenAtHand } from "../../../web/screens/screen-route.ts";
import { session } from "../../../web/session/session.ts";

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

const signIn = (...groups: string[]): void => {
  const idToken = tokenOf({ sub: "s", "cognito:groups": groups, iat: 1_800_000_000, exp: 1_800_003_600 });
  session.begin({ idToken, refreshToken: "r" });
};

const screen = (path: `/${string}`, who: ScreenAtHand["who"]): ScreenAtHand => ({
  path,
  who,
  load: async () => () => <h1>{path}</h1>,
});
const screens = [
  screen("/dokter", ["doctor"]),
  screen("/jadwal", ["scheduler", "district"]),
  screen("/loket", ["registrar"]),
];

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
  localStorage.clear();
  session.follow();
});

/** What somebody sees who goes to an address. */
const shownAt = async (path: string): Promise<string> => {
  const history = createMemoryHistory();
  history.set({ value: path });
  const root = document.body.appendChild(document.createElement("div"));
  const Door = (props: { name: string }): JSX.Element => <h1>{props.name}</h1>;
  closed.push(
    render(
      () => (
        <MemoryRouter history={history}>
          <For each={screens}>{(one) => screenAt(one, { signIn: toSignIn, home: "/" })}</For>
          <Route path="/masuk" component={() => <Door name="sign in" />} />
          <Route path="/" component={() => <Door name="home" />} />
        </MemoryRouter>
      ),
      root,
    ),
    () => root.remove(),
  );
  await vi.waitFor(() => expect(root.querySelector("h1")).not.toBeNull());
  return root.querySelector("h1")?.textContent ?? "";
};

const allShown = async (): Promise<string[]> => Promise.all(screens.map(({ path }) => shownAt(path)));

test.each<[Role[], string[]]>([
  [["doctor"], ["/dokter", "home", "home"]],
  [
    ["scheduler", "doctor"],
    ["/dokter", "/jadwal", "home"],
  ],
  [
    ["district", "registrar"],
    ["home", "/jadwal", "/loket"],
  ],
])("who is %j is admitted to %j", async (roles, shown) => {
  signIn(...roles);
  expect(await allShown()).toEqual(shown);
});

test("who is signed out is led to the sign-in", async () => {
  expect(await allShown()).toEqual(["sign in", "sign in", "sign in"]);
});

test("a screen that says so is moved about in; any other has a way back", () => {
  const desk = screen("/loket", ["registrar"]);
  const infoOf = (route: ScreenAtHand) =>
    createRoot((dispose) => {
      closed.push(dispose);
      return Object(screenAt(route, { signIn: toSignIn, home: "/" })).info;
    });
  expect([{ ...desk, stays: true }, desk].map(infoOf)).toEqual([{ stays: true }, { stays: false }]);
});
