import { places } from "virtual:places";
import type { Role } from "../../../shared/identity/actor.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { zoneIn } from "../../parts/directory/create-directory.ts";
import { knownDirectory } from "../../parts/directory/known-directory.ts";
import type { PlaceOfScreen } from "../../screens/screen-route.ts";
import { kept } from "../../storage/kept.ts";

/** Where somebody worked, and on which day. */
type Last = { path: string; day: string };

const isLast = (value: unknown): boolean => {
  const { path, day } = Object(value) as Partial<Last>;
  return typeof path === "string" && typeof day === "string";
};

const last = kept<Last>("workplace", isLast);

const dayAt = (now: Instant): string => localDate(now, zoneIn(knownDirectory.recall()?.value));

/** The workplaces of somebody with these roles, in their order: a doctor who also keeps the roster has two. */
export const workplacesOf = (roles: readonly Role[]): PlaceOfScreen[] =>
  places.filter(({ who }) => typeof who !== "string" && who.some((role) => roles.includes(role)));

/** Where a member of staff begins: where they worked last on this device today, or else at the first of their workplaces. */
export const landingOf = (roles: readonly Role[], now: Instant): string | undefined => {
  const workplaces = workplacesOf(roles);
  const before = last.read();
  const today = before?.day === dayAt(now) ? before.path : undefined;
  return (workplaces.find(({ path }) => path === today) ?? workplaces[0])?.path;
};

/** Remembers where somebody works. */
export const noteWorkplace = (path: string, now: Instant): void => {
  if (places.some((place) => place.path === path)) last.write({ path, day: dayAt(now) });
};
