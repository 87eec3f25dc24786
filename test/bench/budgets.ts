import type { Figures } from "./sections.ts";
import { functionNames } from "./start-up/function-names.ts";

/** One bar of the design, and what was measured against it; `undefined`: its section did not run. */
export type Budget = { what: string; bar: string; measured: string; held: boolean | undefined };

type Part = Partial<Figures>;

const budget = (what: string, bar: string, measured: string | undefined, held: boolean | undefined): Budget => ({
  what,
  bar,
  measured: measured ?? "not measured",
  held: measured === undefined ? undefined : held,
});

const costBudgets = ({ costs }: Part): Budget[] => {
  const of = (name: string, what: string, bar: string, most: { requests: number; units: number }): Budget => {
    const cost = costs?.ours[name];
    const isWithin = cost && cost.requests <= most.requests && cost.units <= most.units;
    return budget(what, bar, cost && `${cost.requests} request, ${cost.units} units`, isWithin);
  };
  const unlimited = Number.POSITIVE_INFINITY;
  return [
    of("list-open-slots", "list a clinic's day, 5 doctors × 24", "1 request, ≤ 0.5 RCU", { requests: 1, units: 0.5 }),
    of("get-clinic-line", "its line at the end of a usual day", "1 request, ≤ 1 RCU", { requests: 1, units: 1 }),
    of("book-appointment", "book", "1 write, ≤ 6 WCU", { requests: 1, units: 6 }),
    of("reschedule-appointment", "reschedule", "1 write", { requests: 1, units: unlimited }),
    of("cancel-appointment", "cancel", "1 write", { requests: 1, units: unlimited }),
    of("find-next-slots", "next free slot in the district", "1 request, ≤ 1 RCU", { requests: 1, units: 1 }),
  ];
};

const rateBudgets = ({ "api-rate": rates }: Part): Budget[] =>
  (["write", "list"] as const).map((name) => {
    const medians = rates?.[name].medians;
    const share = medians && Math.round((100 * medians.api) / medians.engine);
    const what = name === "write" ? "transactions" : "queries";
    return budget(
      `${what} by the API`,
      "≥ 50 % of the engine's own",
      share === undefined ? undefined : `${share} %`,
      (share ?? 0) >= 50,
    );
  });

const growthBudgets = ({ growth }: Part): Budget[] =>
  (["list", "book"] as const).map((name) => {
    const medians = growth?.[name].medians;
    const times = medians && medians.large / medians.small;
    const bar = `≤ 1.2 × p50${growth ? ` (${growth.sizes[1]} against ${growth.sizes[0]})` : ""}`;
    return budget(`growth of ${name}`, bar, times?.toFixed(2), times !== undefined && times <= 1.2);
  });

const startUpBudgets = ({ "start-up": startUp }: Part): Budget[] =>
  functionNames.flatMap((name) => {
    const size = startUp && (startUp.gzipBytes[name] ?? 0) / 1000;
    const times = startUp && (startUp.load.medians[name] ?? 0) / (startUp.load.medians.bare ?? 0);
    return [
      budget(`bundle of ${name}`, "≤ 120 KB gz", size?.toFixed(1).concat(" KB"), size !== undefined && size <= 120),
      budget(`module load of ${name}`, "≤ 1.3 × bare SDK", times?.toFixed(2), times !== undefined && times <= 1.3),
    ];
  });

const loadBudgets = ({ "first-load": loads }: Part): Budget[] => {
  const of = (start: string) => loads?.find(({ name }) => name.startsWith(start));
  const within = (what: string, start: string, most: number): Budget => {
    const load = of(start);
    return budget(what, `≤ ${most} ms`, load && `${Math.round(load.ms)} ms`, load && load.ms <= most);
  };
  const first = of("start page, first visit");
  const staff = of("staff home, first visit");
  return [
    budget(
      "first load: HTML, CSS and JS, br",
      "≤ 24,000 B",
      first && `${first.codeBytes} B`,
      first && first.codeBytes <= 24_000,
    ),
    within("start page usable, 400 kbps, 400 ms, 4× CPU", "start page, first visit, 400", 1800),
    within("booking opened from a link, the same", "booking, first visit, 400", 2200),
    within("repeat visit without a network", "start page, again", 500),
    budget(
      "staff home, first visit: HTML, CSS and JS, br",
      "≤ 60,000 B",
      staff && `${staff.codeBytes} B`,
      staff && staff.codeBytes <= 60_000,
    ),
    within("staff home usable at the second visit, 400 kbps, 400 ms, 4× CPU", "staff home, second visit", 3000),
    within("the palette's key, 4× CPU", "staff: Ctrl+K", 50),
    within("a letter in the desk's search of 120 people, 4× CPU", "staff: a letter", 50),
  ];
};

