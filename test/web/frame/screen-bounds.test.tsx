import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { ScreenBounds } from "../../../web/frame/screen-bounds.tsx";
import { lazyScreen } from "../../../web/screens/lazy-screen.tsx";

let end = (): void => {};
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

/** A phone at a screen that could not be fetched, with another one beside it. */
const phone = async () => {
  const reload = vi.fn();
  vi.stubGlobal("location", { ...window.location, reload });
  const history = createMemoryHistory();
  history.set({ value: "/ruang" });
  const Room = lazyScreen(() => Promise.reject<() => undefined>(new TypeError("Failed to fetch")));
  const root = document.createElement("div");
  end = render(
    () => (
      <MemoryRouter history={history} root={(props) => <ScreenBounds>{props.children}</ScreenBounds>}>
        <Route path="/ruang" component={Room} />
        <Route path="/" component={() => <h1>Beranda</h1>} />
      </MemoryRouter>
    ),
    root,
  );
  const title = (): string | null | undefined => root.querySelector("h1")?.textContent;
  await vi.waitFor(() => expect(title()).toBe("Halaman ini belum terbuka"));
  return { title, history, reload, words: () => root.textContent };
};

test("a screen that could not be fetched is fetched again as soon as the network is back, and promises nothing of what was filled in", async () => {
  const { reload, words } = await phone();
  expect(words()).toContain("Periksa jaringan Anda, lalu muat ulang.");
  expect(words()).not.toContain("tersimpan");
  expect(reload).not.toHaveBeenCalled();
  window.dispatchEvent(new Event("online"));
  expect(reload).toHaveBeenCalledTimes(1);
});

test("whoever goes elsewhere meanwhile finds that screen, and is thrown out of it by no network that returns", async () => {
  const { title, history, reload } = await phone();
  history.set({ value: "/" });
  await vi.waitFor(() => expect(title()).toBe("Beranda"));
  window.dispatchEvent(new Event("online"));
  expect(reload).not.toHaveBeenCalled();
});
