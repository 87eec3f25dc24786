import type { ResponseOf } from "../../../shared/api/routes.ts";
import { memoryOf, type Remembered } from "../../offline/memory-of.ts";

type Line = ResponseOf<"get-waiting-line">;

/** A visit's place as it was told, and when. */
export type Told = Remembered<Line> & { id: string };

/** More of a household hardly wait at once. */
const mostPlaces = 4;

const isTold = (told: unknown): boolean => {
  const { id, value, at } = Object(told) as Partial<Told>;
  const { state, ahead } = Object(value) as Partial<Line>;
  return typeof id === "string" && typeof state?.status === "string" && Number.isFinite(ahead) && Number.isFinite(at);
};

/** The places told last, by visit and without a name, for whoever opens the app while there is no network. */
const keptPlaces = memoryOf<Told[]>("own.places", (value) => Array.isArray(value) && value.every(isTold));

const othersThan = (id: string): Told[] => (keptPlaces.recall()?.value ?? []).filter((place) => place.id !== id);

export const keepPlace = (told: Told): void => keptPlaces.remember([told, ...othersThan(told.id)].slice(0, mostPlaces));

export const keptPlace = (id: string): Told | undefined => keptPlaces.recall()?.value.find((place) => place.id === id);

/** Forgets the place of whoever has no line any more. */
export const dropPlace = (id: string): void => keptPlaces.remember(othersThan(id));
