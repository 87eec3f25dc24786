import { describe, expect, test } from "vitest";
import { easedMonths, partPeople } from "../../../../shared/roster/publish/part-people.ts";
import type { PersonMonth } from "../../../../shared/roster/publish/person-month.ts";

const [here, there] = ["3604-cikande", "3604-kopo"];
const monthOf = (practitionerId: string, changes: Partial<PersonMonth> = {}): PersonMonth => ({
  practitionerId,
  month: "2026-12",
  revision: 1,
  halves: {},
  nights: {},
  ...changes,
});
/** How many a freeze has room for, and all but one of them. */
const room = 4;
const many = Array.from({ length: room - 1 }, (_, index) => monthOf(`orang-${index}`, { revision: 2 }));

describe("months of more people than one write holds", () => {
  test("of as many as it holds all go with the freeze", () => {
    const people = [...many, monthOf("ani")];
    expect(partPeople(people, [], room)).toEqual({ people, held: [], isParted: false });
  });

  test("the others are held as they were and as they will be, whoever else has them", () => {
    const before = monthOf("ani", { halves: { "01a": here, "02a": there } });
    const after = monthOf("ani", { revision: 2, halves: { "02a": there, "03a": here }, nights: { "01a": here } });
    expect(partPeople([...many, monthOf("budi"), after], [before], room)).toEqual({
      people: [...many, monthOf("budi")],
      held: [{ ...after, halves: { "01a": here, "02a": there, "03a": here } }],
      isParted: true,
    });
  });

  test("who only has less to do is left as they are until then", () => {
    const before = monthOf("ani", { halves: { "01a": here } });
    const { held, isParted } = partPeople([...many, monthOf("budi"), monthOf("ani", { revision: 2 })], [before], room);
    expect([held, isParted]).toEqual([[], true]);
  });

  test("who was made anew is written before it all the same: nobody could ease what can't be read", () => {
    const before = { ...monthOf("ani", { halves: { "01a": here } }), isRebuilt: true };
    const after = { ...before, revision: 2 };
    expect(partPeople([...many, monthOf("budi"), after], [before], room).held).toEqual([after]);
  });

  test("whose days off change goes with the freeze, wherever they stand", () => {
    const after = monthOf("ani", { revision: 2, leave: ["05a"] });
    const { people, held } = partPeople([...many, monthOf("budi"), after], [monthOf("ani")], room);
    expect([people[0], people.length, held]).toEqual([after, room, []]);
  });

  test("so does whose leave can be read from then on: nobody was told so before it was decided", () => {
    const after = monthOf("ani", { revision: 2 });
    const seen = [{ ...monthOf("ani"), unreadLeave: ["x"], isRebuilt: true }];
    const { people, held } = partPeople([...many, monthOf("budi"), after], seen, room);
    expect([people[0], people.length, held]).toEqual([after, room, []]);
  });
});

describe("easing", () => {
  const codes = [{ code: "P", name: "Pagi", hours: { from: 8 * 60, to: 12 * 60 } }];
  const version = {
    clinicId: here,
    month: "2026-12",
    codes,
    rows: [{ practitionerId: "ani", cells: { "12": ["P"] } }],
  };
  const eased = (month: PersonMonth) => easedMonths({ version, today: "2026-12-10" }, [month]);

  test("leaves what can't be read of their leave as it lies", () => {
    const month = { ...monthOf("ani", { halves: { "11a": here } }), unreadLeave: ["x"] };
    expect(eased(month)).toEqual([{ ...month, revision: 2, halves: {} }]);
  });

  test("takes what the version does not say, from today on, and nothing of another clinic", () => {
    const halves = { "09a": here, "10a": here, "11p": there, "12a": here };
    expect(eased(monthOf("ani", { halves, nights: { "01a": here } }))).toEqual([
      monthOf("ani", {
        revision: 2,
        halves: { "09a": here, "11p": there, "12a": here },
        nights: { "01a": here },
      }),
    ]);
  });

  test("takes of the month after what a night brought there, and leaves the day that its own roster fills", () => {
    const january = { month: "2027-01", halves: { "01a": here } };
    expect(eased(monthOf("ani", { ...january, nights: { "01a": here } }))).toEqual([
      monthOf("ani", { ...january, revision: 2 }),
    ]);
  });

  test("leaves alone whom the version has so", () => {
    expect(eased(monthOf("ani", { halves: { "12a": here } }))).toEqual([]);
  });
});
