import "./clinic-choice.css";
import { For, type JSX, onCleanup, Show } from "solid-js";
import { hasRole } from "../../session/session.ts";
import { createDeskWide } from "../../ui/create-desk-wide.ts";
import { clinicIn, createDirectory, type Directory } from "../directory/create-directory.ts";
import { chooseClinic, ownClinic, ownClinics } from "./own-clinic.ts";
import { clinicText } from "./text.ts";

/** Whether a screen of whoever is signed in is of one of their clinics: a doctor's show all of them. */
export const isChosen = (): boolean => ownClinics().length > 1 && hasRole("registrar", "scheduler");

/** What stands beside the choice makes room for it; an older browser can't ask an element what follows it. */
const tellBody = (): void => {
  document.body.dataset.choice = "";
  onCleanup(() => delete document.body.dataset.choice);
};

type SelectProps = { nameOf: (name: string) => string; directory: Directory | undefined; ref?: () => void };

/** The clinics of whoever is signed in, of which one is where they are. */
export const ClinicSelect = (props: SelectProps): JSX.Element => (
  <select
    ref={() => props.ref?.()}
    class="clinic-choice"
    aria-label={clinicText().choice}
    onChange={(event) => chooseClinic(event.currentTarget.value)}
  >
    <For each={ownClinics()}>
      {(id) => (
        <option value={id} selected={id === ownClinic()}>
          {props.nameOf(clinicIn(props.directory, id)?.name ?? id)}
        </option>
      )}
    </For>
  </select>
);

/** Where one is, in the head of the screens, for who works at several clinics; who works at one needs no choice. */
export const ClinicChoice = (): JSX.Element => {
  const directory = createDirectory(isChosen);
  const isWide = createDeskWide();
  // On a phone it takes the line with what else stands there, and all of them begin with the same word.
  const nameOf = (name: string): string => (isWide() ? name : name.replace(/^Puskesmas /, ""));
  return (
    <Show when={isChosen()}>
      <ClinicSelect nameOf={nameOf} directory={directory.value()} ref={tellBody} />
    </Show>
  );
};
