import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Limit, Need, Problem, Task, Worker } from "../../../../../shared/roster/fill/solver/problem.ts";

/** Instances of the Second International Nurse Rostering Competition, beside the project: they are not part of it. */
const folder = resolve(import.meta.dirname, "../../../../../../shared/data/inrc2");

export type Instance = { name: string; history: number; weeks: readonly number[] };
export const isThere = ({ name }: Instance): boolean => existsSync(join(folder, name));

const linesOf = (instance: string, file: string): string[][] =>
  readFileSync(join(folder, instance, file), "utf8")
    .split("\n")
    .map((line) => line.trim().split(/\s+/));

/** The lines after the one that begins with `heading`, up to an empty one. */
const section = (lines: string[][], heading: string): string[][] => {
  const from = lines.findIndex(([first]) => first === heading) + 1;
  const length = lines.slice(from).findIndex(([first]) => first === "");
  return lines.slice(from, length < 0 ? undefined : from + length);
};

const bounds = (text = ""): [number, number] => {
  const [least = 0, most = 0] = text.replace(/[()]/g, "").split(",").map(Number);
  return [least, most];
};

const limit = (text: string | undefined, weight: number): Limit => {
  const [least, most] = bounds(text);
  return { least, most, weight };
};

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A shift in a skill; nothing for the first task, the day off. */
type Place = { shift: string; skill: string };

/**
 * Hours that follow each other from one day to the next exactly as the shifts may: each shift begins one minute after the
 * one before it, and goes on until that of the next day begins which is the first that may follow.
 */
const hoursOf = (lines: string[][], shift: string): { from: number; to: number }[] => {
  const names = section(lines, "SHIFT_TYPES").map(([name]) => name);
  const [, , ...never] = section(lines, "FORBIDDEN_SHIFT_TYPES_SUCCESSIONS").find(([name]) => name === shift) ?? [];
  if (never.some((name, index) => name !== names[index]))
    throw new Error(`${shift} is not followed by the first shifts`);
  const day = 24 * 60;
  return Array.from({ length: 7 * 8 }, (_, index) => ({
    from: index * day + names.indexOf(shift),
    to: (index + 1) * day + never.length,
  }));
};

const scenarioOf = (instance: Instance) => {
  const lines = linesOf(instance.name, `Sc-${instance.name}.txt`);
  const skills = section(lines, "SKILLS").map(([skill = ""]) => skill);
  const shifts = section(lines, "SHIFT_TYPES");
  const names = shifts.map(([shift = ""]) => shift);
  const places = names.flatMap((shift) => skills.map((skill): Place => ({ shift, skill })));
  const tasks: Task[] = [
    { series: 0 },
    ...places.map(({ shift }) => ({ series: names.indexOf(shift) + 1, hours: hoursOf(lines, shift) })),
  ];
  const seriesOf = (shift: string): number => names.indexOf(shift) + 1;
  /** When a shift of the day before the first one ends. */
  const endOf = (shift: string): number => (hoursOf(lines, shift)[0]?.to ?? 0) - 24 * 60;
  const tasksOf = (shift: string): number[] =>
    places.flatMap((place, index) => (place.shift === shift || shift === "Any" ? [index + 1] : []));
  const contracts = new Map(section(lines, "CONTRACTS").map(([name = "", ...rest]) => [name, rest]));
  const nurses = section(lines, "NURSES").map(([name = "", contract = "", , ...can]) => ({ name, contract, can }));
  return { skills, shifts, places, tasks, seriesOf, endOf, tasksOf, contracts, nurses };
};

type Scenario = ReturnType<typeof scenarioOf>;

