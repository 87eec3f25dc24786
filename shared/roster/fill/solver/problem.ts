/** What one unit of a break costs: `must` is a hard rule, a number a wish that other wishes are weighed against. */
export type Weight = "must" | number;

/** How much of something is right, and what each unit beside it costs. */
export type Limit = {
  least: number;
  most: number;
  weight: Weight;
  /** Whether the second unit beside costs twice the first, the third three times: so a burden is shared. */
  isSteep?: boolean;
};

/** A limit that nothing breaks. */
export const unlimited: Limit = { least: 0, most: Number.POSITIVE_INFINITY, weight: 0 };

/** What a person can do on a day. The first task of a problem is the day off. */
export type Task = {
  /** Days of one series count as days in a row; 0 is that of days off. */
  series: number;
  /** By day: from when until when, in minutes since the first day's midnight; absent for a day off. */
  hours?: readonly { from: number; to: number }[];
};

/** How many people a day needs for something. */
export type Need = {
  /** Day → the tasks that meet it. */
  tasks: readonly (readonly number[])[];
  /** Those who count; everybody when absent. */
  people?: readonly number[];
  /** By day. Below `least` it is uncovered; each below `wished` costs `weight`, each beyond both `surplus`. */
  least: readonly number[];
  wished: readonly number[];
  weight: number;
  surplus: number;
};

/** What is counted of each person: shifts, hours of a week, afternoons. */
export type Count = {
  name: string;
  /** Day → task → how much it counts. */
  of: readonly (readonly number[])[];
  /** By person; what was carried over is taken off already. */
  limits: readonly Limit[];
};

/** What came before the first day: when the last shift ended, and how long what was done last had been going on. */
export type Before = { ended: number; series: number; inARow: number; workedInARow: number };

/** One whose days are to be filled. */
export type Worker = {
  /** Day → the tasks that may stand there, the one to begin with first; a day with one task is pinned. */
  allowed: readonly (readonly number[])[];
  /** Series → how many days in a row. */
  inARow: readonly Limit[];
  workInARow: Limit;
  weekends: Limit;
  /** What a weekend costs of which only one day is worked; 0 where that is as good. */
  halfWeekend: number;
  wishes: readonly { day: number; tasks: readonly number[]; weight: number }[];
  before: Before;
};

/** People × days × tasks, with all that is asked of them: what the search solves. */
export type Problem = {
  days: number;
  tasks: readonly Task[];
  people: readonly Worker[];
  needs: readonly Need[];
  /** Minutes between the shifts of one day and those of a later one, at least. */
  rest: number;
  counts: readonly Count[];
  /** The days of each weekend. */
  weekends: readonly (readonly number[])[];
};
