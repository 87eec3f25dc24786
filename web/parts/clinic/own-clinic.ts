import { createSignal } from "solid-js";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { hasRole, session } from "../../session/session.ts";
import { kept } from "../../storage/kept.ts";
import { clinicIn, type Directory } from "../directory/create-directory.ts";

/** What was chosen last on this device: where a new tab begins. */
const last = kept<ClinicId>("clinic", (value) => typeof value === "string");
/** Where this tab is, over a reload too; `null`: nothing had been chosen when it began. */
const here = kept<ClinicId | null>("clinic-here", (value) => value === null || typeof value === "string", "tab");

/**
 * Read once: another tab may be at another clinic, and what this one's head names is where all its pages work. Were it
 * read anew, a page opened later would be at the other tab's.
 */
const before = here.read();
const begun = before === undefined ? (last.read() ?? null) : before;
here.write(begun);
const [chosen, setChosen] = createSignal(begun);

/** The clinics where whoever is signed in works; none for who works at no clinic of their own. */
export const ownClinics = (): readonly ClinicId[] => session.person()?.clinicIds ?? [];

/** Whether they see all clinics of their district: the health office's people, who work at none of them. */
export const isForDistrict = (): boolean => hasRole("district") && ownClinics().length === 0;

/** Whether a screen of theirs is of one of several clinics: a doctor's show all of them. */
export const choosesClinic = (): boolean => ownClinics().length > 1 && hasRole("nurse", "registrar", "scheduler");

/** The clinic they are at in this tab: the one chosen, if it is one of theirs, or else their first. */
export const ownClinic = (): ClinicId | undefined => ownClinics().find((id) => id === chosen()) ?? ownClinics()[0];

/** Says at which of their clinics somebody is: this tab from now on, and each that is opened later. */
export const chooseClinic = (id: ClinicId): void => {
  here.write(id);
  last.write(id);
  setChosen(id);
};

/** A clinic's name, for who works at several: who works at one knows where they are. */
export const placeName = (directory: Directory | undefined, id: ClinicId | undefined): string | undefined =>
  id !== undefined && ownClinics().length > 1 ? clinicIn(directory, id)?.name : undefined;