/** A scenario, what came before it, and its weeks one after another, as one problem. */
export const problemOf = (instance: Instance): Problem => {
  const { name, history, weeks } = instance;
  const scenario = scenarioOf(instance);
  const { shifts, places, tasks, seriesOf, endOf, tasksOf, nurses, contracts } = scenario;
  const days = weeks.length * 7;
  const weekData = weeks.map((week) => linesOf(name, `WD-${name}-${week}.txt`));
  const before = section(linesOf(name, `H0-${name}-${history}.txt`), "NURSE_HISTORY");
  const needs = places.map(({ shift, skill }, index): Need => {
    const cover = weekData.flatMap((lines) =>
      (section(lines, "REQUIREMENTS").find(([one, other]) => one === shift && other === skill) ?? [])
        .slice(2)
        .map(bounds),
    );
    return {
      tasks: Array.from({ length: days }, () => [index + 1]),
      least: cover.map(([least]) => least),
      wished: cover.map(([, wished]) => wished),
      weight: 30,
      surplus: 0,
    };
  });
  const wishes = weekData.flatMap((lines, week) =>
    lines
      .slice(lines.findIndex(([first]) => first === "SHIFT_OFF_REQUESTS") + 1)
      .filter(([first]) => first !== "")
      .map(([nurse, shift = "", weekday = ""]) => ({
        nurse,
        day: week * 7 + weekdays.indexOf(weekday),
        tasks: tasksOf(shift),
        weight: 10,
      })),
  );
  const people = nurses.map((nurse, index): Worker => {
    const [, workInARow, offInARow, weekends, isWhole] = contracts.get(nurse.contract) ?? [];
    const [, , weekendsBefore, task = "", inARow, worked, off] = before[index] ?? [];
    const can = [0, ...places.flatMap(({ skill }, place) => (nurse.can.includes(skill) ? [place + 1] : []))];
    return {
      allowed: Array.from({ length: days }, () => can),
      inARow: [limit(offInARow, 30), ...shifts.map(([, bound]) => limit(bound, 15))],
      workInARow: limit(workInARow, 30),
      weekends: { least: 0, most: Number(weekends) - Number(weekendsBefore), weight: 30 },
      halfWeekend: isWhole === "1" ? 30 : 0,
      wishes: wishes.filter((wish) => wish.nurse === nurse.name),
      before:
        task === "None"
          ? { ended: 0, series: 0, inARow: Number(off), workedInARow: 0 }
          : { ended: endOf(task), series: seriesOf(task), inARow: Number(inARow), workedInARow: Number(worked) },
    };
  });
  const total = {
    name: "total",
    of: Array.from({ length: days }, () => tasks.map(({ hours }) => Number(hours !== undefined))),
    limits: nurses.map(({ contract }, index) => {
      const [least, most] = bounds(contracts.get(contract)?.[0]);
      const done = Number(before[index]?.[1]);
      return { least: Math.max(0, least - done), most: Math.max(0, most - done), weight: 20 };
    }),
  };
  const weekends = weeks.map((_, week) => [week * 7 + 5, week * 7 + 6]);
  return { days, tasks, people, needs, rest: 0, counts: [total], weekends };
};

/** The published roster of an instance: person → day → task. */
export const publishedOf = (instance: Instance): number[][] => {
  const { places, nurses }: Scenario = scenarioOf(instance);
  const cells = nurses.map(() => Array.from({ length: instance.weeks.length * 7 }, () => 0));
  for (const [week, data] of instance.weeks.entries()) {
    const [file = ""] = globSync(join(instance.name, "Solution_*", `Sol-${instance.name}-${data}-${week}.txt`), {
      cwd: folder,
    });
    for (const [nurse, weekday = "", shift, skill] of section(
      linesOf(instance.name, file.slice(instance.name.length + 1)),
      "ASSIGNMENTS",
    )) {
      const row = cells[nurses.findIndex(({ name }) => name === nurse)];
      if (row)
        row[week * 7 + weekdays.indexOf(weekday)] =
          places.findIndex((one) => one.shift === shift && one.skill === skill) + 1;
    }
  }
  return cells;
};

export const n005w4: Instance = { name: "n005w4", history: 0, weeks: [1, 2, 3, 3] };
export const n012w8: Instance = { name: "n012w8", history: 0, weeks: [3, 5, 0, 2, 0, 4, 5, 2] };
