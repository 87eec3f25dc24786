import { type Random, randomFrom } from "../../harness/random.ts";
import { lognormal, normal } from "../../harness/random-shapes.ts";
import { mostNames, personOf } from "./names.ts";

/** How many come to one of the two doctors: booked face to face, by themselves, and by video. */
export type DaySize = { booked: number; walkIns: number; tele: number };

/**
 * What is special about somebody: they are not there when called; are an emergency; are let go first; cancel by telephone; come
 * once their doctor has gone.
 */
type Fate = "wanders" | "emergency" | "elderly" | "cancels" | "left";

/** Somebody of the day. All times are in minutes after the practices begin as planned. */
export type Comer = {
  index: number;
  name: string;
  sex: "female" | "male";
  doctor: 0 | 1;
  kind: "booked" | "walk-in" | "tele";
  /** Which place they booked. */
  number?: number;
  /** When they come; absent: never. */
  comes?: number;
  /** How long their visit takes. */
  length: number;
  fate?: Fate;
  /** Whether their phone is looked at while they wait. */
  looked?: true;
};

/** When a doctor begins, is away for a moment, and leaves. */
export type DoctorScript = { begins: number; away: { from: number; until: number }; leaves: number };

/** A day that was invented: who comes when and for how long, and what goes wrong. */
export type DayScript = {
  /** How many places of five minutes each practice face to face has; the one by video follows it. */
  places: number;
  telePlaces: number;
  comers: Comer[];
  doctors: [DoctorScript, DoctorScript];
  /** When the desk has no network. */
  offline: { from: number; until: number };
};

/** How long a place is, in minutes. */
export const placeMinutes = 5;

const meanLength = 6.2;
/** How full the practices are: of their time face to face, what its visits take, with the way from one to the next. */
const load = 0.92;
/** Who of those who booked comes: the others stay away. */
const coming = 0.86;

const minutes = (value: number): number => Math.round(value);

/** Over all places of a practice as evenly as it goes. */
const spread = (count: number, places: number, index: number): number => 1 + Math.floor((index * places) / count);

type Draft = Omit<Comer, "index" | "name" | "sex" | "doctor">;
type Making = { random: Random; lengthOf: () => number; places: number; isFirst: boolean };

/** How somebody who booked comes: about a quarter of an hour before their time, late, or never. */
const comesFor = (random: Random, due: number): { comes?: number } => {
  const fate = random.next();
  if (fate < 1 - coming) return {};
  if (fate < 0.24) return { comes: due + minutes(11 + 30 * random.next()) };
  return { comes: due + minutes(Math.min(9, normal(random, -14, 13))) };
};

/** Whom of those who booked with the second doctor the outage holds up, and how long after their time they come: in time still. */
const heldUp = (count: number): number => Math.floor(count * 0.45);
const heldUpAfter = 9;

/** What happens to some, be the day ever so short; whoever cancels comes no more. */
const bookedFate = (index: number, due: number, count: number, isFirst: boolean): Partial<Draft> | undefined => {
  if (isFirst && index === 0) return { comes: due - 10 };
  if (isFirst && index === 1) return { comes: due - 8, fate: "wanders" };
  if (isFirst && index === count - 1) return { fate: "cancels" };
  if (!isFirst && index === 0) return { comes: due + 15 };
  if (!isFirst && index === heldUp(count)) return { comes: due + heldUpAfter };
  return !isFirst && index === count - 1 ? {} : undefined;
};

/** Those who booked; every third of their phones is looked at. */
const booked = ({ random, lengthOf, places, isFirst }: Making, { booked: count }: DaySize): Draft[] =>
  Array.from({ length: count }, (_, index) => {
    const number = spread(count, places, index);
    const due = (number - 1) * placeMinutes;
    const usual = comesFor(random, due);
    const one = { kind: "booked" as const, number, length: lengthOf() };
    return { ...one, ...(bookedFate(index, due, count, isFirst) ?? usual), ...(index % 3 === 0 && { looked: true }) };
  });

