import type { ClinicId } from "../../../shared/place/clinic.ts";
import { clinicIn, type Directory } from "../directory/create-directory.ts";
import { ownClinics } from "./own-clinic.ts";

/** A clinic's name, for who works at several: who works at one knows where they are. */
export const placeName = (directory: Directory | undefined, id: ClinicId | undefined): string | undefined =>
  id !== undefined && ownClinics().length > 1 ? clinicIn(directory, id)?.name : undefined;
