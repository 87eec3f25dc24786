import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { keepOpenSwaps, swapping } from "../../infra/demo/open-swaps.ts";
import { seed } from "../../infra/demo/seed.ts";
import { claimsOfStaff } from "../../infra/demo/staff-users.ts";
import { decideSwap } from "../../shared/api/roster/decide-swap.ts";
import { listRequests } from "../../shared/api/roster/list-requests.ts";
import { previewSwap } from "../../shared/api/roster/preview-swap.ts";
import { day, hour, type Instant } from "../../shared/time/instant.ts";
import { instantAt } from "../../shared/time/zone.ts";
import { useTable } from "../functions/store/use-table.ts";
import { askStraight } from "./ask-straight.ts";

useTable();
const clinicId = "3604-kramatwatu";
const morning = instantAt("2026-11-23", 9 * 60, "WIB");
const at = (now: Instant): void => void vi.useFakeTimers({ now, toFake: ["Date"] });

beforeAll(async () => {
  await seed(morning);
}, 30_000);
afterEach(() => void vi.useRealTimers());

const as = (username: string) => askStraight("staff", claimsOfStaff(username));
const keep = (now: Instant) => keepOpenSwaps(as(swapping.giver), as(swapping.taker), now);
const scheduler = as("jadwal.kramatwatu");

/** What the scheduler sees of those that stand, in the order of their page. */
const seen = async () =>
  (await scheduler(listRequests, { clinicId })).swaps
    .filter(({ state }) => state.status !== "lapsed")
    .map(({ shift, state }) => [shift.date, shift.code, state.status]);

test("one evening waits for the scheduler and one for a colleague, whoever looks again; once they are over there are others, over the end of a month too", async () => {
  at(morning);
  await keep(morning);
  const asked = [
    ["2026-11-26", "D3", "agreed"],
    ["2026-11-27", "D3", "open"],
  ];
  expect(await seen()).toEqual(asked);
  await keep(morning);
  expect(await seen()).toEqual(asked);
  const [swap = expect.fail("none")] = (await scheduler(listRequests, { clinicId })).swaps;
  const { digest } = await scheduler(previewSwap, { clinicId, swapId: swap.id });
  await scheduler(decideSwap, { clinicId, swapId: swap.id, decision: { is: "approve", digest } });
  await keep(morning);
  expect((await seen()).map(([, , status]) => status)).toEqual(["open", "approved"]);
  const later = morning + 4 * day + 9 * hour;
  at(later);
  await keep(later);
  expect(await seen()).toEqual([
    ["2026-11-30", "D3", "agreed"],
    ["2026-12-01", "D3", "open"],
    ["2026-11-26", "D3", "approved"],
  ]);
}, 60_000);
