import { toKader } from "../addresses/to-kader.ts";
import "../ui/base.css";
import { screens } from "virtual:screens";
import { Route, Router } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { Frame } from "../frame/frame.tsx";
import { Lost } from "../frame/lost.tsx";
import { screenAt } from "../screens/screen-at.tsx";
import { Home } from "./home.tsx";

const doors = { signIn: toKader, home: toKader() };

/** The kader's app: an empty house until their first workplace stands. */
export const App = (): JSX.Element => (
  <Router
    root={(props) => (
      <Frame home={toKader()} places={() => undefined}>
        {props.children}
      </Frame>
    )}
  >
    <Route path={toKader.path} component={Home} info={{ stays: true }} />
    <For each={screens}>{(screen) => screenAt(screen, doors)}</For>
    <Route path="*lost" component={() => <Lost home={toKader()} />} />
  </Router>
);
