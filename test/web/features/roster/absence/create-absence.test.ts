import { createRoot } from "solid-js";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { RequestInputOf } from "../../../../../shared/api/routes.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createAbsence, wholeClinic } from "../../../../../web/features/roster/absence/create-absence.ts";
import type { AbsenceAsked, AbsencePreview } from "../../../../../web/parts/absence/create-absence-look.ts";
import { session } from "../../../../../web/session/session.ts";

beforeEach(() => sessionStorage.clear());

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const shift = { practitionerId: "ani", date: "2026-12-10", code: "P" };
const preview: AbsencePreview = {
  digest: "d".repeat(22),
  off: [{ ...shift, covers: [{ practitionerId: "budi", breaks: [] }] }],
  affected: [],
  unreadable: 0,
  breaks: [],
};
const made = { versions: [{ month: "2026-12", version: 2 }], done: true, written: 1, affected: 0 };

let clinics = 0;

/** Each screen is at a clinic of its own; one that is opened anew, at the one before. */
const clinicId = (): string => `3604-klinik-${"abcdefghijkl".charAt(clinics)}`;

type Opened = { refuse?: boolean; anew?: boolean; about?: Parameters<typeof createAbsence>[0]["about"] };

/** A scheduler's screen on the tenth of December; `refuse`: the first time it is told that something changed. */
const screen = ({ refuse = false, anew = false, about }: Opened = {}) => {
  clinics += anew ? 0 : 1;
  const looked: AbsenceAsked[] = [];
  const sent: (RequestInputOf<"mark-away"> | RequestInputOf<"close-day">)[] = [];
  const send = async (input: (typeof sent)[number]) => {
    sent.push(input);
    if (refuse && sent.length === 1) throw new ApiRefusal("roster.changed", "Berubah.", {});
    return made;
  };
  const { absence, leave } = createRoot((dispose) => {
    onTestFinished(dispose);
    const entered = createAbsence({
      clinicId: clinicId(),
      today: "2026-12-10",
      about,
      preview: async (asked) => {
        looked.push(asked);
        return preview;
      },
      markAway: send,
      closeDay: send,
    });
    return { absence: entered, leave: dispose };
  });
  return { absence, leave, looked, sent };
};

test("nothing is asked before somebody is named; then it is shown what it does, and published with who covers", async () => {
  const { absence, looked, sent } = screen();
  await settled();
  expect([looked, absence.asked()]).toEqual([[], undefined]);
  absence.choose("ani");
  await settled();
  const { clinicId } = looked[0] ?? { clinicId: "" };
  const asked = { clinicId, practitionerId: "ani", from: "2026-12-10", to: "2026-12-10" };
  expect(looked).toEqual([asked]);
  absence.look.choose(shift, "budi");
  await absence.publish();
  expect(sent).toEqual([{ ...asked, cover: [{ ...shift, by: "budi" }], digest: preview.digest }]);
  expect(absence.state()).toMatchObject({ status: "done", value: made });
});

test("a half day is asked for as one, and what can't be is not asked", async () => {
  const { absence, looked } = screen();
  absence.choose(wholeClinic);
  absence.write({ begins: "p" });
  await settled();
  expect(looked.at(-1)).toMatchObject({ from: "2026-12-10", to: "2026-12-10", begins: "p" });
  absence.write({ ends: "a" });
  expect(absence.asked()).toBeUndefined();
});

test("who covers is forgotten when it is another absence", async () => {
  const { absence } = screen();
  absence.choose("ani");
  await settled();
  absence.look.choose(shift, "budi");
  absence.write({ to: "2026-12-11" });
  await settled();
  expect(absence.look.cover()).toEqual([]);
});

test("what has changed since is shown anew, and nothing is sent by itself", async () => {
  const { absence, looked, sent } = screen({ refuse: true });
  absence.choose(wholeClinic);
  await settled();
  await absence.publish();
  await settled();
  expect([looked.length, sent.length, absence.state().status]).toEqual([2, 1, "refused"]);
  await absence.publish();
  expect(absence.state().status).toBe("done");
});

test("what was filled in outlives a reload, with who covers, until it is published", async () => {
  const { absence, leave } = screen();
  absence.choose("ani");
  absence.write({ to: "2026-12-11" });
  await settled();
  absence.look.choose(shift, "budi");
  leave();
  const { absence: after, leave: leaveAfter, sent } = screen({ anew: true });
  await settled();
  expect([after.who(), after.period(), after.look.cover()]).toEqual([
    "ani",
    expect.objectContaining({ from: "2026-12-10", to: "2026-12-11" }),
    [{ ...shift, by: "budi" }],
  ]);
  await after.publish();
  expect(sent).toMatchObject([{ to: "2026-12-11", cover: [{ by: "budi" }] }]);
  leaveAfter();
  const { absence: last } = screen({ anew: true });
  expect([last.who(), last.period().to]).toEqual(["", "2026-12-10"]);
});

test("what was filled in is nobody else's who signs in on this device", () => {
  const token = (sub: string): string => `h.${Buffer.from(JSON.stringify({ sub, exp: 9e9 })).toString("base64url")}.s`;
  onTestFinished(() => session.end());
  session.begin({ idToken: token("jadwal"), refreshToken: "r" });
  screen().absence.choose("ani");
  session.begin({ idToken: token("kepala"), refreshToken: "r" });
  expect(screen({ anew: true }).absence.who()).toBe("");
});

test("after one is published another begins with today, as a second one who is ill in the morning: the days before were the first one's", async () => {
  const { absence, sent } = screen();
  absence.choose("ani");
  absence.write({ from: "2026-12-14", to: "2026-12-18", begins: "p", ends: "a" });
  await settled();
  await absence.publish();
  absence.another();
  expect([absence.state().status, absence.who(), absence.period(), sent.length]).toEqual([
    "idle",
    "",
    { who: "", from: "2026-12-10", to: "2026-12-10", begins: "", ends: "", cover: [] },
    1,
  ]);
});

test("whoever is led here about somebody's days finds them filled in, with who was chosen to cover them over a reload", async () => {
  const about = { who: "ani", from: "2026-12-10", to: "2026-12-11", begins: "p", ends: "" };
  const { absence, leave, looked } = screen({ about });
  await settled();
  expect(looked).toEqual([
    { clinicId: clinicId(), practitionerId: "ani", from: "2026-12-10", to: "2026-12-11", begins: "p" },
  ]);
  absence.look.choose(shift, "budi");
  leave();
  const again = screen({ about, anew: true });
  await settled();
  expect(again.absence.look.cover()).toEqual([{ ...shift, by: "budi" }]);
  again.leave();
  const other = screen({ about: { ...about, who: "budi" }, anew: true });
  await settled();
  expect([other.absence.who(), other.absence.look.cover()]).toEqual(["budi", []]);
});
