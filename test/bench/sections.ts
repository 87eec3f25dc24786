import { type ApiRate, runApiRate } from "./api-rate/run-api-rate.ts";
import { type Costs, runCosts } from "./costs/run-costs.ts";
import { type DistrictCoverage, runDistrictCoverage } from "./district-coverage/run-district-coverage.ts";
import { type ExpectedTimes, runExpectedTimes } from "./expected-times/run-expected-times.ts";
import { type Fill, runFill } from "./fill/run-fill.ts";
import { type FirstLoad, runFirstLoad } from "./first-load/run-first-load.ts";
import { type Growth, runGrowth } from "./growth/run-growth.ts";
import { type LineRules, runLineRules } from "./line-rules/run-line-rules.ts";
import { type NameSearch, runNameSearch } from "./name-search/run-name-search.ts";
import { type PeerBooker, runPeerBooker } from "./peer-booker/run-peer-booker.ts";
import { type RosterRules, runRosterRules } from "./roster-rules/run-roster-rules.ts";
import { type RouteCosts, runRouteCosts } from "./route-costs/run-route-costs.ts";
import { runSlotKernel, type SlotKernel } from "./slot-kernel/run-slot-kernel.ts";
import { runStartUp, type StartUp } from "./start-up/run-start-up.ts";
import { runVoice, type Voice } from "./voice/run-voice.ts";
import { runWaitingPhones, type WaitingPhones } from "./waiting-phones/run-waiting-phones.ts";

/** All that was measured, by section. */
export type Figures = {
  costs: Costs;
  routes: RouteCosts;
  kernel: SlotKernel;
  "roster-rules": RosterRules;
  "district-coverage": DistrictCoverage;
  fill: Fill;
  "name-search": NameSearch;
  "line-rules": LineRules;
  "expected-times": ExpectedTimes;
  "start-up": StartUp;
  growth: Growth;
  "api-rate": ApiRate;
  "first-load": FirstLoad;
  "peer-booker": PeerBooker;
  voice: Voice;
  "waiting-phones": WaitingPhones;
};
export type SectionName = keyof Figures;

/** The sections in the order they are run; each has a process of its own, since a store's client keeps its engine. */
export const sections: { [Name in SectionName]: (quick: boolean) => Promise<Figures[Name]> } = {
  costs: runCosts,
  routes: runRouteCosts,
  kernel: runSlotKernel,
  "roster-rules": runRosterRules,
  "district-coverage": runDistrictCoverage,
  fill: runFill,
  "name-search": runNameSearch,
  "line-rules": runLineRules,
  "expected-times": runExpectedTimes,
  "start-up": runStartUp,
  growth: runGrowth,
  "api-rate": runApiRate,
  "first-load": runFirstLoad,
  "peer-booker": runPeerBooker,
  voice: runVoice,
  "waiting-phones": runWaitingPhones,
};
