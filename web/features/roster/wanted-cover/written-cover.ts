import type { ServiceId } from "../../../../shared/place/service.ts";
import { bothHalves } from "../../../../shared/roster/month/half-day.ts";
import type { Want } from "../../../../shared/roster/rules/wanted-cover.ts";
import { mostWanted } from "../../../../shared/roster/settings/chosen-cover.ts";
import type { RosterSettings } from "../../../../shared/roster/settings/roster-setting.ts";
import type { ReadSetting } from "../../../parts/roster-settings/create-roster-setting.ts";

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A service on a half of a weekday. */
export type Place = Pick<Want, "weekday" | "half" | "service">;

/** What is wanted, as it is filled in. */
export type WrittenCover = {
  by: "usual" | "own";
  /** How many, by place; one that is not named is empty. */
  places: Readonly<Record<string, string>>;
};

/** What a place is called in what is filled in. */
export const placeKey = ({ weekday, half, service }: Place): string => `${weekday}${half} ${service}`;

const placesOf = (wants: readonly Want[]): WrittenCover["places"] =>
  Object.fromEntries(wants.map((want) => [placeKey(want), String(want.practitioners)]));

/** What is wanted as one fills it in; `usual` is where one begins who has decided nothing. */
export const writtenCover =
  (usual: readonly Want[]) =>
  ({ wants }: Pick<RosterSettings, "wants">): WrittenCover => ({
    by: wants ? "own" : "usual",
    places: placesOf(wants ?? usual),
  });

/** Whether something that was kept is cover as it is filled in. */
export const isWrittenCover = (value: unknown): boolean => {
  const { by, places } = Object(value) as Partial<WrittenCover>;
  return (by === "usual" || by === "own") && Object(places) === places;
};

/** What is filled in, place by place; an empty one is as one that is not named. */
export const coverPieces = ({ by, places }: WrittenCover): [string, string][] => [
  ["by", by],
  ...Object.entries(places).filter(([, text]) => text.trim() !== "" && text.trim() !== "0"),
];

/** Cover as one fills it in, of what is filled in at each place. */
export const coverIn = (pieces: readonly (readonly [string, string])[]): WrittenCover => {
  const { by, ...places } = Object.fromEntries(pieces);
  return { by: by === "own" ? "own" : "usual", places };
};

const isCount = (text: string): boolean => /^\d{0,2}$/.test(text.trim()) && Number(text) <= mostWanted;

const allPlaces = (services: readonly ServiceId[]): Place[] =>
  services.flatMap((service) => weekdays.flatMap((weekday) => bothHalves.map((half) => ({ weekday, half, service }))));

/** Reads what is filled in for the services of a clinic; those that it gives no more fall out. */
export const readCover =
  (services: readonly ServiceId[]) =>
  ({ by, places }: WrittenCover): ReadSetting<ReadonlySet<string>> => {
    if (by === "usual") return { setting: { kind: "cover" }, problems: undefined };
    const filled = allPlaces(services).map((place) => ({ place, text: places[placeKey(place)] ?? "" }));
    const wrong = filled.filter(({ text }) => !isCount(text)).map(({ place }) => placeKey(place));
    const wants = filled
      .filter(({ text }) => Number(text) > 0)
      .map(({ place, text }): Want => ({ ...place, practitioners: Number(text) }));
    return { setting: { kind: "cover", wants }, problems: wrong.length > 0 ? new Set(wrong) : undefined };
  };
