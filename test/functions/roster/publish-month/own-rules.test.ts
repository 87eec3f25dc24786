import { expect, test } from "vitest";
import { rosterSettingKey } from "../../../../functions/store/table/keys.ts";
import type { ChosenRules } from "../../../../shared/roster/settings/chosen-rules.ts";
import type { RosterSetting } from "../../../../shared/roster/settings/roster-setting.ts";
import { usualChoice } from "../../../../shared/roster/settings/rules-of.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { put, useTable } from "../../store/use-table.ts";
import { everyDay, newClinic, preview, publish, putRow, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";

const decide = (clinicId: string, setting: RosterSetting) =>
  put({ ...rosterSettingKey(clinicId, setting.kind), revision: 1, setting });

const sevenDays = everyDay(month).slice(0, 7);

test("a month is held to its clinic's own rules: what it wants kept blocks, what it switched off is not said", async () => {
  const id = await newClinic("carenang", ["ani"]);
  await putRow(id, month, "ani", shiftsOn(sevenDays));
  const rules: ChosenRules = { ...usualChoice, "no-doctor": { severity: "off", weekdays: [1] } };
  await decide(id, { kind: "rules", rules: { ...rules, "days-in-a-row": { severity: "blocks", days: 6 } } });
  expect((await preview(id, month)).breaks.map(({ rule, severity, date }) => [rule, severity, date])).toEqual([
    ["days-in-a-row", "blocks", "2026-12-07"],
  ]);
  expect(await outcomeOf(publish(id, month, requestKey()))).toBe("roster.rule-broken");
  await decide(id, { kind: "rules", rules: { ...rules, "days-in-a-row": { severity: "off", days: 6 } } });
  expect((await preview(id, month)).breaks).toEqual([]);
  expect(await outcomeOf(publish(id, month, requestKey()))).toBe("accepted");
});

test("who publishes is told how many half days lack people, by what the clinic wants", async () => {
  const id = await newClinic("tunjung-teja", ["ani"]);
  await putRow(id, month, "ani", shiftsOn(["07", "14"]));
  expect((await preview(id, month)).uncovered).toBe(0);
  const umum = { service: "umum", practitioners: 1 };
  await decide(id, {
    kind: "cover",
    wants: [
      { weekday: 1, half: "a", ...umum },
      { weekday: 1, half: "p", ...umum },
    ],
  });
  // Four Mondays: two mornings and four afternoons have nobody.
  expect((await preview(id, month)).uncovered).toBe(6);
});
