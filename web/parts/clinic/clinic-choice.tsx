import "./clinic-choice.css";
import { For, type JSX, onCleanup } from "solid-js";
import { createDeskWide } from "../../ui/create-desk-wide.ts";
import { clinicIn, createDirectory } from "../directory/create-directory.ts";
import { chooseClinic, ownClinic, ownClinics } from "./own-clinic.ts";
import { clinicPartText } from "./text.ts";

/** What stands beside the choice makes room for it; an older browser can't ask an element what follows it. */
const tellBody = (): void => {
  document.body.dataset.choice = "";
  onCleanup(() => delete document.body.dataset.choice);
};

/**
 * Where one is, for who works at several clinics.
 * @param props.inPage whether it stands in a page, and not in the head of the screens
 */
export const ClinicChoice = (props: { inPage?: boolean }): JSX.Element => {
  const directory = createDirectory();
  const isWide = createDeskWide();
  // On a phone it takes the line with what else stands there, and all of them begin with the same word.
  const nameOf = (id: string): string => {
    const name = clinicIn(directory.value(), id)?.name ?? id;
    return isWide() || props.inPage ? name : name.replace(/^Puskesmas /, "");
  };
  return (
    <select
      ref={() => props.inPage || tellBody()}
      class="clinic-choice"
      aria-label={clinicPartText().choice}
      onChange={(event) => chooseClinic(event.currentTarget.value)}
    >
      <For each={ownClinics()}>
        {(id) => (
          <option value={id} selected={id === ownClinic()}>
            {nameOf(id)}
          </option>
        )}
      </For>
    </select>
  );
};
