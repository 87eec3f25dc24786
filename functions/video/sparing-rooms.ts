import { Refusal } from "../../shared/refusal/refusal.ts";
import { withinMs } from "../trigger/deadline.ts";
import { type Rooms, rooms } from "./rooms.ts";

/** How long one question may take. */
const questionMs = 1_250;

/** An answer within so long costs nothing; of any five seconds so many may go beyond it: a single silence takes all. */
const promptMs = 25;
const windowMs = 5_000;
const spendableMs = 800;

/**
 * The video server for work that nobody waits for and that has many things to ask. It is asked one thing after the
 * other, and while it is slow or silent few things, so that it holds up nothing else: what there is no time for is
 * refused at once with `video.unavailable`, and whoever asked comes again.
 * @param clock milliseconds that pass
 */
export const sparingRooms = (
  asked: Pick<Rooms, "nameOf" | "standing" | "whoIsIn" | "close">,
  clock: () => number = () => performance.now(),
): typeof asked => {
  let windowEnds = Number.NEGATIVE_INFINITY;
  let spent = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    const begun = clock();
    if (begun >= windowEnds) [windowEnds, spent] = [begun + windowMs, 0];
    if (spent >= spendableMs) throw new Refusal("video.unavailable");
    try {
      return await withinMs(questionMs, question);
    } finally {
      spent += Math.max(0, clock() - begun - promptMs);
    }
  };
  const inTurn = <T>(question: () => Promise<T>): Promise<T> => {
    const answer = turn.then(() => ask(question));
    turn = answer.catch(() => {});
    return answer;
  };
  return {
    nameOf: (visit) => inTurn(() => asked.nameOf(visit)),
    standing: (names) => inTurn(() => asked.standing(names)),
    whoIsIn: (room) => inTurn(() => asked.whoIsIn(room)),
    close: (room) => inTurn(() => asked.close(room)),
  };
};

/** The video server of the product, for the stream and the clock. */
export const sparingRoomsLive = sparingRooms(rooms);
