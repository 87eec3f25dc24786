import { arrivedState } from "../../../shared/booking/arrival/arrived-state.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import { backInLine } from "../../../shared/booking/arrival/skipped.ts";
import { noteTurn, precedenceTurn } from "../../../shared/booking/arrival/turn-time.ts";
import { walkInTurn } from "../../../shared/booking/arrival/walk-in-turn.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { lineOf } from "../../../shared/line/line-of.ts";
import { numbersOf, type Session } from "../../../shared/schedule/session.ts";
import { slotAt, slotEnd } from "../../../shared/schedule/slot.ts";
import { isWaiting } from "../../../shared/schedule/standing.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import type { noteToldTimes } from "../line/told-times.ts";
import { type Comer, type DayScript, placeMinutes } from "../script/day-script.ts";
import { doctors, opens, type Practices, practicesOf } from "../script/practices.ts";

/** Somebody at their place. */
type Place = { session: Session; number: number };
type Inside = Place & { until: number; isVain: boolean };

const someHolder = "k4m7q2x9ta-K7M4QX";
const nameOf = ({ session, number }: Place): string => `${session.id} ${number}`;

/** For how long a doctor waits for whoever was called and doesn't come, and these are gone then, in minutes. */
const patience = 2;
const gone = 6;
/** How long after the last place it is over. */
const overtime = 120;
const noteEvery = 10;

/** Who has which place; whoever cancels has none. */
const makePlaces = (held: readonly Practices[]) => {
  const comers = new Map<string, Comer>();
  const take = (place: Place, who: Comer): Place => {
    place.session.claims[place.number] = someHolder;
    comers.set(nameOf(place), who);
    return place;
  };
  const practicesFor = ({ doctor }: Comer): Practices => {
    const practices = held[doctor];
    if (!practices) throw new Error("there is no such doctor");
    return practices;
  };
  const booked = (who: Comer): Place | undefined => {
    const { face, tele } = practicesFor(who);
    return who.number === undefined ? undefined : { session: who.kind === "tele" ? tele : face, number: who.number };
  };
  const free = (who: Comer, now: Instant): Place | undefined =>
    [practicesFor(who).face, practicesFor(who).tele]
      .flatMap((session) => numbersOf(session).map((number) => ({ session, number })))
      .find(({ session, number }) => !session.claims[number] && slotEnd(slotAt(session, number)) > now);
  return { take, booked, free, of: (place: Place): Comer | undefined => comers.get(nameOf(place)) };
};

/** How somebody waits who has just come: by the product's own rules. */
const arrive = ({ session, number }: Place, { kind, fate }: Comer, now: Instant): void => {
  const slot = slotAt(session, number);
  const own = kind === "walk-in" ? walkInTurn(slot, now, undefined) : (arrivedState(slot, now).turn ?? slot.start);
  const turn = fate === "elderly" ? precedenceTurn(own, now) : own;
  session.line[number] = {
    ...lineStateOf({ status: "waiting", arrivedAt: now, ...noteTurn(slot, turn) }, "in-person"),
    ...(fate === "emergency" && { emergency: now }),
  };
};

/** When somebody is noted as here: whoever needs a number gets none without a network. */
const notedAt = ({ kind, comes, fate }: Comer, { offline: { from, until } }: DayScript): number | undefined => {
  if (fate === "cancels" || comes === undefined) return undefined;
  return kind === "walk-in" && comes >= from && comes < until ? until : comes;
};

/** How a day stands that is reckoned. */
type Day = {
  script: DayScript;
  held: readonly Practices[];
  places: ReturnType<typeof makePlaces>;
  inside: (Inside | undefined)[];
  /** Who was called in vain, and when they are back. */
  away: (Place & { at: number })[];
  wereAway: Set<string>;
  told: ReturnType<typeof noteToldTimes>;
};

const end = ({ away }: Day, { session, number, isVain }: Inside, at: number, now: Instant): void => {
  const { since = now, turn } = session.line[number] ?? {};
  if (isVain) away.push({ session, number, at: at + gone });
  session.line[number] = isVain
    ? { status: "skipped", since: now, ...(turn !== undefined && { turn }), mode: "in-person" }
    : { status: "completed", since: now, calledAt: since, mode: "in-person" };
};

/** The first of a doctor's line who is here is called in. */
const callNext = ({ held, places, wereAway, inside }: Day, doctor: number, at: number, now: Instant): void => {
  const own = [held[doctor]?.face, held[doctor]?.tele].flatMap((session) => session ?? []);
  const next = lineOf(own.map(namelessLine), now).find(({ state }) => state && isWaiting(state));
  const session = own.find(({ id }) => id === next?.turn.sessionId);
  if (!next || !session) return;
  const place = { session, number: next.turn.number };
  const who = places.of(place);
  const isVain = who?.fate === "wanders" && !wereAway.has(nameOf(place));
  const { emergency: _, ...waiting } = session.line[place.number] ?? { status: "waiting", since: now };
  session.line[place.number] = { ...waiting, status: "in-consultation", since: now };
  inside[doctor] = { ...place, isVain, until: at + (isVain ? patience : (who?.length ?? 1)) };
};

const work = (day: Day, doctor: number, at: number, now: Instant): void => {
  const { begins, away, leaves } = day.script.doctors[doctor === 0 ? 0 : 1];
  const one = day.inside[doctor];
  if (one && at < one.until) return;
  if (one) end(day, one, at, now);
  day.inside[doctor] = undefined;
  if (at >= begins && at < leaves && !(at >= away.from && at < away.until)) callNext(day, doctor, at, now);
};

const comeBack = ({ wereAway }: Day, place: Place, now: Instant): void => {
  wereAway.add(nameOf(place));
  const { session, number } = place;
  const skipped = { status: "waiting", arrivedAt: now, skippedAt: now, times: 1 } as const;
  session.line[number] = lineStateOf(backInLine(slotAt(session, number), skipped, now), "in-person");
};

const come = ({ places, told }: Day, who: Comer, now: Instant): void => {
  const place = places.booked(who) ?? places.free(who, now);
  if (!place) return;
  if (who.kind === "walk-in") places.take(place, who);
  arrive(place, who, now);
  told.came({ sessionId: place.session.id, number: place.number }, who.kind === "walk-in", now);
};

const begin = (script: DayScript, opening: Instant, told: Day["told"]): Day => {
  const held = practicesOf(script, opening);
  const places = makePlaces(held);
  for (const who of script.comers.filter(({ fate }) => fate !== "cancels")) {
    const place = places.booked(who);
    if (place) places.take(place, who);
  }
  return { script, held, places, told, inside: doctors.map(() => undefined), away: [], wereAway: new Set() };
};

/** Plays a script by the product's own decisions alone, without a cloud and screens: only many days tell how true times are. */
export const reckonDay = (script: DayScript, date: LocalDate, told: Day["told"]): Session[] => {
  const opening = instantAt(date, opens, "WIB");
  const day = begin(script, opening, told);
  const sessions = day.held.flatMap(({ face, tele }) => [face, tele]);
  const last = (script.places + script.telePlaces) * placeMinutes + overtime;
  for (let at = -overtime; at < last; at += 1) {
    const now = opening + at * minute;
    if (at % noteEvery === 0) told.note({ nameless: sessions.map(namelessLine) }, now);
    for (const doctor of doctors.keys()) work(day, doctor, at, now);
    for (const place of day.away.filter((one) => one.at === at)) comeBack(day, place, now);
    for (const who of script.comers.filter((one) => notedAt(one, script) === at)) come(day, who, now);
  }
  return sessions;
};
