import "../ui/base.css";
import { screens } from "virtual:screens";
import { Route, Router } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { Lost } from "../frame/lost.tsx";
import { screenAt } from "../screens/screen-at.tsx";
import { Home } from "./home/page.tsx";
import { Shell } from "./shell.tsx";

const doors = { signIn: "/petugas/masuk", home: "/petugas" };

/** The staff's app. */
export const App = (): JSX.Element => (
  <Router root={Shell}>
    <Route path="/petugas" component={Home} info={{ stays: true }} />
    <For each={screens}>{(screen) => screenAt(screen, doors)}</For>
    <Route path="*lost" component={() => <Lost home="/petugas" />} />
  </Router>
);
