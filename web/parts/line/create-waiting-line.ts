import type { Accessor } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { secondsUntil } from "../../../shared/line/ask-again.ts";
import { placeTold } from "../../../shared/line/place-told.ts";
import { isPassing } from "../../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import type { Remembered } from "../../offline/memory-of.ts";
import { createVisiblePace } from "../../time/create-visible-pace.ts";
import { serverNow } from "../../time/server-clock.ts";

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

/** A place as it was told, and when. */
type Told = Remembered<Line> & { id: string };

/** Asks for a visit's place: for the visit itself at first and where it may stand otherwise, else for the clinic's line. */
const createPlaces = ({ own, ofClinic }: LineSource, first: number) => {
  let last: Told | undefined;
  let isNews = true;
  let pace = first;
  const askOwn = async (id: string): Promise<Line> => {
    isNews = true;
    const place = await own(id).catch((cause: unknown) => {
      // Who has no line any more is not shown the place that they had.
      if (cause instanceof ApiRefusal && !isPassing(cause.code)) last = undefined;
      throw cause;
    });
    isNews = false;
    return place;
  };
  /** A line that is refused is no news of the visit, but nothing else tells of it then. */
  const askClinic = async ({ value }: Told): Promise<Line | undefined> => {
    const { clinicId, date } = sessionIdParts(value.sessionId ?? "");
    const told = await ofClinic({ clinicId, date }).catch((cause: unknown) => {
      if (!(cause instanceof ApiRefusal)) throw cause;
      return undefined;
    });
    const place = told && placeTold(value, told, serverNow());
    pace = told && place ? secondsUntil(told.askAgain, place) * 1_000 : first;
    return place;
  };
  const ask = async (id: string): Promise<Line> => {
    const before = !isNews && last?.id === id && last.value.sessionId ? last : undefined;
    return (before && (await askClinic(before))) ?? askOwn(id);
  };
  const remember = (id: string, value: Line): void => {
    last = { id, value, at: serverNow() };
  };
  const recall = (id: string): Remembered<Line> | undefined =>
    last?.id === id ? { value: last.value, at: last.at } : undefined;
  return { ask, pace: () => pace, memory: { recall, remember } };
};

/**
 * A visit's place in line, asked for again while it is wanted and seen, as often as the line itself says; without a network
 * the last one told, and since when.
 * @param first how often at first @default every eight seconds
 */
export const createWaitingLine = (
  wanted: Accessor<string | undefined>,
  source: LineSource,
  first = often,
): Load<Line> => {
  const { ask, pace, memory } = createPlaces(source, first);
  const line = createLoad(wanted, ask, memory);
  createVisiblePace(() => line.reload("quietly"), pace);
  return line;
};
