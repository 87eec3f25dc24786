import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { Suspense } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toSignIn } from "../../../web/addresses/identity/to-sign-in.ts";
import type { ScreenRoute } from "../../../web/screens/screen-route.ts";

type Texts = { title: string };

const indonesian = { title: "Selamat pagi" };
const english = { title: "Good morning" };
const waits = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The app as it is after a reload. */
const open = async () => ({
  ...(await import("../../../web/text/language.ts")),
  ...(await import("../../../web/text/catalogue.ts")),
  ...(await import("../../../web/screens/screen-at.tsx")),
});

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});

afterEach(() => document.body.replaceChildren());

test("another language shows once its words are there, and is kept for the next time", async () => {
  const app = await open();
  let arrive = (_: Texts): void => undefined;
  const text = app.catalogue(indonesian, () => new Promise<Texts>((resolve) => (arrive = resolve)));
  const chosen = app.setLanguage("en");
  expect([app.language(), text().title]).toEqual(["id", "Selamat pagi"]);
  arrive(english);
  await chosen;
  expect([app.language(), text().title]).toEqual(["en", "Good morning"]);

  vi.resetModules();
  const again = await open();
  const textAgain = again.catalogue(indonesian, async () => english);
  await again.textsReady();
  expect([again.language(), textAgain().title]).toEqual(["en", "Good morning"]);
});

test("a language whose words can't come changes nothing, is told of and not kept; it can be chosen again", async () => {
  const app = await open();
  const load = vi.fn<() => Promise<Texts>>().mockRejectedValueOnce(new TypeError("no network"));
  const text = app.catalogue(indonesian, load.mockResolvedValue(english));
  const first = app.setLanguage("en");
  expect([app.language(), app.wantedLanguage(), app.languageMissed()]).toEqual(["id", "en", false]);
  await first;
  expect([app.language(), app.wantedLanguage(), app.languageMissed()]).toEqual(["id", "id", true]);
  expect([text().title, localStorage.length]).toEqual(["Selamat pagi", 0]);
  await app.setLanguage("en");
  expect([app.language(), app.languageMissed(), text().title]).toEqual(["en", false, "Good morning"]);
});

test("the language kept from before whose words can't come leaves the app in Indonesian, until they can", async () => {
  const before = await open();
  await before.setLanguage("en");
  vi.resetModules();
  const app = await open();
  const load = vi.fn<() => Promise<Texts>>().mockRejectedValueOnce(new TypeError("no network"));
  const text = app.catalogue(indonesian, load.mockResolvedValue(english));
  await app.textsReady();
  expect([app.language(), text().title]).toEqual(["id", "Selamat pagi"]);
  await app.textsReady();
  expect([app.language(), text().title]).toEqual(["en", "Good morning"]);
});

test("words on their way for longer than three seconds hold up no screen, and show when they come", async () => {
  vi.useFakeTimers();
  const before = await open();
  await before.setLanguage("en");
  vi.resetModules();
  const app = await open();
  const text = app.catalogue(indonesian, async () => {
    await waits(10_000);
    return english;
  });
  const shown = vi.fn();
  void app.textsReady().then(shown);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(shown).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect([shown.mock.calls.length, text().title]).toEqual([1, "Selamat pagi"]);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(text().title).toBe("Good morning");
  vi.useRealTimers();
});

test("the language pressed last counts, also where an earlier one's words come later", async () => {
  const app = await open();
  let arrive = (_: Texts): void => undefined;
  const text = app.catalogue(indonesian, () => new Promise<Texts>((resolve) => (arrive = resolve)));
  const first = app.setLanguage("en");
  await app.setLanguage("id");
  arrive(english);
  await first;
  expect([app.language(), text().title]).toEqual(["id", "Selamat pagi"]);
});

test.each([0, 30])("a screen fetched in English is shown in English, its words %i ms after it", async (lag) => {
  const app = await open();
  await app.setLanguage("en");
  const route: ScreenRoute = {
    app: "patient",
    path: "/kunjungan",
    who: "everybody",
    offline: false,
    load: async () => {
      await waits(10);
      const text = app.catalogue(indonesian, async () => {
        await waits(lag);
        return english;
      });
      return () => <h1>{text().title}</h1>;
    },
  };
  const history = createMemoryHistory();
  const root = document.body.appendChild(document.createElement("div"));
  const end = render(
    () => (
      <MemoryRouter history={history} root={(props) => <Suspense>{props.children}</Suspense>}>
        {app.screenAt(route, { signIn: toSignIn, home: "/" })}
        <Route path="/" component={() => <h1>home</h1>} />
      </MemoryRouter>
    ),
    root,
  );
  history.set({ value: "/kunjungan" });
  await waits(lag + 200);
  expect(root.querySelector("h1")?.textContent).toBe("Good morning");
  end();
});
