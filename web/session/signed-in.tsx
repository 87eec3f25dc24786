import { Navigate, useLocation } from "@solidjs/router";
import { type Component, type JSX, Show } from "solid-js";
import { session } from "./session.ts";

/** Leads to the sign-in, and from there back to this very step. */
const ToSignIn = (): JSX.Element => {
  const { pathname, search } = useLocation();
  return <Navigate href={`/masuk?kembali=${encodeURIComponent(pathname + search)}`} />;
};

/** A screen for who is signed in as a patient; anybody else signs in first and comes back to it. */
export const forPatients =
  (Screen: Component): Component =>
  () => (
    <Show when={session.pool() === "people"} fallback={<ToSignIn />}>
      <Screen />
    </Show>
  );

/** A screen for everybody, where whoever's sign-in has expired signs in again to find what they had begun. */
export const forAll =
  (Screen: Component): Component =>
  () => (
    <Show when={!session.expired()} fallback={<ToSignIn />}>
      <Screen />
    </Show>
  );
