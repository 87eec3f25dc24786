import { expect, test } from "vitest";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { useTable } from "../../store/use-table.ts";
import { planner } from "../planning.ts";
import { bring, clock, newClinic, preview, publish, publishWith, putRow, sessionsIn, shiftsOn } from "./publishing.ts";

useTable();

test("a night that goes on as midnight comes in between is left as it is, though its day is over", async () => {
  const [month, midnight] = ["2026-12", instantAt("2026-12-11", 0, "WIB")];
  const practice = { services: ["umum"], minutes: 10 };
  const night: ShiftCode = { code: "N", name: "Malam", hours: { from: 22 * 60, to: 26 * 60 }, practice };
  const id = await newClinic("malam", ["ani-malam"], [night]);
  await putRow(id, month, "ani-malam", shiftsOn(["10", "11"], "N"));
  await publish(id, month);
  clock.now = midnight - 200;
  const { digest } = await preview(id, month);
  const slowly = publishWith({
    bringMonth: (frozen) => {
      clock.now = midnight;
      return bring(frozen);
    },
  });
  expect(await slowly({ clinicId: id, month, digest }, planner, requestKey())).toMatchObject({ done: true });
  expect((await sessionsIn(id, month)).map(({ state }) => state)).toEqual(["open", "open"]);
});
