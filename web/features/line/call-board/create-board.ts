import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import { callsIn, delaysIn, missedIn, waitingIn } from "../../../../shared/line/face-to-face-line.ts";
import type { Clinic, ClinicId } from "../../../../shared/place/clinic.ts";
import { practitionerLetter } from "../../../../shared/place/practitioner-letter.ts";
import { type Instant, minute } from "../../../../shared/time/instant.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import {
  clinicIn,
  createDirectory,
  type Directory,
  practitionerIn,
  zoneIn,
} from "../../../parts/directory/create-directory.ts";
import { serverNow } from "../../../time/server-clock.ts";
import {
  type HandCall,
  handCallsOf,
  isSameDay,
  keptHandCalls,
  makeHeard,
  makeSeen,
  type SeenCall,
} from "./board-memory.ts";
import { createLine } from "./create-line.ts";
import type { CalledNumber } from "./hand-call.ts";
import { lettersWith } from "./letters-with.ts";
import { type MissedCall, missedCalls, type ShownCall, shownCalls } from "./shown-calls.ts";
import type { Voice } from "./voice/create-voice.ts";
import { makeCaller } from "./voice/make-caller.ts";

/** How many stand beside the present one, and of these how many of those who were called in vain: it is for them to read. */
const mostLast = 4;
const mostMissed = 2;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type Watched = { clinicId: Accessor<ClinicId>; now: Accessor<Instant>; voice: Voice };

/** Numbers called by hand on a board's day, kept on the device. */
const createHandCalls = (day: Accessor<Parameters<typeof handCallsOf>[0]>) => {
  const [calls, setCalls] = createSignal(handCallsOf(day()));
  createEffect(() => void setCalls(handCallsOf(day())));
  const add = ({ letter, number }: CalledNumber): string => {
    const at = serverNow();
    const id = `${letter}.${number}.${at}`;
    setCalls((before) => [...before, { id, letter, number, at }]);
    keptHandCalls.write({ ...day(), calls: calls() });
    return id;
  };
  const remove = ({ id }: Pick<ShownCall, "id">): void => {
    setCalls((before) => before.filter((one) => one.id !== id));
    keptHandCalls.write({ ...day(), calls: calls() });
  };
  return { calls, add, remove };
};

/** Who was called before the present one: first those who were not seen. */
const others = (
  calls: readonly ShownCall[],
  missed: readonly MissedCall[],
  present: ShownCall | undefined,
): (ShownCall | MissedCall)[] =>
  [...missed.slice(0, mostMissed), ...calls].filter(({ name }) => name !== present?.name).slice(0, mostLast);

/** The last call of a board that was made by hand, for as long as whoever it calls may still be on the way. */
const justByHand = (shown: readonly ShownCall[], byHand: readonly HandCall[], now: Instant): ShownCall | undefined => {
  const last = byHand[byHand.length - 1];
  return last && now - last.at < minute ? shown.find(({ id }) => id === last.id) : undefined;
};

/** Says what was called: what the line tells once it is told, and what is called by hand at once. */
const createCaller = (voice: Voice) => {
  const [saying, setSaying] = createSignal<ShownCall>();
  const caller = makeCaller<ShownCall>({
    say: voice.say,
    isAudible: voice.isAudible,
    now: serverNow,
    heard: makeHeard(),
    onSaying: (call) => void setSaying(call),
  });
  createEffect(() => voice.isAudible() && caller.goOn());
  return { saying, hear: caller.hear };
};

/** How many wait, by the letters of their lines. */
const waitingBy = (clinic: Clinic | undefined, waiting: ReturnType<typeof waitingIn>) =>
  waiting
    .map(({ practitionerId, people }) => ({ letter: practitionerLetter(clinic, practitionerId), people }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));

type Told = Parameters<typeof delaysIn>[1];

/** Who is late of a clinic's line, by name. */
const createDelays = (
  { clinicId, now }: Omit<Watched, "voice">,
  told: () => Told,
  directory: () => Directory | undefined,
) =>
  createMemo(
    () =>
      delaysIn(clinicId(), told(), now()).map((one) => ({
        ...one,
        name: practitionerIn(directory(), one.practitionerId)?.name,
      })),
    undefined,
    { equals: isSame },
  );

/** What a clinic's board shows and says today. */
export const createBoard = ({ clinicId, now, voice }: Watched) => {
  const directory = createDirectory();
  const clinic = (): Clinic | undefined => clinicIn(directory.value(), clinicId());
  const zone = () => zoneIn(directory.value());
  const today = () => ({ clinicId: clinicId(), date: localDate(now(), zone()) });
  const day = createMemo(today, undefined, { equals: isSameDay });
  const line = createLine(day);
  const hand = createHandCalls(day);
  const { saying, hear } = createCaller(voice);
  const told = () => line.value() ?? { sessions: [] };
  const seen = makeSeen();
  // Before the first answer a television's own clock may say anything.
  const called = (): SeenCall[] =>
    callsIn(clinicId(), told()).map((one) => (line.isTold() ? seen(one) : { ...one, again: false }));
  const calls = createMemo(() => shownCalls(called(), hand.calls(), clinic()), undefined, { equals: isSame });
  const waiting = createMemo(() => waitingBy(clinic(), waitingIn(clinicId(), told())), undefined, { equals: isSame });
  const missed = createMemo(() => missedCalls(missedIn(clinicId(), told()), clinic()), undefined, { equals: isSame });
  /** Who is being called to the ear is called to the eye; who is done is called no more. */
  const present = (): ShownCall | undefined => saying() ?? calls().find(({ inside }) => inside);
  // The letters come with the clinics: who is called while these are on their way is said with theirs.
  const isNamed = (): boolean => line.isTold() && directory.state().status !== "loading";
  createEffect(() => isNamed() && hear(calls()));
  const callByHand = (called: CalledNumber): void => {
    const id = hand.add(called);
    hear(calls().filter((one) => one.id === id));
  };
  return {
    clinic,
    zone,
    line,
    present,
    last: () => others(calls(), missed(), present()),
    waiting,
    delays: createDelays({ clinicId, now }, told, directory.value),
    callByHand,
    takeBack: hand.remove,
    justByHand: () => justByHand(calls(), hand.calls(), now()),
    lettersWith: (number: number) => lettersWith(clinic(), told().sessions, number),
  };
};

export type Board = ReturnType<typeof createBoard>;
