import { minute } from "../../../shared/time/instant.ts";
import type { useBrowser } from "../../e2e/browser/use-browser.ts";
import { type DayClock, makeDayClock } from "../clock/day-clock.ts";
import { putPractices } from "../cloud/put-practices.ts";
import { noteToldTimes, type ToldFigures } from "../line/told-times.ts";
import { type DayScript, happeningsOf } from "../script/day-script.ts";
import { doctors } from "../script/practices.ts";
import { bookAll, type Part } from "./cast.ts";
import { closeDay } from "./close-day.ts";
import { type Diary, makeDiary } from "./diary.ts";
import { type DoctorAtWork, playDoctor } from "./play-doctor.ts";
import { makeHappen } from "./play-happening.ts";
import { openStage, type Stage } from "./stage.ts";

/** What came of a day, in how many steps the screens were compared, and how often a phone's place was. */
export type PlayedDay = { parts: Part[]; figures: ToldFigures; steps: number; phones: number };

/** Before the first of them comes, in minutes after the practices begin. */
const doorsOpen = -50;
/** For how long somebody is gone who was called in vain. */
const gone = 6;
/** How far apart what phones are told is noted. */
const noteEvery = 10;
/** How often the cloud's clock does its work. */
const tickEvery = 5;

type Going = {
  clock: DayClock;
  /** Lets the time pass until a minute of the day. */
  until: (at: number) => Promise<void>;
  diary: Diary;
  atWork: readonly DoctorAtWork[];
  stage: Stage;
  told: ReturnType<typeof noteToldTimes>;
};

/**
 * The next minute in which something happens; absent: nothing more does. What was done in one shows in the next.
 */
const nextAfter = (at: number, isAnyDone: boolean, { diary, atWork }: Going): number | undefined => {
  if (isAnyDone) return at + 1;
  const times = [diary.nextAt(), ...atWork.map((doctor) => doctor.dueAt(at))].flatMap((one) => one ?? []);
  return times.length === 0 ? undefined : Math.max(at + 1, Math.min(...times));
};

/** Goes through a day from one happening to the next; at each the screens are compared, then everybody does what is due. */
const goThrough = async (going: Going): Promise<number> => {
  const { clock, until, diary, atWork, stage, told } = going;
  let [steps, noted, ticked, isAnyDone] = [0, Number.NEGATIVE_INFINITY, doorsOpen, true];
  for (let at: number | undefined = doorsOpen; at !== undefined; at = nextAfter(at, isAnyDone, going)) {
    const minuteOfDay = at;
    await until(at);
    if (at - ticked >= tickEvery) {
      await clock.tick();
      ticked = at;
    }
    const line = await stage.agree().catch((error: Error) => {
      throw new Error(`At minute ${minuteOfDay}: ${error.message}`);
    });
    steps += 1;
    if (at - noted >= noteEvery) {
      told.note(line, Date.now());
      noted = at;
    }
    isAnyDone = false;
    for (const doctor of atWork) isAnyDone = (await doctor.act(at)) || isAnyDone;
    isAnyDone = (await diary.live(at)) || isAnyDone;
  }
  return steps;
};

/** Plays a day on the screens of everybody who has a part in it. */
export const playDay = async (script: DayScript, visitor: ReturnType<typeof useBrowser>): Promise<PlayedDay> => {
  const clock = makeDayClock();
  const { opening, held } = await putPractices(script);
  const parts = await bookAll(script, held);
  const until = (at: number): Promise<void> => clock.pass(Math.max(0, opening + at * minute - Date.now()));
  await until(doorsOpen);
  const stage = await openStage(visitor, clock);
  const told = noteToldTimes();
  const diary = makeDiary();
  const byId = new Map(parts.flatMap((part) => (part.id === undefined ? [] : [[part.id, part] as const])));
  const onVisit = (id: string, part: Part): void => void byId.set(id, part);
  const partOf = (id: string): Part => {
    const part = byId.get(id);
    if (!part) throw new Error(`${id} has no part in this day`);
    return part;
  };
  const { happen, back } = makeHappen({ stage, clock, told, held, diary, onVisit });
  for (const one of happeningsOf({ ...script, comers: parts })) diary.add(one.at, () => happen(one));
  const atWork = stage.doctors.map((page, index) =>
    playDoctor({
      page,
      clock,
      partOf,
      user: doctors[index]?.user ?? "",
      onCalled: stage.closePhone,
      script: script.doctors[index === 0 ? 0 : 1],
      onVain: (part, at) => diary.add(at + gone, () => back(part)),
    }),
  );
  const steps = await goThrough({ clock, until, diary, atWork, stage, told });
  const sessions = await closeDay({ clock, held, desk: stage.desk });
  return { parts, figures: told.figures(sessions), steps, phones: stage.compared() };
};