const voiceBudgets = ({ voice }: Part): Budget[] => {
  const figures = voice && "medians" in voice ? voice : undefined;
  const { talking, narrow } = figures?.medians ?? {};
  const isHeard = narrow && narrow.concealed <= 2 && figures?.reconnected === 0;
  return [
    budget(
      "voice in a call, nonstop talk, one way",
      "≤ 32 kbps on the wire",
      talking && `${talking.allKbps.toFixed(1)} kbps`,
      talking && talking.allKbps <= 32,
    ),
    budget(
      "voice at 64 kbps both ways, 400 ms",
      "≤ 2 % concealed, connected",
      narrow && `${narrow.concealed.toFixed(2)} %${figures?.reconnected ? ", reconnected" : ""}`,
      isHeard,
    ),
  ];
};

const ruleBudgets = ({ "roster-rules": rules }: Part): Budget[] => {
  const breaks = rules?.find(({ name }) => name === "breaksOf")?.milliseconds;
  return [
    budget(
      "what a month breaks, 12 people × 31 days",
      "≤ 2 ms",
      breaks?.toFixed(2).concat(" ms"),
      breaks !== undefined && breaks <= 2,
    ),
  ];
};

const fillBudgets = ({ fill }: Part): Budget[] => {
  const slowest = fill && Math.max(...fill.months.map(({ seconds }) => seconds));
  const large = fill?.instances.find(({ name }) => name === "n012w8");
  const worst = large && Math.max(...large.scores.map(({ soft }) => soft));
  const isWhole = large?.scores.every(({ hard, uncovered }) => hard === 0 && uncovered === 0);
  return [
    budget("a month filled, 12 people × 31 days", "≤ 1.5 s", slowest?.toFixed(2).concat(" s"), (slowest ?? 9) <= 1.5),
    budget(
      "INRC-II n012w8, the dearest of all seeds",
      "≤ 3295, no rule broken",
      worst?.toString(),
      isWhole && (worst ?? 0) <= 3295,
    ),
  ];
};

const searchBudgets = ({ "name-search": searches }: Part): Budget[] => {
  const found = searches?.filter(({ besides }) => besides === "with birth year").map((one) => one.found);
  const worst = found && Math.min(...found);
  const median = searches && Math.max(...searches.map((one) => one.median));
  const slowest = searches && Math.max(...searches.map((one) => one.slowest));
  return [
    budget(
      "one of 40,000 people found by name, however written, and birth year",
      "≥ 97 % among the first 8",
      worst?.toFixed(1).concat(" %"),
      worst !== undefined && worst >= 97,
    ),
    budget(
      "the same: median of a search",
      "≤ 10 ms",
      median?.toFixed(1).concat(" ms"),
      median !== undefined && median <= 10,
    ),
    budget(
      "the same: the slowest search",
      "≤ 100 ms",
      slowest?.toFixed(1).concat(" ms"),
      slowest !== undefined && slowest <= 100,
    ),
  ];
};

const lineBudgets = ({ "line-rules": rules, "expected-times": times }: Part): Budget[] => {
  const ninth = (who: string): number | undefined =>
    rules?.find(({ rule, group }) => rule === "turn time" && group === who)?.ninth;
  const within = (what: string, who: string, most: number): Budget => {
    const minutes = ninth(who);
    return budget(what, `≤ ${most} min`, minutes?.toFixed(0).concat(" min"), (minutes ?? most + 1) <= most);
  };
  const percent = (part: number | undefined): string | undefined =>
    part === undefined ? undefined : `${(100 * part).toFixed(1)} %`;
  const near = times?.nearWithinTen;
  const told = ["by their time", "an hour early", "second session", "before the hours"] as const;
  const promises = told.flatMap((who) => {
    const { covered, later } = times?.groups[who] ?? {};
    const isHeld = covered !== undefined && covered >= 0.85 && covered <= 0.93;
    return [
      budget(`turns within the range told, ${who}`, "85–93 %", percent(covered), isHeld),
      budget(`turns later than told, ${who}`, "≤ 10 %", percent(later), (later ?? 1) <= 0.1),
    ];
  });
  return [
    within("wait by turn time, nine in ten of who booked", "booked", 50),
    within("the same of who came by themselves", "walk-in", 100),
    ...promises,
    budget("within ±10 min when told ≤ 30 min", "≥ 80 %", percent(near), (near ?? 0) >= 0.8),
  ];
};

const waitingBudgets = ({ "waiting-phones": phones }: Part): Budget[] => {
  const [idle, busy] = [phones?.idle, phones?.busy];
  return [
    budget(
      "a phone that waits while nothing happens, all bytes",
      "≤ 1,000 B a minute",
      idle && `${Math.round(idle.bytesPerMinute)} B`,
      idle && idle.bytesPerMinute <= 1000,
    ),
    budget(
      "500 phones on a clinic's busy morning",
      "≤ 1 read unit a second",
      busy?.unitsPerSecond.toFixed(2),
      busy && busy.unitsPerSecond <= 1,
    ),
  ];
};

/** Every budget of the design that a figure speaks to. */
export const budgetsOf = (figures: Part): Budget[] => [
  ...costBudgets(figures),
  ...rateBudgets(figures),
  ...growthBudgets(figures),
  ...startUpBudgets(figures),
  ...ruleBudgets(figures),
  ...fillBudgets(figures),
  ...searchBudgets(figures),
  ...lineBudgets(figures),
  ...loadBudgets(figures),
  ...voiceBudgets(figures),
  ...waitingBudgets(figures),
];
