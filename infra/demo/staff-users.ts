import type { Role } from "../../shared/identity/actor.ts";
import { nightDoctor, sharedDentist } from "./practitioners.ts";

/** A sign-in of the staff pool, with what its token will carry. */
export type StaffUser = {
  username: string;
  /** For the demonstration only, and therefore the same for all. */
  password: string;
  group: Exclude<Role, "patient">;
  attributes: { name: string; "custom:clinics"?: string; "custom:practitioner"?: string; "custom:district"?: string };
};

const password = "Jumpa-Serang-2026";

/** `clinics`: one, or several with spaces between. */
const desk = (
  group: "nurse" | "registrar" | "scheduler",
  username: string,
  name: string,
  clinics: string,
): StaffUser => ({
  username,
  password,
  group,
  attributes: { name, "custom:clinics": clinics },
});

const doctor = (username: string, name: string, clinics: string, practitioner: string): StaffUser => ({
  username,
  password,
  group: "doctor",
  attributes: { name, "custom:clinics": clinics, "custom:practitioner": practitioner },
});

const both = sharedDentist.clinicIds.join(" ");

/**
 * Invented staff who can sign in: a doctor, a registrar, a nurse and a scheduler at each of two puskesmas, so that what one must not
 * see of the other can be tried, a second doctor at one of them, who can take the first one's shifts, the doctor who is
 * there at night, a dentist, a registrar and a scheduler of two puskesmas each, and one officer of the health office (Dinas
 * Kesehatan).
 */
export const staffUsers: StaffUser[] = [
  doctor("rahmawati.cikande", "dr. Rahmawati", "3604-cikande", "rahmawati-cikande"),
  desk("nurse", "perawat.cikande", "Neng Yuliani", "3604-cikande"),
  desk("registrar", "loket.cikande", "Sri Wahyuni", "3604-cikande"),
  desk("scheduler", "jadwal.cikande", "Hendi Suhendi", "3604-cikande"),
  doctor("hasanudin.kramatwatu", "dr. Hasanudin", "3604-kramatwatu", "hasanudin-kramatwatu"),
  doctor("ratu.kramatwatu", "dr. Ratu Fitriani", "3604-kramatwatu", "ratu-fitriani-kramatwatu"),
  desk("nurse", "perawat.kramatwatu", "Siti Mulyati", "3604-kramatwatu"),
  desk("registrar", "loket.kramatwatu", "Iroh Suhaeroh", "3604-kramatwatu"),
  desk("scheduler", "jadwal.kramatwatu", "Jajang Nurjaman", "3604-kramatwatu"),
  doctor(nightDoctor.username, "dr. Ratu Dewi Lestari", nightDoctor.clinicId, nightDoctor.practitionerId),
  doctor(sharedDentist.username, sharedDentist.practitioner.name, both, sharedDentist.practitioner.id),
  desk("registrar", "loket.keliling", "Ratna Sari", both),
  desk("scheduler", "jadwal.keliling", "Udin Samsudin", both),
  {
    username: "dinkes.serang",
    password,
    group: "district",
    attributes: { name: "Ani Rohmani", "custom:district": "3604" },
  },
];

/**
 * What the token of somebody who signs in says of them, as their function sees it.
 * @throws Error where there is nobody of this name
 */
export const claimsOfStaff = (username: string): Record<string, string> => {
  const user = staffUsers.find((one) => one.username === username);
  if (!user) throw new Error(`nobody is called ${username}`);
  return { sub: username, "cognito:groups": `[${user.group}]`, ...user.attributes };
};
