import { type Audience, audiencesOf, type Contract, type Scope } from "../../shared/api/contract.ts";
import { routes } from "../../shared/api/routes.ts";
import { poolOf, type Role, roles } from "../../shared/identity/actor.ts";
import type { Side } from "./place.ts";

/** Somebody of a role asks a route about something of a side's; about another's visit it may be under their own clinic. */
export type Cell = {
  contract: Contract;
  audience: Audience;
  role: Role | undefined;
  /** Another role that they have besides. */
  besides?: Role;
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

const ofPeople = [own, second, foreign("neighbour"), foreign("colleague")];

/** A new scope says here whose objects it is tried on, or does not compile. */
const ofScope: Record<Exclude<Scope, object>, Ownership[]> = { account: [own], household: ofPeople, visit: ofPeople };

const ownerships = (contract: Contract, role: Role, scope: Scope): Ownership[] =>
  typeof scope === "object" ? ofClinic(contract, role) : ofScope[scope];

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

const most: Cell["expected"][] = ["answered", "refused", "forbidden"];

/** Whoever may ask of all of a clinic may of a colleague's there, whatever their other role may. */
const isOfTheirClinic = ({ contract: { access }, about }: Cell, held: readonly Role[]): boolean =>
  about === "colleague" && access !== "public" && held.some((role) => typeof access[role] === "object");

const sameOwnership = ({ about, visit }: Cell): string => `${about} ${visit}`;

/**
 * The same asked by whoever has two roles: what either of them may, they may. Where only one is admitted, what the other
 * could take away is tried on their own alone.
 */
const cellsOfTwo = (cells: readonly Cell[]): Cell[] => {
  const held = roles.filter((role) => cells.some((cell) => cell.role === role));
  const pairs = held.flatMap((role, index) => held.slice(index + 1).map((besides) => ({ role, besides })));
  return pairs.flatMap(({ role, besides }) => {
    const either = cells.filter((cell) => cell.role === role || cell.role === besides);
    const admitted = [role, besides].filter((one) =>
      either.some((cell) => cell.role === one && cell.expected === most[0]),
    );
    return [...Map.groupBy(either, sameOwnership)].flatMap(([whose, same]) => {
      const isTheirs = same.some((cell) => isOfTheirClinic(cell, [role, besides]));
      const expected = isTheirs ? most[0] : most.find((one) => same.some((cell) => cell.expected === one));
      const isTried = admitted.length === 2 || (admitted.length === 1 && whose === "own own");
      return same
        .slice(0, isTried ? 1 : 0)
        .map((cell) => ({ ...cell, expected: expected ?? cell.expected, role, besides }));
    });
  });
};

/** Every route × role, or two of them, × ownership, as the contracts have it. */
export const cells: Cell[] = routes.flatMap((contract: Contract) =>
  audiencesOf(contract).flatMap((audience) => {
    const ofOne = cellsFor(contract, audience);
    return [...ofOne, ...cellsOfTwo(ofOne)];
  }),
);
