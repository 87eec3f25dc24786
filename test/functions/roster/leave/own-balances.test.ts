import { beforeEach, expect, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { useTable } from "../../store/use-table.ts";
import { morningCode } from "../planning.ts";
import { clock, newClinic, publish } from "../publish-month/publishing.ts";
import { approve, ask, ownOf } from "./leaving.ts";

useTable();

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

test("whoever asks for leave learns what they have had of this year and of the next, each by itself", async () => {
  const id = await newClinic("sisa-cuti", ["ani-sisa"], [morningCode]);
  await publish(id, "2026-12");
  await approve(await ask(id, { practitionerId: "ani-sisa", from: "2026-12-31", to: "2027-01-02" }));
  const { balance, nextBalance } = await ownOf(id, "ani-sisa");
  expect({ balance, nextBalance }).toEqual({
    balance: { practitionerId: "ani-sisa", year: "2026", used: 1, revision: 1 },
    nextBalance: { practitionerId: "ani-sisa", year: "2027", used: 2, revision: 1 },
  });
});
