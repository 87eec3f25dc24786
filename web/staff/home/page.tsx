import { Navigate } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { toStaffSignIn } from "../../addresses/identity/to-staff-sign-in.ts";
import { session } from "../../session/session.ts";
import { serverNow } from "../../time/server-clock.ts";
import { landingOf } from "./workplaces.ts";

/** The start of the staff's app is the work itself: it leads there, or to the sign-in. */
export const Home = (): JSX.Element => (
  <Show when={session.person()} fallback={<Navigate href={toStaffSignIn()} />}>
    {(person) => <Navigate href={landingOf(person().roles, serverNow()) ?? toStaffSignIn()} />}
  </Show>
);
