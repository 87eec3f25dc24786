import { toStaffSignIn } from "../addresses/identity/to-staff-sign-in.ts";
import { toStaff } from "../addresses/to-staff.ts";
import "../ui/base.css";
import { screens } from "virtual:screens";
import { Route, Router } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { Lost } from "../frame/lost.tsx";
import { screenAt } from "../screens/screen-at.tsx";
import { Home } from "./home/page.tsx";
import { Shell } from "./shell.tsx";

const doors = { signIn: toStaffSignIn, home: toStaff() };

/** The staff's app. */
export const App = (): JSX.Element => (
  <Router root={Shell}>
    <Route path={toStaff.path} component={Home} info={{ stays: true }} />
    <For each={screens}>{(screen) => screenAt(screen, doors)}</For>
    <Route path="*lost" component={() => <Lost home={toStaff()} />} />
  </Router>
);
