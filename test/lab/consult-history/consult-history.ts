import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { closeDueRoom, closeRoom } from "../../../functions/consult/close-room.ts";
import { closeRoomOnChange } from "../../../functions/events/stream/close-room.ts";
import { appointmentOf, appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { type Appointment, isUpcoming, type VisitState } from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import { isUndecided } from "../../../shared/booking/pending.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { Identity } from "../../../shared/consult/presence.ts";
import type { RoomEvent } from "../../../shared/consult/room-event.ts";
import { lineEndsAtLatest } from "../../../shared/schedule/session-line.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning, requestKey, siti } from "../../functions/booking/cikande.ts";
import { left, settle } from "../../functions/booking/outcomes/use-cases.ts";
import { cancel, clock, reschedule } from "../../functions/booking/use-cases.ts";
import {
  admit,
  booked,
  close,
  end,
  enter,
  follow,
  pause,
  rooms,
  sessionNow,
  slot,
} from "../../functions/consult/use-cases.ts";
import { prioritize } from "../../functions/line/doctor-line.ts";
import { insideOf, openDoor } from "../../functions/store/inside-of.ts";
import type { Step } from "./histories.ts";
import { isUnsaid, wrongOf } from "./judge-visit.ts";
import { mayBeRefused, type Pressing, pressAgain, presses } from "./presses.ts";

/** How long a room stands empty before the video server closes it. */
const departure = 15 * minute;
const midnight = instantAt("2026-11-24", 0, "WIB");

/** One visit with all that is on its way, and what was seen of it. */
type World = Pressing & {
  reports: RoomEvent[];
  stream: DynamoDBRecord[];
  /** The rooms that the stream left to the clock. */
  due: string[];
  emptySince: Map<string, number>;
  /** Whether both were in the room since the present admission. */
  together: boolean;
};

const now = () => clock.now;
const ours = closeRoom({ appointmentOf, hasVideo: () => true, rooms });
const closeDue = closeDueRoom({ closeRoom: ours, now });

const imageOf = (item: AppointmentRecord) => marshall(appointmentToItem(item), { removeUndefinedValues: true });

const roomOf = (world: World): Promise<string> => rooms.nameOf(world.last);

const report = (
  world: World,
  room: string,
  news: { kind: "joined" | "left"; identity: Identity } | { kind: "finished" },
) => world.reports.push({ appointmentId: world.id, room, at: Math.floor(clock.now / 1000) * 1000, ...news });

const move = ({ id, last, pressed }: World): Promise<unknown> => {
  // At another time a visit begins anew.
  pressed.length = 0;
  const to = slotAt(morning(), last.slot.number === slot.number ? 20 : slot.number);
  return reschedule({ appointmentId: id, service: "umum", from: last.slot, to }, siti, requestKey());
};

const passing = (world: World, minutes: number): void => {
  clock.now += minutes * minute;
  for (const [room, { people }] of rooms.at) {
    const since = world.emptySince.get(room) ?? clock.now;
    if (people.size > 0) world.emptySince.delete(room);
    else if (clock.now - since < departure) world.emptySince.set(room, since);
    else {
      (rooms.at as Map<string, unknown>).delete(room);
      world.emptySince.delete(room);
      report(world, room, { kind: "finished" });
    }
  }
};

const deliver = async (world: World, kind: "deliver" | "repeat" | "lose", which: number): Promise<void> => {
  const index = which % Math.max(1, world.reports.length);
  const event = world.reports[index];
  if (event && kind !== "lose") await mayBeRefused(follow(event));
  if (kind !== "repeat") world.reports.splice(index, 1);
};

const entering = async (world: World, identity: Identity): Promise<void> => {
  const room = await enter(world.id, identity);
  if (rooms.at.get(room)?.people.has(identity)) report(world, room, { kind: "joined", identity });
};

const leaving = async (world: World, identity: Identity): Promise<void> => {
  const room = await roomOf(world);
  rooms.leave(room, identity);
  report(world, room, { kind: "left", identity });
};

const streaming = async (world: World): Promise<void> => {
  const enterDue = async ({ ref }: { ref: string }) => world.due.push(ref) > 0;
  const failed = await closeRoomOnChange({ closeRoom: ours, enterDue, now }).consume(world.stream.splice(0));
  if (failed.length > 0) throw new Error("the stream was held up");
  for (const ref of world.due.splice(0)) await closeDue(ref).catch(() => world.due.push(ref));
};

const acts = {
  ...presses,
  end: ({ id }: World) => end(id),
  pause: ({ id }: World) => pause(id),
  emergency: ({ id }: World) => prioritize(id, { level: "emergency", reason: "breathing" }),
  precedence: ({ id }: World) => prioritize(id, { level: "precedence", reason: "infant" }),
  "no priority": ({ id }: World) => prioritize(id),
  cancel: ({ id, last }: World) => cancel({ appointmentId: id, from: last.slot }, siti, requestKey()),
  move,
  close: () => close(morning().id),
  seen: ({ id }: World) => settle(id, "seen"),
  absent: ({ id }: World) => settle(id, "absent"),
  "call-back": ({ id }: World) => settle(id, "call-back"),
  stream: streaming,
  kill: async () => rooms.forget(),
  down: async () => {
    rooms.down = true;
  },
  up: async () => {
    rooms.down = false;
  },
};

const take = async (world: World, step: Step, alone: boolean): Promise<void> => {
  if (step.do === "press-again") return pressAgain(world, step.which, alone);
  if (step.do === "wait") return passing(world, step.minutes);
  if (step.do === "deliver" || step.do === "repeat" || step.do === "lose") return deliver(world, step.do, step.which);
  if (step.do === "enter") return mayBeRefused(entering(world, step.who));
  if (step.do === "leave") return leaving(world, step.who);
  return mayBeRefused(acts[step.do](world));
};

/** Whether the session tells of a visit what the visit tells of itself: its place in the line, and who is inside. */
const isTold = async ({ id, slot, state, mode, priority }: Appointment): Promise<boolean> => {
  const session = await sessionNow();
  const noted =
    state.status === "booked" || state.status === "cancelled" ? undefined : lineStateOf(state, mode, priority);
  const inside = state.status === "in-consultation" ? id : undefined;
  return (
    JSON.stringify(session?.line[slot.number]) === JSON.stringify(noted) &&
    (await insideOf("rahmawati-cikande")) === inside
  );
};

const observe = async (world: World): Promise<void> => {
  const visit = await appointmentOf(world.id);
  if (!visit) throw new Error("the visit is gone");
  if (isUnsaid(world.last, visit)) throw new Error("what the desk had said is changed");
  if (JSON.stringify(visit) !== JSON.stringify(world.last))
    world.stream.push({ dynamodb: { OldImage: imageOf(world.last), NewImage: imageOf(visit) } } as DynamoDBRecord);
  const admission = (state: VisitState) => ("admittedAt" in state ? state.admittedAt : undefined);
  const isNew = admission(visit.state) !== admission(world.last.state);
  const people = rooms.at.get(await rooms.nameOf(visit))?.people;
  const both = people?.size === 2 && visit.state.status === "in-consultation";
  // A visit that was completed in one step with its meeting left the room closed: who was in it is known from before.
  world.together = both || (world.together && (!isNew || visit.state.status === "completed"));
  world.last = visit;
  const wrong = wrongOf(visit, world.together);
  if (wrong) throw new Error(wrong);
  if (!(await isTold(visit))) throw new Error(`the session tells another story than ${visit.state.status}`);
};

/** Whom the clock alone has ended stands on the desk's list, and is off it once the desk has said how it was. */
const decideIfLeft = async ({ id, last }: World): Promise<void> => {
  const isListed = async () => (await left()).flat().includes(last.slot.number);
  if ((await isListed()) !== isUndecided(last.state)) throw new Error("the desk's list tells another story");
  if (!isUndecided(last.state)) return;
  await settle(id, "absent");
  if (await isListed()) throw new Error("decided about, and listed still");
};

/** Sees a visit to its end as its people would, once nothing is lost any more: whoever is left can be served. */
const conclude = async (world: World): Promise<void> => {
  rooms.down = false;
  await streaming(world);
  const { mode, state } = world.last;
  if (isUpcoming(world.last) && clock.now < morning().start + 4 * 60 * minute) {
    clock.now = Math.max(clock.now, world.last.slot.start);
    if (mode === "video") for (const identity of ["patient", "doctor"] as const) await enter(world.id, identity);
    await admit(world.id);
    await admit(world.id);
    await observe(world);
    const ended = await end(world.id);
    if (ended.state.status !== "completed") throw new Error(`stuck: ${state.status}, then ${ended.state.status}`);
  } else {
    clock.now = Math.max(clock.now, midnight);
    // Two who are in their room still keep the line open, and not for ever.
    if (await close(morning().id)) {
      clock.now = Math.max(clock.now, lineEndsAtLatest(morning(), "WIB"));
      await close(morning().id);
    }
    await observe(world);
    await decideIfLeft(world);
  }
  await observe(world);
  await streaming(world);
  if (isUpcoming(world.last)) throw new Error(`never over: ${world.last.state.status}`);
  if (rooms.at.size > 0) throw new Error(`the room is open after ${world.last.state.status}`);
};

/** Plays a history with a visit of its own; throws what is wrong with it. */
export const play = async (history: readonly (readonly Step[])[]): Promise<void> => {
  rooms.down = false;
  rooms.forget();
  await openDoor("rahmawati-cikande");
  clock.now = slot.start - 20 * minute;
  const { id } = await booked();
  const last = await appointmentOf(id);
  if (!last) throw new Error("nothing was booked");
  const unsent = { reports: [], stream: [], due: [], pressed: [] };
  const world: World = { id, ...unsent, last, emptySince: new Map(), together: false };
  for (const steps of history) {
    await Promise.all(steps.map((step) => take(world, step, steps.length === 1)));
    await observe(world);
  }
  await conclude(world);
};
