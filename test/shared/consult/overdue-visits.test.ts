import { expect, test } from "vitest";
import { overdueVisits } from "../../../shared/consult/overdue-visits.ts";
import { visitWindow } from "../../../shared/consult/visit-window.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { morning } from "../../functions/booking/cikande.ts";

const since = morning().start;
const session = morning({
  claims: {
    1: "never-came",
    2: "waiting",
    3: "with-the-doctor",
    4: "completed",
    5: "no-show",
    6: "unserved",
    7: "later",
  },
  line: {
    2: { status: "waiting", since },
    3: { status: "in-consultation", since },
    4: { status: "completed", since },
    5: { status: "no-show", since },
    6: { status: "unserved", since },
  },
});

test("overdue is whoever has not come to an end when the window of their visit closes", () => {
  const { closesAt } = visitWindow(slotAt(session, 6));
  expect(overdueVisits(session, closesAt)).toEqual(["never-came", "waiting", "with-the-doctor"]);
});

test("nobody is, a moment before", () => {
  const { closesAt } = visitWindow(slotAt(session, 1));
  expect(overdueVisits(session, closesAt - 1)).toEqual([]);
  expect(overdueVisits(session, closesAt)).toEqual(["never-came"]);
});
