import { beforeEach, expect, test } from "vitest";
import { closeDay } from "../../../../functions/roster/change/close-day.ts";
import { saveFreeze } from "../../../../functions/store/roster/save-freeze.ts";
import { closeDay as closeContract } from "../../../../shared/api/roster/close-day.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { asListed } from "../../http/as-listed.ts";
import { useTable } from "../../store/use-table.ts";
import { planner } from "../planning.ts";
import {
  clock,
  newClinic,
  preview,
  publish,
  publishWith,
  putRow,
  sessionsIn,
  shiftsOn,
} from "../publish-month/publishing.ts";
import { absenceWith, close, draftIn, previewAway } from "./changing.ts";

useTable();

const month = "2026-12";
const monday = { from: "2026-12-14", to: "2026-12-14" };

beforeEach(() => {
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
});

/** Freezes after somebody else has done something, the first time. */
const after = (work: () => Promise<unknown>): typeof saveFreeze => {
  let times = 0;
  return async (...freeze) => {
    times += 1;
    if (times === 1) await work();
    return saveFreeze(...freeze);
  };
};

const clinicAt = async (name: string): Promise<ClinicId> => {
  const id = await newClinic(name, [`gita-${name}`]);
  await putRow(id, month, `gita-${name}`, shiftsOn(["14", "15"]));
  return id;
};

const statesOn = async (id: ClinicId): Promise<string[]> =>
  (await sessionsIn(id, month)).map((one) => `${one.id.split(".")[1]} ${one.state}`);

test("a day that is closed while its month is published for the first time is closed, whoever was first", async () => {
  const id = await clinicAt("serentak-a");
  const { digest } = await previewAway(id, monday);
  const makeAbsence = absenceWith({ saveFreeze: after(() => publish(id, month)) });
  const closing = asListed(closeContract, closeDay({ makeAbsence }))(
    { clinicId: id, ...monday, digest },
    planner,
    requestKey(),
  );
  // What was shown had no published shift: the scheduler looks again, and closes what is published by now.
  expect(await outcomeOf(closing)).toBe("roster.changed");
  await close(id, monday);
  expect(await statesOn(id)).toEqual(["2026-12-14 closed", "2026-12-15 open"]);
});

test("a month is not published as it was before a day of it was closed meanwhile", async () => {
  const id = await clinicAt("serentak-b");
  const { digest } = await preview(id, month);
  const publishing = publishWith({ saveFreeze: after(() => close(id, monday)) });
  expect(await outcomeOf(publishing({ clinicId: id, month, digest }, planner, requestKey()))).toBe("roster.changed");
  expect(await draftIn(id, month)).toEqual({ "gita-serentak-b": shiftsOn(["15"]) });
  await publish(id, month);
  await publish(id, month);
  await close(id, { from: "2026-12-15", to: "2026-12-15" });
  expect(await statesOn(id)).toEqual(["2026-12-15 closed"]);
});
