import { type Audience, audiencesOf, type Contract, type Scope } from "../../../shared/api/contract.ts";
import { routes } from "../../../shared/api/routes.ts";
import { poolOf, type Role, roles } from "../../../shared/identity/actor.ts";
import type { Side } from "./place.ts";

/** Somebody of a role asks a route about something of a side's; about another's visit it may be under their own clinic. */
export type Cell = {
  contract: Contract;
  audience: Audience;
  role: Role | undefined;
  /** Whose is what the request names. */
  about: Side;
  /** Whose visit it names, where that is another's than the clinic. */
  visit: Side;
  /** What the contract says: answered, or refused since the role, or the object, is not for them. */
  expected: "answered" | "forbidden" | "refused";
};

type Ownership = Pick<Cell, "about" | "visit" | "expected">;

const own: Ownership = { about: "own", visit: "own", expected: "answered" };
const second: Ownership = { about: "second", visit: "second", expected: "answered" };
const foreign = (about: Side): Ownership => ({ about, visit: about, expected: "forbidden" });

const ofClinic = ({ request }: Contract, role: Role): Ownership[] => [
  own,
  second,
  role === "district" ? { ...foreign("neighbour"), expected: "answered" } : foreign("neighbour"),
  foreign("elsewhere"),
  // Named under one's own clinic, a visit of another is not where the request says.
  ...("appointmentId" in request.shape ? [{ about: "own", visit: "neighbour", expected: "refused" } as const] : []),
];

const ownerships = (contract: Contract, role: Role, scope: Scope): Ownership[] => {
  if (typeof scope === "object") return ofClinic(contract, role);
  return scope === "household" || scope === "visit" ? [own, second, foreign("neighbour"), foreign("colleague")] : [own];
};

const cellsFor = (contract: Contract, audience: Audience): Cell[] => {
  const { access } = contract;
  if (access === "public") return [{ contract, audience, role: undefined, ...own }];
  return roles
    .filter((role) => poolOf(role) === audience)
    .flatMap((role) => {
      const scope = access[role];
      const known = scope === undefined ? [foreign("own")] : ownerships(contract, role, scope);
      return known.map((ownership): Cell => ({ contract, audience, role, ...ownership }));
    });
};

/** Every route × role × ownership, as the contracts have it. */
export const cells: Cell[] = routes.flatMap((contract: Contract) =>
  audiencesOf(contract).flatMap((audience) => cellsFor(contract, audience)),
);
