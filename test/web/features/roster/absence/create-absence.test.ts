import { createRoot } from "solid-js";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { RequestInputOf } from "../../../../../shared/api/routes.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createAbsence, wholeClinic } from "../../../../../web/features/roster/absence/create-absence.ts";
import type { AbsenceAsked, AbsencePreview } from "../../../../../web/parts/absence/create-absence-look.ts";

beforeEach(() => sessionStorage.clear());

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const shift = { practitionerId: "ani", date: "2026-12-10", code: "P" };
const preview: AbsencePreview = {
  digest: "d".repeat(22),
  off: [{ ...shift, covers: [{ practitionerId: "budi", breaks: [] }] }],
  ...{ affected: [], unreadable: 0, breaks: [] },
};
const made = { versions: [{ month: "2026-12", version: 2 }], done: true, written: 1, affected: 0 };

let clinics = 0;

/** A scheduler's screen on the tenth of December; `refuse`: the first time it is told that something changed. */
const screen = ({ refuse = false } = {}) => {
  clinics += 1;
  const looked: AbsenceAsked[] = [];
  const sent: (RequestInputOf<"mark-away"> | RequestInputOf<"close-day">)[] = [];
  const send = async (input: (typeof sent)[number]) => {
    sent.push(input);
    if (refuse && sent.length === 1) throw new ApiRefusal("roster.changed", "Berubah.", {});
    return made;
  };
  const absence = createRoot((dispose) => {
    onTestFinished(dispose);
    return createAbsence({
      ...{ clinicId: `3604-klinik-${"abcdefgh".charAt(clinics)}`, today: "2026-12-10" },
      preview: async (asked) => {
        looked.push(asked);
        return preview;
      },
      ...{ markAway: send, closeDay: send },
    });
  });
  return { absence, looked, sent };
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
  expect([absence.isWrong(), absence.asked()]).toEqual([true, undefined]);
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
