import { expect, test } from "vitest";
import { affectedVisits, closedWithVisits } from "../../../../shared/roster/publish/affected-visit.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { appointment, colleague, morning } from "../../../functions/booking/cikande.ts";

const id = "k4m7q2x9ta-K7M4QX";

test("of the sessions that close only those matter in which somebody has a place", () => {
  const sessions = [morning({ claims: { 1: id } }), colleague()];
  const writes = sessions.map((session) => ({ kind: "close" as const, id: session.id }));
  expect(closedWithVisits(writes, sessions)).toEqual([sessions[0]]);
  expect(closedWithVisits([], sessions)).toEqual([]);
});

test("their visits are told by who comes, for what and when, the soonest first", () => {
  const patient = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" as const };
  const later = { ...appointment(), id: "k4m7q2x9ta-K7M4QY", slot: slotAt(morning(), 9) };
  const { claims: _, line: __, ...summary } = morning();
  const day = {
    session: { ...summary, claimed: 2 },
    visits: [
      { appointment: later, patient },
      { appointment: appointment(), patient },
    ],
    unreadable: [],
    free: [],
  };
  const told = { patientName: "Siti Aminah", service: "umum", sessionId: morning().id };
  expect(affectedVisits([day])).toEqual([
    { appointmentId: id, ...told, start: morning().start },
    { appointmentId: later.id, ...told, start: later.slot.start },
  ]);
});
