import type { AppName } from "../../shared/api/apps.ts";
import type { Role } from "../../shared/identity/actor.ts";
import { households } from "./people.ts";
import { staffUsers } from "./staff-users.ts";

/** A door to try the product through, for the start banner. */
export type SignIn = {
  role: Role;
  /** Where they sign in. */
  app: AppName;
  /** The invented person and where they belong. */
  who: string;
  /** What to type: a phone number or a username. */
  user: string;
  /** Absent for people: they get a code, which the outbox page shows. */
  password?: string;
};

/** `+6281200000001` → `0812-0000-0001`, as people write it. */
export const written = (phone: string): string => phone.replace(/^\+62(\d{3})(\d{4})(\d+)$/, "0$1-$2-$3");

const nameOfHolder = (members: (typeof households)[number]["members"]): string =>
  members.find(({ relation }) => relation === "self")?.patient.name ?? "";

/** Everyone of the demonstration who can sign in: patients first, then the staff of Cikande, then the others. */
export const signIns: SignIn[] = [
  ...households.map(
    ({ phone, members }): SignIn => ({
      role: "patient",
      app: "patient",
      who: nameOfHolder(members),
      user: written(phone),
    }),
  ),
  ...staffUsers.map(
    ({ group, username, password, attributes }): SignIn => ({
      role: group,
      app: "staff",
      who: attributes.name,
      user: username,
      password,
    }),
  ),
];
