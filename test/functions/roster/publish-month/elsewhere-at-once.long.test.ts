import { expect, test } from "vitest";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { newClinic, publish, putRow, sessionsIn, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";

test("of two clinics of somebody that publish at once the one at just one, whichever is faster, and the other is told where", async () => {
  for (let round = 0; round < 10; round += 1) {
    const name = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"][round] ?? "";
    const person = `rina-${name}`;
    const pair = [await newClinic(`left-${name}`, [person]), await newClinic(`right-${name}`, [person])];
    for (const id of pair) await putRow(id, month, person, shiftsOn(["01", "02", "03"]));
    const outcomes = await Promise.all(pair.map((id) => outcomeOf(publish(id, month))));
    expect(outcomes.toSorted()).toEqual(["accepted", "roster.elsewhere"]);
    const winner = pair[outcomes.indexOf("accepted")];
    const [rina] = await personMonthsOf([{ practitionerId: person, month }]);
    expect(rina?.halves).toEqual({ "01a": winner, "02a": winner, "03a": winner });
    const sessions = await Promise.all(pair.map((id) => sessionsIn(id, month)));
    expect(sessions.map(({ length }) => length).toSorted()).toEqual([0, 3]);
  }
});
