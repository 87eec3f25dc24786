import "./clinic-choice.css";
import { For, type JSX, Show } from "solid-js";
import { hasRole } from "../../session/session.ts";
import { clinicIn, createDirectory } from "../directory/create-directory.ts";
import { chooseClinic, ownClinic, ownClinics } from "./own-clinic.ts";
import { clinicText } from "./text.ts";

/** Whether a screen of whoever is signed in is of one of their clinics: a doctor's show all of them. */
const isChosen = (): boolean => ownClinics().length > 1 && hasRole("registrar", "scheduler");

/** Where one is, for who works at several clinics; who works at one needs no choice. */
export const ClinicChoice = (): JSX.Element => {
  const directory = createDirectory(isChosen);
  return (
    <Show when={isChosen()}>
      <select
        class="clinic-choice"
        aria-label={clinicText().choice}
        onChange={(event) => chooseClinic(event.currentTarget.value)}
      >
        <For each={ownClinics()}>
          {(id) => (
            <option value={id} selected={id === ownClinic()}>
              {clinicIn(directory.value(), id)?.name ?? id}
            </option>
          )}
        </For>
      </select>
    </Show>
  );
};
