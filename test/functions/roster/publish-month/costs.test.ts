import { expect, test } from "vitest";
import { requestKey } from "../../booking/cikande.ts";
import { countRequests } from "../../store/count-requests.ts";
import { useTable } from "../../store/use-table.ts";
import { watchTable } from "../../store/watch-table.ts";
import { everyDay, newClinic, preview, publishShown, putRow, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";

test("a month of 403 sessions costs 1.06 writes a session, and 48 requests", async () => {
  const people = [..."abcdefghijklm"].map((letter) => `ani-${letter}`);
  const id = await newClinic("petir", people);
  for (const one of people) await putRow(id, month, one, shiftsOn(everyDay(month)));
  const { digest } = await preview(id, month);
  const { result: cost, asked } = await watchTable(() =>
    countRequests(async () => {
      expect(await publishShown(id, month, digest, requestKey())).toMatchObject({ done: true, written: 403 });
    }),
  );
  const written = asked.filter(({ action }) => /Put|Update|Check/.test(action));
  expect(written.length / 403).toBeLessThanOrEqual(1.063);
  expect(cost.commands.length).toBeLessThanOrEqual(48);
});
