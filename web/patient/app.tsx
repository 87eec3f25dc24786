import { toSignIn } from "../addresses/identity/to-sign-in.ts";
import "../ui/base.css";
import { Route, Router } from "@solidjs/router";
import { createEffect, createResource, createSignal, For, type JSX, Show } from "solid-js";
import { Lost } from "../frame/lost.tsx";
import { Loading } from "../load/loading.tsx";
import { askDirectoryAhead } from "../parts/directory/ask-directory-ahead.ts";
import { screenAt } from "../screens/screen-at.tsx";
import type { ScreenAtHand } from "../screens/screen-route.ts";
import { Home } from "./home/page.tsx";
import { Shell } from "./shell.tsx";

const [screens, setScreens] = createSignal<readonly ScreenAtHand[]>();

const doors = { signIn: toSignIn, home: "/" };

/** Any address but the start, until the list of screens is there; and one that leads nowhere once it is. */
const OtherAddress = (): JSX.Element => {
  // Nearly all of them show a puskesmas.
  askDirectoryAhead();
  const [list] = createResource(async () => (await import("./booking.ts")).screens);
  createEffect(() => {
    const found = list();
    if (found) setScreens(found);
  });
  return (
    <Show when={screens()} fallback={<Loading />}>
      <Lost home="/" />
    </Show>
  );
};

/** The patient's app: only the start comes at once. */
export const App = (): JSX.Element => (
  <Router root={Shell}>
    <Route path="/" component={Home} info={{ stays: true }} />
    <For each={screens()}>{(screen) => screenAt(screen, doors)}</For>
    <Route path="*lost" component={OtherAddress} />
  </Router>
);
