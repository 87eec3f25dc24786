import { type JSX, Show } from "solid-js";
import { clinicIn, type Directory } from "../directory/create-directory.ts";
import { ClinicChoice } from "./clinic-choice.tsx";
import { choosesClinic, ownClinic } from "./own-clinic.ts";

/** Which clinic a screen is of whose head has the way back instead: its name, or the choice for who works at several. */
export const ClinicOfPage = (props: { directory: Directory | undefined }): JSX.Element => (
  <p>
    <Show when={choosesClinic()} fallback={<strong>{clinicIn(props.directory, ownClinic() ?? "")?.name}</strong>}>
      <ClinicChoice inPage />
    </Show>
  </p>
);
