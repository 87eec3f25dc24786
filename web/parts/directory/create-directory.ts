import { listClinics } from "../../../shared/api/place/list-clinics.ts";
import type { Practitioner, PractitionerId } from "../../../shared/people/practitioner.ts";
import type { Clinic, ClinicId } from "../../../shared/place/clinic.ts";
import type { Service, ServiceId } from "../../../shared/place/service.ts";
import { hour } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { homeDistrict } from "../../session/home-district.ts";
import { createVisibleInterval } from "../../time/create-visible-interval.ts";
import { isFresh } from "./ask-directory-ahead.ts";
import { type Directory, knownDirectory } from "./known-directory.ts";

export type { Directory } from "./known-directory.ts";

const fetchDirectory = async (districtId: string): Promise<Directory> => {
  const answer = await call(listClinics, { districtId });
  knownDirectory.remember(answer);
  return answer;
};

let underWay: Promise<Directory> | undefined;

const ask = async (districtId: string): Promise<Directory> => {
  const kept = knownDirectory.recall();
  if (kept && isFresh(kept)) return kept.value;
  underWay ??= fetchDirectory(districtId).finally(() => {
    underWay = undefined;
  });
  return underWay;
};

/** The puskesmas of the district with their services and staff; kept on the device, and asked for again once it is old. */
export const createDirectory = (wanted: () => boolean = () => true): Load<Directory> => {
  const directory = createLoad(() => (wanted() ? homeDistrict() : undefined), ask, { recall: knownDirectory.recall });
  createVisibleInterval(() => {
    const kept = knownDirectory.recall();
    if (!(kept && isFresh(kept))) void directory.reload("quietly");
  }, hour);
  return directory;
};

export const clinicIn = (directory: Directory | undefined, id: ClinicId): Clinic | undefined =>
  directory?.clinics.find((clinic) => clinic.id === id);

export const serviceIn = (directory: Directory | undefined, id: ServiceId): Service | undefined =>
  directory?.services.find((service) => service.id === id);

export const practitionerIn = (directory: Directory | undefined, id: PractitionerId): Practitioner | undefined =>
  directory?.clinics.flatMap(({ practitioners }) => practitioners).find((one) => one.id === id);

/** The district's zone; Banten's until the directory is there. */
export const zoneIn = (directory: Directory | undefined): Zone => directory?.district.zone ?? "WIB";
