import type { ResponseOf } from "../../../shared/api/routes.ts";
import { memoryOf } from "../../offline/memory-of.ts";

export type Directory = ResponseOf<"list-clinics">;

const isDirectory = (value: unknown): boolean => {
  const { clinics, services, district } = Object(value) as Partial<Directory>;
  return Array.isArray(clinics) && Array.isArray(services) && typeof district?.zone === "string";
};

/** The puskesmas of the district as the device knows them. */
export const knownDirectory = memoryOf<Directory>("seen.directory", isDirectory);
