import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import type { FoundCodes, ShiftCodes } from "../../../../../shared/roster/draft/shift-codes.ts";
import type { ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createShiftCodes } from "../../../../../web/features/roster/shift-codes/create-shift-codes.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";

beforeEach(() => sessionStorage.clear());

const morning: ShiftCode = { code: "P", name: "Pagi", hours: { from: 450, to: 840 } };

/** Each test has a clinic of its own: there is one sending of a name. */
let clinics = 0;

const screen = (lost = 0, theirs?: FoundCodes) => {
  const sent: object[] = [];
  const keys: string[] = [];
  clinics += 1;
  const clinicId = `3604-nomor-${"a".repeat(clinics)}`;
  const save = async (input: ShiftCodes, key: string) => {
    sent.push(input);
    keys.push(key);
    if (sent.length <= lost) throw new Unreachable();
    if (theirs && input.revision < theirs.revision) throw new ApiRefusal("roster.codes-changed", "Baru disimpan.", {});
    return { revision: input.revision + 1 };
  };
  const known = { revision: 4, codes: [morning] };
  const open = () =>
    createRoot((leave) => ({
      leave,
      form: createShiftCodes({ clinicId, known, save, reread: async () => theirs ?? known }),
    }));
  const { form, leave } = open();
  return { form, sent, keys, leave, open };
};

test("codes are saved together over the revision that was seen, and again over the new one", async () => {
  const { form, sent } = screen();
  form.add();
  form.write(1, { code: "M", name: "Malam", from: "21.00", to: "07.00" });
  await form.submit();
  const night = { code: "M", name: "Malam", hours: { from: 1260, to: 1860 } };
  expect(sent).toEqual([{ revision: 4, codes: [morning, night] }]);
  form.remove(0);
  await form.submit();
  expect(sent[1]).toEqual({ revision: 5, codes: [night] });
});

test("nothing is sent while something is to be mended, and that is said at its code", async () => {
  const { form, sent } = screen();
  form.add();
  await form.submit();
  expect([sent, [...form.problemsOf(0)], form.problemsOf(1).has("code")]).toEqual([[], [], true]);
  form.write(1, { code: "M" });
  expect([...form.problemsOf(1)]).toEqual(["name", "hours"]);
  form.remove(1);
  await form.submit();
  expect([sent.length, form.state().status]).toEqual([1, "done"]);
});

test("codes that may have arrived stay as they were sent, and are sent again under their key", async () => {
  const { form, sent, keys } = screen(1);
  form.write(0, { name: "Pagi sekali" });
  await form.submit();
  expect([form.state().status, form.isFixed()]).toEqual(["unsent", true]);
  form.write(0, { name: "Siang" });
  form.add();
  await form.submit();
  expect(sent).toEqual([sent[0], sent[0]]);
  expect([new Set(keys).size, form.state().status, form.isFixed()]).toEqual([1, "done", false]);
});

const night: ShiftCode = { code: "M", name: "Malam", hours: { from: 1260, to: 1860 } };

const early: ShiftCode = { ...morning, name: "Pagi sekali" };

test("a code that somebody else has added meanwhile stays, beside what was changed here, and is said", async () => {
  const { form, sent } = screen(0, { revision: 6, codes: [morning, night] });
  form.write(0, { name: "Pagi sekali" });
  await form.submit();
  expect([form.isChanged(), form.state().status, form.merged()?.brought, form.merged()?.gone]).toEqual([
    false,
    "done",
    ["M"],
    [],
  ]);
  expect(sent[1]).toEqual({ revision: 6, codes: [early, night] });
  form.write(1, { name: "Jaga malam" });
  expect(form.merged()).toBeUndefined();
  await form.submit();
  expect(sent[2]).toEqual({ revision: 7, codes: [early, { ...night, name: "Jaga malam" }] });
});

test("one that somebody else has removed goes, and that is said; one that was removed here goes too", async () => {
  const { form, sent } = screen(0, { revision: 6, codes: [night] });
  form.add();
  form.write(1, { code: "S", name: "Siang", from: "14.00", to: "20.00" });
  await form.submit();
  const noon = { code: "S", name: "Siang", hours: { from: 840, to: 1200 } };
  expect([sent[1], form.merged()?.gone]).toEqual([{ revision: 6, codes: [noon, night] }, ["P"]]);
  const other = screen(0, { revision: 6, codes: [morning, night] });
  other.form.remove(0);
  await other.form.submit();
  expect(other.sent[1]).toEqual({ revision: 6, codes: [night] });
});