/** Those who come by themselves, more of them early; one of them is an emergency, one is old, one comes too late. */
const walkIns = ({ random, lengthOf, places, isFirst }: Making, { walkIns: count, tele }: DaySize): Draft[] =>
  Array.from({ length: count }, (_, index): Draft => {
    const comes = minutes(places * placeMinutes * 0.85 * random.next() ** 1.2 - 20);
    const one = { kind: "walk-in" as const, comes, length: lengthOf() };
    if (isFirst && index === 0) return { ...one, comes: minutes(places * 2), fate: "emergency" };
    // By then the second doctor has gone.
    if (!isFirst && index === count - 1) return { ...one, comes: (places + 2 * tele) * placeMinutes - 6, fate: "left" };
    return index === 0 ? { ...one, fate: "elderly" } : one;
  });

/** Those by video, at every other place: who comes is there some minutes before. */
const byVideo = ({ random, lengthOf, places, isFirst }: Making, { tele: count }: DaySize): Draft[] =>
  Array.from({ length: count }, (_, index): Draft => {
    const number = 1 + 2 * index;
    const due = (places + number - 1) * placeMinutes;
    const one = { kind: "tele" as const, number, length: lengthOf() };
    const isThere = random.chance(coming) || (isFirst && index === 0);
    return isThere ? { ...one, comes: due - minutes(2 + 8 * random.next()) } : one;
  });

/** All who come to a doctor. */
const comersOf = (seed: number, doctor: 0 | 1, size: DaySize, places: number): Comer[] => {
  const random = randomFrom(seed, "comers", doctor);
  const own = normal(random, 1, 0.12);
  const lengthOf = (): number => Math.max(2, minutes(own * lognormal(random, meanLength, 0.6)));
  const making = { random, lengthOf, places, isFirst: doctor === 0 };
  const all = [...booked(making, size), ...walkIns(making, size), ...byVideo(making, size)];
  return all.map((one, index) => {
    const who = doctor * all.length + index;
    return { index: who, ...personOf(who), doctor, ...one };
  });
};

const doctorOf = (random: Random, hours: number, end: number): DoctorScript => {
  const from = minutes(hours * (0.3 + 0.3 * random.next()));
  return {
    begins: minutes(Math.max(-5, normal(random, 8, 8))),
    away: { from, until: from + minutes(Math.max(5, normal(random, 10, 5))) },
    leaves: end,
  };
};

/** The day of a seed. */
export const dayScript = (seed: number, size: DaySize): DayScript => {
  const people = 2 * (size.booked + size.walkIns + size.tele);
  if (people > mostNames) throw new Error(`There are ${mostNames} names, not ${people}`);
  const places = Math.ceil(((size.booked * coming + size.walkIns) * (meanLength + 1)) / load / placeMinutes);
  const telePlaces = 2 * size.tele;
  const hours = places * placeMinutes;
  const end = hours + telePlaces * placeMinutes;
  const from = (spread(size.booked, places, heldUp(size.booked)) - 1) * placeMinutes + heldUpAfter - 1;
  const random = randomFrom(seed, "doctors");
  return {
    places,
    telePlaces,
    offline: { from, until: from + 10 },
    comers: [...comersOf(seed, 0, size, places), ...comersOf(seed, 1, size, places)],
    doctors: [doctorOf(random, hours, end + 240), doctorOf(random, hours, end - 10)],
  };
};

/** What happens at a minute of a day, whatever its line is like. */
export type Happening<C extends Comer = Comer> = { at: number } & (
  | { kind: "comes"; who: C }
  | { kind: "cancels"; who: C }
  | { kind: "network-goes" }
  | { kind: "network-returns" }
);

/** How long before their time whoever cancels by telephone does so, in minutes. */
const cancelsBefore = 40;

/** What happens on a day, in its order; whom a doctor calls and when follows from it, as the day is played. */
export const happeningsOf = <C extends Comer>({
  comers,
  offline,
}: Pick<DayScript, "offline"> & { comers: readonly C[] }): Happening<C>[] =>
  [
    ...comers.flatMap((who): Happening<C>[] => {
      const due = ((who.number ?? 1) - 1) * placeMinutes;
      if (who.fate === "cancels") return [{ at: due - cancelsBefore, kind: "cancels", who }];
      return who.comes === undefined ? [] : [{ at: who.comes, kind: "comes", who }];
    }),
    { at: offline.from, kind: "network-goes" as const },
    { at: offline.until, kind: "network-returns" as const },
  ].sort((a, b) => a.at - b.at);
