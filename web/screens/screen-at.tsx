import { Navigate, Route, useLocation } from "@solidjs/router";
import { type Component, type JSX, lazy, Show } from "solid-js";
import { session } from "../session/session.ts";
import type { ScreenRoute } from "./screen-route.ts";

/** Where an app sends whom a screen is not for. */
type Doors = {
  /** Where one signs in. */
  signIn: string;
  /** Where whoever is signed in begins. */
  home: string;
};

/** Whether whoever is at this device may see a screen now. */
const isAdmitted = ({ who }: Pick<ScreenRoute, "who">): boolean => {
  if (who === "everybody") return true;
  if (who === "begun") return !session.expired();
  const person = session.person();
  return person !== undefined && who.includes(person.role);
};

/** Leads to the sign-in, and from there back to this very step; who is signed in and is not meant begins anew. */
const Elsewhere = (props: Doors): JSX.Element => {
  const { pathname, search } = useLocation();
  const signIn = `${props.signIn}?kembali=${encodeURIComponent(pathname + search)}`;
  return <Navigate href={session.person() ? props.home : signIn} />;
};

/** A screen at its address, fetched when it is first wanted, for those it is for. */
export const screenAt = (route: ScreenRoute, doors: Doors): JSX.Element => {
  const Screen: Component = lazy(async () => ({ default: await route.load() }));
  const Admitted = (): JSX.Element => (
    <Show when={isAdmitted(route)} fallback={<Elsewhere {...doors} />}>
      <Screen />
    </Show>
  );
  return <Route path={route.path} component={Admitted} info={{ stays: route.stays }} />;
};
