import type { Accessor } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { secondsUntil } from "../../../shared/line/ask-again.ts";
import { placeTold } from "../../../shared/line/place-told.ts";
import { isPassing } from "../../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import type { Remembered } from "../../offline/memory-of.ts";
import { createVisiblePace } from "../../time/create-visible-pace.ts";
import { serverNow } from "../../time/server-clock.ts";
import { dropPlace, keepPlace, keptPlace, type Told } from "./kept-places.ts";

type Line = ResponseOf<"get-waiting-line">;
type Lines = ResponseOf<"get-clinic-line">;

/** Whom a phone asks for a place in line. */
export type LineSource = {
  /** What is told of the visit itself. */
  own: (appointmentId: string) => Promise<Line>;
  /** What everybody may read of a clinic's day. */
  ofClinic: (day: { clinicId: string; date: string }) => Promise<Lines>;
};

/** Until a line has said how often to ask for it; with the two seconds that the network keeps it, ten. */
const often = 8_000;

/** Slower than this it is never asked because of refusals: whoever is called meanwhile hears of it no later. */
const slowest = minute;

/** The number of whoever is expected can have become another's, which the line does not say: so often the visit says it. */
const ownAgain = 10 * minute;

const isRefusal = (cause: unknown): cause is ApiRefusal => cause instanceof ApiRefusal;

/** Asks half as often after each answer in a row that there is too much to answer. */
const createPatience = () => {
  let refused = 0;
  const hear = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      const answer = await asked;
      refused = 0;
      return answer;
    } catch (cause) {
      refused = isRefusal(cause) && isPassing(cause.code) ? refused + 1 : 0;
      throw cause;
    }
  };
  const slowed = (pace: number): number => Math.max(pace, Math.min(pace * 2 ** refused, slowest));
  return { hear, slowed };
};

/** Asks for the visit itself, and tells whether that is to be asked again rather than the line. */
const createOwnWord = (own: LineSource["own"]) => {
  let isNews = true;
  let askedAt = 0;
  const ask = async (id: string): Promise<Line> => {
    isNews = true;
    const place = await own(id);
    isNews = false;
    askedAt = serverNow();
    return place;
  };
  const isDue = ({ value }: Told): boolean =>
    isNews || (value.state.status === "booked" && serverNow() - askedAt >= ownAgain);
  return { ask, isDue };
};

/** What was told last of a visit's place: on this page, and where it told nothing yet, on those before it. */
const createTold = () => {
  let known: Told | undefined;
  /** Until it was asked nobody knows that there is no network, and what was kept would pass for what is so now. */
  let isAsked = false;
  const last = (id: string): Told | undefined => (known?.id === id ? known : undefined);
  const remember = (id: string, value: Line): void => {
    known = { id, value, at: serverNow() };
    keepPlace(known);
  };
  const recall = (id: string): Remembered<Line> | undefined => {
    const place = last(id) ?? (isAsked ? keptPlace(id) : undefined);
    return place && { value: place.value, at: place.at };
  };
  const forget = (id: string): void => {
    known = undefined;
    dropPlace(id);
  };
  const expect = (): void => {
    isAsked = true;
  };
  return { last, remember, recall, forget, expect };
};

/** Asks for a visit's place: for the visit itself at first and where it may stand otherwise, else for the clinic's line. */
const createPlaces = ({ own, ofClinic }: LineSource) => {
  const places = createTold();
  let pace = often;
  const patience = createPatience();
  const ownWord = createOwnWord(own);
  const askOwn = (id: string): Promise<Line> =>
    ownWord.ask(id).catch((cause: unknown) => {
      // Who has no line any more is not shown the place that they had.
      if (isRefusal(cause) && !isPassing(cause.code)) places.forget(id);
      throw cause;
    });
  /**
   * A line that is refused is no news of the visit, but nothing else tells of it then. Where it is refused for a moment only,
   * the visit is not asked in its place: all who wait would, just when there is too much to answer.
   */
  const askClinic = async ({ value }: Told): Promise<Line | undefined> => {
    const { clinicId, date } = sessionIdParts(value.sessionId ?? "");
    const told = await ofClinic({ clinicId, date }).catch((cause: unknown) => {
      if (!isRefusal(cause) || isPassing(cause.code)) throw cause;
      return undefined;
    });
    const place = told && placeTold(value, told, serverNow());
    pace = told && place ? secondsUntil(told.askAgain, place) * 1_000 : often;
    return place;
  };
  const askEither = async (id: string): Promise<Line> => {
    const last = places.last(id);
    const before = last?.value.sessionId && !ownWord.isDue(last) ? last : undefined;
    return (before && (await askClinic(before))) ?? askOwn(id);
  };
  const ask = (id: string): Promise<Line> => {
    places.expect();
    return patience.hear(askEither(id));
  };
  const { recall, remember } = places;
  return { ask, pace: () => patience.slowed(pace), memory: { recall, remember } };
};

/**
 * A visit's place in line, asked for again while it is wanted and seen, as often as the line itself says; without a network
 * the last one told, and since when; more slowly while that is refused for a moment.
 */
export const createWaitingLine = (wanted: Accessor<string | undefined>, source: LineSource): Load<Line> => {
  const { ask, pace, memory } = createPlaces(source);
  const line = createLoad(wanted, ask, memory);
  createVisiblePace(() => line.reload("quietly"), pace);
  return line;
};

/** Since when a place could not be asked for: until then it was so. */
export const staleSince = ({ state }: Pick<Load<unknown>, "state">): Instant | undefined => {
  const now = state();
  return now.status === "stale" ? now.at : undefined;
};
