import { longestOutpostName, type Outpost } from "../../../../shared/place/outpost.ts";
import type { ServiceId } from "../../../../shared/place/service.ts";
import {
  codePattern,
  type Hours,
  hourStep,
  longestCodeName,
  type ShiftCode,
} from "../../../../shared/roster/month/shift-code.ts";
import { longestSlot, mostPlaces, shortestSlot } from "../../../../shared/schedule/session.ts";
import { isTitle } from "../../../../shared/text/title.ts";
import { withoutCopied } from "../../../../shared/text/written.ts";
import { dayMinutes } from "../../../../shared/time/zone.ts";
import { wallTime } from "../../../parts/roster/wall-hours.ts";

/** A shift code as it is filled in. */
export type WrittenCode = {
  code: string;
  name: string;
  from: string;
  to: string;
  /** A short Friday's; empty: Friday is as long as the other days. */
  fridayFrom: string;
  fridayTo: string;
  /** Those of Ramadan; empty: as at other times. */
  ramadanFrom: string;
  ramadanTo: string;
  ramadanFridayFrom: string;
  ramadanFridayTo: string;
  /** What kind of place its shift is at, and how people call it; `here`: the puskesmas itself, whose name everybody knows. */
  placeKind: Outpost["kind"] | "here";
  placeName: string;
  /** What can be booked; none: nobody can be. */
  services: readonly ServiceId[];
  /** How patients are met. */
  channel: "video" | "in-person";
  minutes: string;
  /** Empty: as many as the hours have room for. */
  places: string;
};

/** The parts of a code that may be wrong. */
export type CodeProblem = "code" | "twice" | "name" | "hours" | "friday" | "ramadan" | "place" | "minutes" | "places";

export const emptyCode: WrittenCode = {
  code: "",
  name: "",
  from: "",
  to: "",
  fridayFrom: "",
  fridayTo: "",
  ramadanFrom: "",
  ramadanTo: "",
  ramadanFridayFrom: "",
  ramadanFridayTo: "",
  placeKind: "here",
  placeName: "",
  services: [],
  channel: "video",
  minutes: "15",
  places: "",
};

const clockIf = (minutes: number | undefined): string => (minutes === undefined ? "" : wallTime(minutes));

/** A code as one fills it in. */
export const writtenCode = ({ code, name, hours, friday, ramadan, outpost, practice }: ShiftCode): WrittenCode => ({
  code,
  name,
  from: wallTime(hours.from),
  to: wallTime(hours.to),
  fridayFrom: clockIf(friday?.from),
  fridayTo: clockIf(friday?.to),
  ramadanFrom: clockIf(ramadan?.hours.from),
  ramadanTo: clockIf(ramadan?.hours.to),
  ramadanFridayFrom: clockIf(ramadan?.friday?.from),
  ramadanFridayTo: clockIf(ramadan?.friday?.to),
  placeKind: outpost?.kind ?? "here",
  placeName: outpost?.name ?? "",
  services: practice?.services ?? [],
  channel: practice?.channel ?? "video",
  minutes: String(practice?.minutes ?? emptyCode.minutes),
  places: practice?.places === undefined ? "" : String(practice.places),
});

/** A clock as one writes it: `07.30`, `7:30` or `0730`. */
const minutesOf = (clock: string): number => {
  const [, hours, minutes] = /^(\d{1,2})[.:]?([0-5]\d)$/.exec(clock.trim()) ?? [];
  return hours === undefined || Number(hours) > 24 ? Number.NaN : Number(hours) * 60 + Number(minutes);
};

/** From when until when; what ends no later than it begins ends the day after. */
const hoursOf = (from: string, to: string): Hours => {
  const begin = minutesOf(from);
  const end = minutesOf(to);
  return { from: begin, to: end <= begin ? end + dayMinutes : end };
};

/** Which of two clocks is to mend where they are no hours: the first where it is none, or else the one at which they end. */
export const wrongClock = (from: string): "from" | "to" => (Number.isNaN(minutesOf(from)) ? "from" : "to");

/** How many hours a shift lasts that goes on beyond midnight, as `from` and `to` say; nothing of any other. */
export const hoursOvernight = (from: string, to: string): number | undefined => {
  const hours = hoursOf(from, to);
  return hours.to > dayMinutes ? (hours.to - hours.from) / 60 : undefined;
};

const practiceOf = ({ services, channel, minutes, places }: WrittenCode): NonNullable<ShiftCode["practice"]> => ({
  ...(channel === "in-person" && { channel }),
  services: [...services],
  minutes: Number(minutes),
  ...(places.trim() !== "" && { places: Number(places) }),
});

