import { createSignal } from "solid-js";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { session } from "../../session/session.ts";
import { kept } from "../../storage/kept.ts";

const last = kept<ClinicId>("clinic", (value) => typeof value === "string");
const [chosen, setChosen] = createSignal<ClinicId>();

/** The clinics where whoever is signed in works; none for who works at no clinic of their own. */
export const ownClinics = (): readonly ClinicId[] => {
  const person = session.person();
  return person && "clinicIds" in person ? person.clinicIds : [];
};

/** The clinic they are at: the one chosen last on this device, if it is one of theirs, or else their first. */
export const ownClinic = (): ClinicId | undefined => {
  const wanted = chosen() ?? last.read();
  return ownClinics().find((id) => id === wanted) ?? ownClinics()[0];
};

/** Says at which of their clinics somebody is, on this device until they say otherwise. */
export const chooseClinic = (id: ClinicId): void => {
  last.write(id);
  setChosen(id);
};
