import { Navigate, Route, useLocation } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { hasRole, session } from "../session/session.ts";
import { lazyScreen } from "./lazy-screen.tsx";
import type { ScreenAtHand } from "./screen-route.ts";

/** Where an app sends whom a screen is not for. */
type Doors = {
  /** Where one signs in, and from there goes back. */
  signIn: (way: { kembali: string }) => string;
  /** Where whoever is signed in begins. */
  home: string;
};

/** Whether whoever is at this device may see a screen now. */
const isAdmitted = ({ who }: Pick<ScreenAtHand, "who">): boolean => {
  if (who === "everybody") return true;
  if (who === "begun") return !session.expired();
  return hasRole(...who);
};

/** Leads to the sign-in, and from there back to this very step; who is signed in and is not meant begins anew. */
const Redirect = (props: Doors): JSX.Element => {
  const { pathname, search } = useLocation();
  return <Navigate href={session.person() ? props.home : props.signIn({ kembali: pathname + search })} />;
};

/** A screen at its address, fetched when it is first wanted, for those it is for. */
export const screenAt = (route: ScreenAtHand, doors: Doors): JSX.Element => {
  const Screen = lazyScreen(route.load);
  const Admitted = (): JSX.Element => (
    <Show when={isAdmitted(route)} fallback={<Redirect {...doors} />}>
      <Screen />
    </Show>
  );
  return <Route path={route.path} component={Admitted} info={{ stays: route.stays === true }} />;
};
