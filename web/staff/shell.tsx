import { type RouteSectionProps, useLocation } from "@solidjs/router";
import { createEffect, For, type JSX, Show } from "solid-js";
import { StaffEnd } from "../features/identity/sign-in-staff/staff-end.tsx";
import { Frame } from "../frame/frame.tsx";
import { ClinicChoice } from "../parts/clinic/clinic-choice.tsx";
import { session } from "../session/session.ts";
import { language } from "../text/language.ts";
import { shellText } from "../text/shell-text.ts";
import { Icon } from "../ui/icon.tsx";
import { noteWorkplace, workplacesOf } from "./home/workplaces.ts";

/** The workplaces of whoever is signed in; who has only one needs no way to it. */
const Workplaces = (): JSX.Element => {
  const location = useLocation();
  const workplaces = () => {
    const person = session.person();
    return person ? workplacesOf(person.role) : [];
  };
  createEffect(() => noteWorkplace(location.pathname));
  return (
    <Show when={workplaces().length > 1}>
      <nav class="tabs no-print" aria-label={shellText().pages}>
        <For each={workplaces()}>
          {(place) => (
            <a href={place.path} aria-current={location.pathname.startsWith(place.path) ? "page" : undefined}>
              <Icon name={place.icon} />
              {place.word[language()]}
            </a>
          )}
        </For>
      </nav>
    </Show>
  );
};

/** The frame of the staff's screens. */
export const Shell = (props: RouteSectionProps): JSX.Element => (
  <Frame
    home="/petugas"
    places={Workplaces}
    end={
      <Show when={session.person()}>
        <ClinicChoice />
        <StaffEnd />
      </Show>
    }
  >
    {props.children}
  </Frame>
);
