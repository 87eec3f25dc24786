import type { Role } from "../../shared/identity/actor.ts";
import type { SignedIn } from "./token-claims.ts";

const homes: Record<Exclude<Role, "patient">, string> = {
  doctor: "/petugas/dokter",
  registrar: "/petugas/loket",
  scheduler: "/petugas/jadwal",
  district: "/petugas/jadwal",
};

/** Where a member of staff begins; undefined for everybody else. */
export const staffHome = (person: SignedIn | undefined): string | undefined =>
  person && person.role !== "patient" ? homes[person.role] : undefined;
