import { expect, test } from "vitest";
import { screenAtHand } from "../../web/build/screen-list.ts";
import type { ScreenRoute } from "../../web/screens/screen-route.ts";

const file = "/web/features/booking/desk/route.ts";
const desk: ScreenRoute = {
  app: "staff",
  path: "/petugas/loket",
  who: ["registrar"],
  offline: true,
  load: async () => () => undefined,
};
const ownPage = 'load: async () => (await import("./page.tsx")).Desk,';
const place: ScreenRoute["place"] = { word: { id: "Loket", en: "Desk" }, icon: "people", order: 1 };

const atHand = (said: string): string =>
  `{${said},"load":() => import("/web/features/booking/desk/page.tsx").then((page) => page.Desk)}`;

test("an app has of a screen where it is, for whom, and its page: nothing that only the build asks for", () => {
  expect(screenAtHand({ file, route: { ...desk, chunk: "desk" } }, ownPage)).toBe(
    atHand('"path":"/petugas/loket","who":["registrar"]'),
  );
});

test("a place of the navigation is moved about in, as is a screen that says so", () => {
  const stays = atHand('"path":"/petugas/loket","who":["registrar"],"stays":true');
  expect(screenAtHand({ file, route: { ...desk, place } }, ownPage)).toBe(stays);
  expect(screenAtHand({ file, route: { ...desk, stays: true } }, ownPage)).toBe(stays);
});

test("a screen that fetches another page than its own is not built", () => {
  const other = 'load: async () => (await import("../calls/page.tsx")).Calls,';
  expect(() => screenAtHand({ file, route: desk }, other)).toThrow("loads another page than its own");
});
