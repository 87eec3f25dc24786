import { expect, test } from "vitest";
import { hour } from "../../../../shared/time/instant.ts";
import { practiceHours } from "../../../../web/features/place/clinic/practice-hours.ts";
import { byPartOfDay, byPractitioner, choicesIn } from "../../../../web/parts/slot/grouped-choices.ts";
import { eight, openSession } from "../open-session.ts";

test("slots are grouped the way people name the day: pagi until 11, siang until 15, sore until 18", () => {
  const at = (start: number) => ({ ...openSession("rahmawati-cikande", [1]), start });
  const starts = [eight + 3 * hour - 1, eight + 3 * hour, eight + 7 * hour, eight + 10 * hour];
  const groups = byPartOfDay(choicesIn(starts.map(at), "umum"), "WIB");
  expect(groups.map(({ part, choices }) => [part, choices.length])).toEqual([
    ["morning", 1],
    ["noon", 1],
    ["afternoon", 1],
    ["evening", 1],
  ]);
});

test("the clinic's own clock counts: the same instant is afternoon further east", () => {
  const noonWib = { ...openSession("rahmawati-cikande", [1]), start: eight + 5 * hour };
  expect(byPartOfDay(choicesIn([noonWib], "umum"), "WIB")[0]?.part).toBe("noon");
  expect(byPartOfDay(choicesIn([noonWib], "umum"), "WIT")[0]?.part).toBe("afternoon");
});

test("sessions that touch are one span of practice, a break makes two", () => {
  const first = openSession("rahmawati-cikande", []);
  const touching = { ...first, start: eight + 4 * hour, count: 3 };
  const later = { ...first, start: eight + 9 * hour, count: 3 };
  expect(practiceHours([{ date: "2026-11-23", sessions: [later, first, touching] }])).toEqual([
    {
      date: "2026-11-23",
      spans: [
        { start: eight, end: eight + 5 * hour },
        { start: eight + 9 * hour, end: eight + 10 * hour },
      ],
    },
  ]);
});

test("one person's times by video and at a place are told apart, and so are their hours", () => {
  const there = {
    ...openSession("rahmawati-cikande", [2]),
    comeTo: { kind: "pustu", name: "Pustu Kadikaran" } as const,
  };
  const sessions = [openSession("rahmawati-cikande", [1]), there, openSession("hasan-cikande", [3])];
  const groups = byPractitioner(choicesIn(sessions, "umum"));
  expect(groups.map(({ practitionerId, choices }) => [practitionerId, choices.map(({ slot }) => slot.comeTo)])).toEqual(
    [
      ["rahmawati-cikande", [undefined]],
      ["rahmawati-cikande", [there.comeTo]],
      ["hasan-cikande", [undefined]],
    ],
  );
  const end = eight + 4 * hour;
  expect(practiceHours([{ date: "2026-11-23", sessions }])).toEqual([
    {
      date: "2026-11-23",
      spans: [
        { start: eight, end },
        { start: eight, end, comeTo: there.comeTo },
      ],
    },
  ]);
});
