import { expect, test } from "vitest";
import { finishPublishing } from "../../../../functions/roster/publish/finish-publishing.ts";
import { districtKey, rosterVersionKey } from "../../../../functions/store/table/keys.ts";
import { Unreadable } from "../../../../functions/store/table/readable.ts";
import type { RosterVersion } from "../../../../shared/roster/publish/roster-version.ts";
import { serang } from "../../booking/cikande.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";

const [clinicId, month] = ["3604-cikande", "2027-01"];
const version: RosterVersion = { clinicId, month, version: 2, at: 0, by: "account", rows: [], codes: [], written: 0 };

/** Finishes what is being published, where something can't be read. */
const finishing = (changes: Partial<Parameters<typeof finishPublishing>[0]>) => {
  loggedLines();
  const ended: number[] = [];
  const finish = finishPublishing({
    monthHeadOf: async () => ({ version: 1, publishing: 2 }),
    rosterVersionOf: async () => version,
    districtById: async () => serang,
    endVersion: async (of) => {
      ended.push(of.version);
    },
    easeDuty: async () => {},
    bringMonth: async () => true,
    ...changes,
  });
  return { ended, finished: finish(clinicId, month) };
};

const unreadable = (key: ConstructorParameters<typeof Unreadable>[0]) => () => Promise.reject(new Unreadable(key));

test("a version that is being published stays so while its district can't be read: nothing is wrong with it", async () => {
  const { ended, finished } = finishing({ districtById: unreadable(districtKey(serang.id)) });
  await expect(finished).rejects.toThrow(Unreadable);
  expect(ended).toEqual([]);
});

test("one that can't be read itself is ended as it is", async () => {
  const { ended, finished } = finishing({ rosterVersionOf: unreadable(rosterVersionKey(clinicId, month, 2)) });
  expect(await finished).toBe(true);
  expect(ended).toEqual([2]);
});
