import { places } from "virtual:places";
import type { Role } from "../../../shared/identity/actor.ts";
import type { PlaceOfScreen } from "../../screens/screen-route.ts";
import { kept } from "../../storage/kept.ts";

const last = kept<string>("workplace", (value) => typeof value === "string");

/** The workplaces of a role, in their order: a doctor who also keeps the roster has two. */
export const workplacesOf = (role: Role): PlaceOfScreen[] =>
  places.filter(({ who }) => typeof who !== "string" && who.includes(role));

/** Where a member of staff begins: where they worked last on this device, or else at the first of their workplaces. */
export const landingOf = (role: Role): string | undefined => {
  const workplaces = workplacesOf(role);
  const before = last.read();
  return (workplaces.find(({ path }) => path === before) ?? workplaces[0])?.path;
};

/** Remembers where somebody works. */
export const noteWorkplace = (path: string): void => {
  if (places.some((place) => place.path === path) && last.read() !== path) last.write(path);
};
