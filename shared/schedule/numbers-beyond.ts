import { minute } from "../time/instant.ts";
import { lastNumber, numbersOf, type Session } from "./session.ts";
import { lateGrace } from "./session-line.ts";

/**
 * The numbers that the desk may give once all places are taken, in order: as many as the time has room for in which the line
 * stays open for whoever is here.
 */
export const numbersBeyond = ({ minutes, count }: Pick<Session, "minutes" | "count">): number[] => {
  const room = Math.floor(lateGrace / (minutes * minute));
  return numbersOf({ count: Math.min(lastNumber, count + room) }).slice(count);
};

/** The numbers that the desk can give of a session beyond its places, in order: nobody holds them, nor had one here. */
export const freeBeyond = ({
  minutes,
  count,
  claims,
  spent = [],
}: Pick<Session, "minutes" | "count" | "claims" | "spent">): number[] =>
  numbersBeyond({ minutes, count }).filter((number) => claims[number] === undefined && !spent.includes(number));
