import { describe, expect, test } from "vitest";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import type { RuledMonth } from "../../../../shared/roster/rules/ruled-month.ts";
import { cells, codes, daily, dated, december, doctors, only, row, shift, told } from "./december.ts";

describe("who may", () => {
  test("a service is given by the professions that may give it, and one nobody has named by all", () => {
    const massage = { ...shift("K", 8, 10), practice: { services: ["pijat"], minutes: 20 } };
    const month = december({
      codes: [...codes, massage],
      rows: [
        row("rahmawati-cikande", cells({ "03": "P+G+K" })),
        row("yusuf-cikande", cells({ "03": "P+G+K" })),
        row("marhamah-cikande", cells({ "03": "P+G+K" })),
      ],
    });
    expect(
      breaksOf(month, only("skill")).map((one) => [one.rule !== "no-doctor" && one.practitionerId, one.facts]),
    ).toEqual([
      ["rahmawati-cikande", { code: "G", services: ["gigi"] }],
      ["yusuf-cikande", { code: "P", services: ["umum", "anak"] }],
      ["marhamah-cikande", { code: "P", services: ["umum"] }],
      ["marhamah-cikande", { code: "G", services: ["gigi"] }],
    ]);
  });

  const licensed = (licences: { clinicId: string; from?: string; until?: string }[]): RuledMonth =>
    doctors(daily(14, 17, "P+S"), { people: [{ id: "rahmawati-cikande", profession: "doctor", licences }] });

  test("a licence holds on its first and on its last day", () => {
    expect(told(licensed([{ clinicId: "3604-cikande", from: "2026-12-14", until: "2026-12-17" }]), "licence")).toEqual(
      [],
    );
    expect(told(licensed([{ clinicId: "3604-cikande", from: "2026-12-15", until: "2026-12-16" }]), "licence")).toEqual([
      { date: "2026-12-14", facts: {} },
      { date: "2026-12-17", facts: { until: "2026-12-16" } },
    ]);
  });

  test("a new one takes over from the old; of another place's nothing is had", () => {
    const old = { clinicId: "3604-cikande", until: "2026-12-15" };
    expect(told(licensed([old, { clinicId: "3604-cikande", from: "2026-12-16" }]), "licence")).toEqual([]);
    const older = { clinicId: "3604-cikande", until: "2025-12-15" };
    expect(told(licensed([older, old, older]), "licence")[0]).toEqual({
      date: "2026-12-16",
      facts: { until: "2026-12-15" },
    });
    expect(dated(licensed([old, { clinicId: "3604-petir" }]), "licence")).toEqual(["2026-12-16", "2026-12-17"]);
  });

  test("none is asked for a training, nor of somebody whose licences nobody has entered", () => {
    const month = licensed([]);
    expect(dated(month, "licence")).toHaveLength(4);
    expect(told({ ...month, rows: [row("rahmawati-cikande", daily(14, 17, "T"))] }, "licence")).toEqual([]);
    expect(told(doctors(daily(14, 17, "P")), "licence")).toEqual([]);
  });

  test("whoever practises at this clinic no more has no shift here", () => {
    const month = december({ rows: [row("iqbal-binuang", cells({ "03": "P+S", "05": "T" }))] });
    expect(dated(month, "not-here", "licence", "skill")).toEqual(["2026-12-03", "2026-12-05"]);
    expect(dated(month, "no-doctor")).toContain("2026-12-03");
  });
});

describe("days off", () => {
  test("a shift on a holiday is told with its name, once a day", () => {
    expect(told(doctors(cells({ "23": "P", "25": "P+S" })), "holiday")).toEqual([
      { date: "2026-12-25", facts: { name: "Natal" } },
    ]);
  });

  test("a shift on a day on which the clinic is closed is told as that", () => {
    const closed = { name: "Puskesmas tutup", closed: true as const };
    const holidays = [{ date: "2026-12-14", ...closed }];
    expect(told(doctors(cells({ "14": "P" }), { holidays }), "holiday")).toEqual([
      { date: "2026-12-14", facts: closed },
    ]);
  });

  test("nobody has a shift while on leave; on half a day of leave they may have the other half", () => {
    const leave = [
      { practitionerId: "rahmawati-cikande", date: "2026-12-03" },
      { practitionerId: "rahmawati-cikande", date: "2026-12-04", half: "p" as const },
      { practitionerId: "yusuf-cikande", date: "2026-12-05" },
    ];
    expect(told(doctors({ ...daily(3, 5, "P"), "03": ["G", "S"], "04": ["P", "T"] }, { leave }), "leave")).toEqual([
      { date: "2026-12-03", facts: { code: "G" } },
      { date: "2026-12-03", facts: { code: "S" } },
      { date: "2026-12-04", facts: { code: "T" } },
    ]);
  });

  test("complaint 7: a night goes on into the next morning's leave", () => {
    const leave = [{ practitionerId: "rahmawati-cikande", date: "2026-12-04", half: "a" as const }];
    expect(told(doctors(cells({ "03": "M" }), { leave }), "leave")).toEqual([
      { date: "2026-12-03", facts: { code: "M" } },
    ]);
    expect(told(doctors(cells({ "03": "S" }), { leave }), "leave")).toEqual([]);
  });

  test("on each day that the clinic is open a doctor can be booked: Sundays and holidays apart", () => {
    const month = doctors({ ...daily(1, 31, "P"), "09": ["T"], "10": [], "24": [], "27": [] });
    expect(told(month, "no-doctor")).toEqual([
      { date: "2026-12-09", facts: {} },
      { date: "2026-12-10", facts: {} },
    ]);
    const others = december({ ...month, rows: [...month.rows, row("marhamah-cikande", daily(1, 31, "P"))] });
    expect(dated(others, "no-doctor")).toEqual(["2026-12-09", "2026-12-10"]);
  });
});
