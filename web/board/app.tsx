import "../ui/base.css";
import "./board.css";
import { screens } from "virtual:screens";
import { Route, Router, useCurrentMatches } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import { toChooseBoard } from "../addresses/line/to-choose-board.ts";
import { Frame } from "../frame/frame.tsx";
import { Lost } from "../frame/lost.tsx";
import { ScreenBounds } from "../frame/screen-bounds.tsx";
import { screenAt } from "../screens/screen-at.tsx";

const doors = { signIn: () => toChooseBoard(), home: toChooseBoard() };

/** A board has the whole screen to itself; where it is chosen there is a frame. */
const Root = (props: { children?: JSX.Element }): JSX.Element => {
  const matches = useCurrentMatches();
  const stays = (): boolean => matches().some(({ route }) => route.info?.stays === true);
  return (
    <Show when={stays()} fallback={<ScreenBounds>{props.children}</ScreenBounds>}>
      <Frame home={toChooseBoard()} places={() => undefined}>
        {props.children}
      </Frame>
    </Show>
  );
};

/** The app of the screens in the waiting rooms: nobody signs in, and nobody is named. */
export const App = (): JSX.Element => (
  <Router root={Root}>
    <For each={screens}>{(screen) => screenAt(screen, doors)}</For>
    <Route path="*lost" component={() => <Lost home={toChooseBoard()} />} info={{ stays: true }} />
  </Router>
);