const isFilled = (from: string, to: string): boolean => from !== "" || to !== "";

/** What is filled in of Ramadan, if anything is: its Fridays need the hours of its other days too. */
const ramadanOf = (written: WrittenCode): ShiftCode["ramadan"] => {
  const { ramadanFrom, ramadanTo, ramadanFridayFrom, ramadanFridayTo } = written;
  const hasFriday = isFilled(ramadanFridayFrom, ramadanFridayTo);
  if (!isFilled(ramadanFrom, ramadanTo) && !hasFriday) return undefined;
  const friday = hasFriday && { friday: hoursOf(ramadanFridayFrom, ramadanFridayTo) };
  return { hours: hoursOf(ramadanFrom, ramadanTo), ...friday };
};

/** One of the places beside the puskesmas itself, by its name as one line. */
const outpostOf = ({ placeKind, placeName }: WrittenCode): Outpost | undefined =>
  placeKind === "here"
    ? undefined
    : { kind: placeKind, name: withoutCopied(placeName).normalize("NFC").trim().replace(/\s+/g, " ") };

/** The shift code that is filled in, right or not. */
const shiftCodeOf = (written: WrittenCode): ShiftCode => {
  const { code, name, from, to, fridayFrom, fridayTo, services } = written;
  const ramadan = ramadanOf(written);
  const outpost = outpostOf(written);
  return {
    code: code.trim().toUpperCase(),
    name: name.trim(),
    hours: hoursOf(from, to),
    ...(isFilled(fridayFrom, fridayTo) && { friday: hoursOf(fridayFrom, fridayTo) }),
    ...(ramadan && { ramadan }),
    ...(outpost && { outpost }),
    ...(services.length > 0 && { practice: practiceOf(written) }),
  };
};

const isStepped = (minutes: number, least: number, most: number): boolean =>
  minutes >= least && minutes <= most && minutes % hourStep === 0;

const areHours = ({ from, to }: Hours): boolean =>
  isStepped(from, 0, dayMinutes - hourStep) && isStepped(to, from + hourStep, from + dayMinutes);

const isPlaces = (places: number): boolean => Number.isInteger(places) && places >= 1 && places <= mostPlaces;

/** What is wrong with a code: what its schema would refuse, which is not brought along to the browser for this alone. */
const problemsIn = ({ code, name, hours, friday, ramadan, outpost, practice }: ShiftCode): CodeProblem[] => {
  const wrong: [CodeProblem, boolean][] = [
    ["code", !codePattern.test(code)],
    ["name", !isTitle(name, longestCodeName)],
    ["hours", !areHours(hours)],
    ["friday", friday !== undefined && !areHours(friday)],
    ["ramadan", ramadan !== undefined && ![ramadan.hours, ramadan.friday ?? ramadan.hours].every(areHours)],
    ["place", outpost !== undefined && !isTitle(outpost.name, longestOutpostName)],
    ["minutes", practice !== undefined && !isStepped(practice.minutes, shortestSlot, longestSlot)],
    ["places", practice?.places !== undefined && !isPlaces(practice.places)],
  ];
  return wrong.flatMap(([problem, is]) => (is ? [problem] : []));
};

/** Reads codes as they are filled in, and says what is to mend in each. */
export const readCodes = (written: readonly WrittenCode[]) => {
  const codes = written.map(shiftCodeOf);
  // Said of the later one: the first has had it before.
  const isTwice = ({ code }: ShiftCode, at: number): boolean =>
    code !== "" && codes.findIndex((one) => one.code === code) < at;
  const problems = codes.map(
    (code, at): ReadonlySet<CodeProblem> =>
      new Set([...problemsIn(code), ...(isTwice(code, at) ? (["twice"] as const) : [])]),
  );
  return { codes, problems };
};

/** Whether something that was kept is codes as one fills them in. */
export const isWrittenCodes = (value: unknown): boolean => {
  const { codes } = Object(value) as { codes?: unknown };
  const isWritten = (one: unknown): boolean => {
    const { services, ...texts } = Object(one) as Partial<WrittenCode>;
    const names = Object.keys(emptyCode).filter((name) => name !== "services");
    const filled = new Map<string, unknown>(Object.entries(texts));
    return Array.isArray(services) && names.every((name) => typeof filled.get(name) === "string");
  };
  return Array.isArray(codes) && codes.every(isWritten);
};
