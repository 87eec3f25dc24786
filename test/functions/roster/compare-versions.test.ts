import { beforeAll, expect, test } from "vitest";
import { compareVersions } from "../../../functions/roster/publish/compare-versions.ts";
import { personMonthsOf } from "../../../functions/store/duty/person-months.ts";
import { monthHeadOf } from "../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../functions/store/roster/roster-versions.ts";
import { compareVersions as contract } from "../../../shared/api/roster/compare-versions.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { requestKey } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { asListed } from "../http/as-listed.ts";
import { countRequests } from "../store/count-requests.ts";
import { useTable } from "../store/use-table.ts";
import { backAgain } from "./change/being-back.ts";
import { away, close } from "./change/changing.ts";
import { guardCode, morningCode, planner } from "./planning.ts";
import { clock, newClinic, preview, publish, publishWith, putCodes, putRow } from "./publish-month/publishing.ts";

useTable();

const month = "2026-12";
const deps = { monthHeadOf, rosterVersionOf, personMonthsOf };
const asking = asListed(contract, compareVersions(deps));
const compare = (input: { version?: number; since?: number } = {}) =>
  asking({ clinicId, month, ...input }, planner, requestKey());

let clinicId: ClinicId;
const day = (from: string[], to: string[]) => ({ practitionerId: "rahmawati", date: "2026-12-09", from, to });

beforeAll(async () => {
  clinicId = await newClinic("terbitan", ["rahmawati"], [morningCode, guardCode]);
});

test("before a month was published twice there is nothing to compare", async () => {
  expect(await compare()).toEqual({ last: 0, days: [], codes: [] });
  await putRow(clinicId, month, "rahmawati", { "09": ["P"] });
  await publish(clinicId, month);
  expect(await compare()).toEqual({ last: 1, days: [], codes: [] });
});

test("says who published the last two, when, and what changed between them, of which no draft is part", async () => {
  await putRow(clinicId, month, "rahmawati", { "09": ["J"] });
  clock.now += 60_000;
  const { digest } = await preview(clinicId, month);
  await publishWith()({ clinicId, month, digest }, { ...planner, name: "Hendi Suhendi" }, requestKey());
  await putRow(clinicId, month, "rahmawati", { "10": ["P"] });
  expect(await compare()).toEqual({
    last: 2,
    versions: {
      earlier: { version: 1, at: clock.now - 60_000 },
      later: { version: 2, at: clock.now, by: "Hendi Suhendi" },
    },
    days: [day(["P"], ["J"])],
    codes: [],
  });
});

test("any two can be named: what came and went in between is not in it", async () => {
  await putRow(clinicId, month, "rahmawati", { "09": ["P"] });
  const meeting = { ...guardCode, name: "Rapat" };
  await putCodes(clinicId, [morningCode, meeting]);
  await publish(clinicId, month);
  const { last, days, codes, versions } = await compare({ version: 3, since: 1 });
  expect([last, versions?.earlier.version, versions?.later.version]).toEqual([3, 1, 3]);
  expect([days, codes]).toEqual([[], [{ code: "J", from: guardCode, to: meeting }]]);
  expect((await compare({ version: 2 })).days).toEqual([day(["P"], ["J"])]);
});

test("versions that there are not, or the wrong way round, are refused", async () => {
  const asked = [{ version: 4 }, { since: 3 }, { version: 1 }, { version: 2, since: 2 }, { version: 1, since: 2 }];
  const outcomes = await Promise.all(asked.map((one) => outcomeOf(compare(one))));
  expect(outcomes).toEqual(asked.map(() => "request.invalid"));
});

test("who has no shift on a day of their leave is on leave, and who has one there is not", async () => {
  const onLeave: typeof personMonthsOf = async (asked) =>
    asked.map((one) => ({ ...one, revision: 1, halves: {}, nights: {}, leave: ["09a", "09p", "10a"] }));
  const told = asListed(contract, compareVersions({ ...deps, personMonthsOf: onLeave }));
  const toldDays = async () => (await told({ clinicId, month }, planner, requestKey())).days;
  await putRow(clinicId, month, "rahmawati", { "10": ["P"], "11": ["P"] });
  await publish(clinicId, month);
  await putRow(clinicId, month, "rahmawati", { "10": ["J"] });
  expect(await toldDays()).toEqual([
    { ...day(["P"], []), off: true },
    { ...day([], ["P"]), date: "2026-12-10" },
    { ...day([], ["P"]), date: "2026-12-11" },
  ]);
  await publish(clinicId, month);
  expect(await toldDays()).toEqual([
    { ...day(["P"], ["J"]), date: "2026-12-10" },
    { ...day(["P"], []), date: "2026-12-11" },
  ]);
});

test("the last two cost three reads, and a fourth where somebody has a shift no more", async () => {
  const { commands } = await countRequests(() => compare());
  expect(commands).toEqual(["GetItem", "GetItem", "GetItem", "BatchGetItem"]);
  const more = await countRequests(() => compare({ version: 2 }));
  expect(more.commands).toEqual(["GetItem", "GetItem", "GetItem"]);
});

test("of a version that no draft was published for it is said why: a closed day, somebody away, and back again", async () => {
  const clinic = await newClinic("sebab", ["ani-sebab"], [morningCode]);
  await putRow(clinic, month, "ani-sebab", { "14": ["P"], "15": ["P"] });
  await publish(clinic, month);
  const [first, second] = [
    { from: "2026-12-14", to: "2026-12-14" },
    { from: "2026-12-15", to: "2026-12-15" },
  ];
  await close(clinic, first);
  await away(clinic, { practitionerId: "ani-sebab", ...second });
  await backAgain(clinic, { practitionerId: "ani-sebab", ...second });
  const causeOf = async (version: number) =>
    (await asking({ clinicId: clinic, month, version }, planner, requestKey())).versions?.later.cause;
  expect([await causeOf(2), await causeOf(3), await causeOf(4)]).toEqual(["closed", "away", "back"]);
});