const theirs: ShiftCodes = { revision: 6, codes: [{ ...morning, name: "Poli pagi" }, night] };

test("of a code that both changed nothing is saved before one has chosen: what is written here", async () => {
  const { form, sent } = screen(0, theirs);
  form.write(0, { name: "Pagi sekali" });
  await form.submit();
  expect([form.isChanged(), form.clashes(), form.written()[0]?.name, sent.length]).toEqual([
    true,
    [{ name: "P", removedBy: undefined }],
    "Pagi sekali",
    1,
  ]);
  await form.keepMine();
  expect([sent[1], form.state().status]).toEqual([{ revision: 6, codes: [early, night] }, "done"]);
});

test("or what is saved, and what else was written here is saved with it", async () => {
  const { form, sent } = screen(0, theirs);
  form.write(0, { name: "Pagi sekali" });
  await form.submit();
  await form.takeTheirs();
  expect([form.isChanged(), sent[1]]).toEqual([false, theirs]);
  const other = screen(0, theirs);
  other.form.write(0, { name: "Pagi sekali" });
  other.form.add();
  other.form.write(1, { code: "S", name: "Siang", from: "14.00", to: "20.00" });
  await other.form.submit();
  await other.form.takeTheirs();
  const noon = { code: "S", name: "Siang", hours: { from: 840, to: 1200 } };
  expect(other.sent[1]).toEqual({ revision: 6, codes: [theirs.codes[0], noon, night] });
});

test("a code that was removed here and changed elsewhere is asked about", async () => {
  const { form, sent } = screen(0, theirs);
  form.remove(0);
  await form.submit();
  expect([form.clashes(), sent.length]).toEqual([[{ name: "P", removedBy: "mine" }], 1]);
  await form.keepMine();
  expect(sent[1]).toEqual({ revision: 6, codes: [night] });
});

test("what was begun before a reload knows what it was written over", async () => {
  const { form, sent, leave, open } = screen(0, { revision: 6, codes: [morning, night] });
  form.remove(0);
  leave();
  const { form: again } = open();
  await again.submit();
  expect(sent[1]).toEqual({ revision: 6, codes: [night] });
});

test("where that is not known any more, nothing that is saved goes", async () => {
  const { form, sent, leave, open } = screen(0, { revision: 6, codes: [morning, night] });
  form.remove(0);
  leave();
  for (const [key, kept] of Object.entries(sessionStorage))
    sessionStorage.setItem(key, String(kept).replace('"base":', '"before":'));
  const { form: again } = open();
  await again.submit();
  expect(sent[1]).toEqual({ revision: 6, codes: [morning, night] });
});

test("codes that can't be read have removed none: those that are written here take their place", async () => {
  const { form, sent } = screen(0, { revision: 6, codes: [], isUnreadable: true });
  form.write(0, { name: "Pagi sekali" });
  await form.submit();
  expect([sent[1], form.merged()?.gone]).toEqual([{ revision: 6, codes: [early] }, []]);
});

test("codes that are filled in and not sent are there when the screen is opened again", () => {
  const { form, leave, open } = screen();
  form.write(0, { name: "Pagi sekali" });
  leave();
  expect(open().form.written()[0]?.name).toBe("Pagi sekali");
});

const used = [{ code: "P", months: [{ month: "2026-12", published: 2, drafted: 3 }], rotations: ["Jaga"] }];

test("of a code that is used it is said where, and nothing is saved before one says that it goes all the same", async () => {
  const sent: object[] = [];
  const known = { revision: 4, codes: [morning, night] };
  const save = async (input: { drops?: string[] | undefined }) => {
    sent.push(input);
    if (!input.drops) throw new ApiRefusal("roster.code-used", "Masih dipakai.", { used });
    return { revision: 5 };
  };
  const form = createRoot(() => createShiftCodes({ clinicId: "3604-dipakai", known, save, reread: async () => known }));
  form.remove(0);
  await form.submit();
  expect([form.used(), form.isChanged()]).toEqual([used, false]);
  form.keepUsed();
  expect([form.used(), form.written().map(({ code }) => code)]).toEqual([[], ["M", "P"]]);
  form.remove(1);
  await form.submit();
  await form.dropUsed();
  expect([sent.at(-1), form.state().status]).toEqual([{ revision: 4, codes: [night], drops: ["P"] }, "done"]);
  form.write(0, { name: "Jaga malam" });
  await form.submit();
  expect(sent.at(-1)).toEqual({ revision: 5, codes: [{ ...night, name: "Jaga malam" }] });
});
