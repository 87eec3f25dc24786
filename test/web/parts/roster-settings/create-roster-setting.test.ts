import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import {
  type KeptSetting,
  noSettings,
  type RosterSettings,
} from "../../../../shared/roster/settings/roster-setting.ts";
import { ApiRefusal } from "../../../../web/api/api-refusal.ts";
import { Unreachable } from "../../../../web/net/unreachable.ts";
import { createRosterSetting } from "../../../../web/parts/roster-settings/create-roster-setting.ts";
import { mergeBy } from "../../../../web/parts/roster-settings/merge-written.ts";

beforeEach(() => sessionStorage.clear());

const rotationOf = (name: string) => ({ name, since: "2026-11-30", weeks: [], steps: {} });
const known: RosterSettings = {
  ...noSettings,
  rotations: [rotationOf("Pagi")],
  revisions: { rotations: 4, rules: 0, cover: 0 },
};
const theirs: RosterSettings = {
  ...known,
  rotations: [rotationOf("Orang lain")],
  revisions: { rotations: 5, rules: 0, cover: 0 },
};

const merge = mergeBy<{ name: string }, string>({
  split: ({ name }) => [["name", name]],
  join: (pieces) => ({ name: pieces.map(([, name]) => name).join("") }),
  nameOf: (key) => key,
});

/** Each test has a clinic of its own: there is one sending of a name. */
let clinics = 0;

/** The name of a rotation as it is filled in, opened as often as somebody does; the first saves may be refused. */
const clinic = (refused = 0) => {
  const sent: KeptSetting[] = [];
  let away = false;
  clinics += 1;
  const clinicId = `3604-nomor-${"a".repeat(clinics)}`;
  const open = () =>
    createRoot(() =>
      createRosterSetting({
        kind: "rotations",
        clinicId,
        known,
        merge,
        written: ({ rotations }) => ({ name: rotations[0]?.name ?? "" }),
        isWritten: (value) => typeof Object(value).name === "string",
        read: ({ name }) => ({
          setting: { kind: "rotations", rotations: [rotationOf(name)] },
          problems: name === "" ? "empty" : undefined,
        }),
        save: async (kept) => {
          sent.push(kept);
          if (sent.length <= refused) throw new ApiRefusal("roster.setting-changed", "baru saja", {});
          return { revision: kept.revision + 1 };
        },
        reread: async () => {
          if (away) throw new Unreachable();
          return theirs;
        },
      }),
    );
  const setAway = (is: boolean): void => {
    away = is;
  };
  return { open, sent, setAway };
};

const named = (revision: number, name: string): KeptSetting => ({
  revision,
  setting: { kind: "rotations", rotations: [rotationOf(name)] },
});

test("a setting is saved over the revision that was seen, and again over the new one", async () => {
  const { open, sent } = clinic();
  const form = open();
  form.write({ name: "Siang" });
  await form.submit();
  expect(form.state().status).toBe("done");
  form.write({ name: "Sore" });
  await form.submit();
  expect(sent).toEqual([named(4, "Siang"), named(5, "Sore")]);
});

test("what is begun is there again after a reload, until it is saved", async () => {
  const { open, sent } = clinic();
  open().write({ name: "Siang" });
  const again = open();
  expect(again.written()).toEqual({ name: "Siang" });
  await again.submit();
  expect([sent.length, open().written()]).toEqual([1, { name: "Pagi" }]);
});

test("nothing is sent while something is to be mended, which is said once somebody tried", async () => {
  const { open, sent } = clinic();
  const form = open();
  form.write({ name: "" });
  expect(form.problems()).toBe(undefined);
  await form.submit();
  expect([sent, form.problems()]).toEqual([[], "empty"]);
});

test("where somebody else has saved meanwhile, nothing is lost: one saves over theirs", async () => {
  const { open, sent } = clinic(1);
  const form = open();
  form.write({ name: "Siang" });
  await form.submit();
  expect([form.isChanged(), form.written()]).toEqual([true, { name: "Siang" }]);
  await form.keepMine();
  expect([form.isChanged(), form.state().status, sent[1]]).toEqual([false, "done", named(5, "Siang")]);
});

test("without a network it is said that what is saved could not be read, and nothing that was written is lost", async () => {
  const { open, sent, setAway } = clinic(1);
  const form = open();
  form.write({ name: "Siang" });
  await form.submit();
  expect(form.isUnread()).toBe(false);
  setAway(true);
  await form.takeTheirs();
  expect([form.isUnread(), form.isChanged(), form.written()]).toEqual([true, true, { name: "Siang" }]);
  await form.keepMine();
  expect([form.isUnread(), sent.length]).toEqual([true, 1]);
  setAway(false);
  await form.keepMine();
  expect([form.isUnread(), form.state().status, sent[1]]).toEqual([false, "done", named(5, "Siang")]);
});

test("or takes what is saved", async () => {
  const { open, sent } = clinic(1);
  const form = open();
  form.write({ name: "Siang" });
  await form.submit();
  await form.takeTheirs();
  expect([form.isChanged(), form.written(), sent[1]]).toEqual([false, { name: "Orang lain" }, named(5, "Orang lain")]);
  form.write({ name: "Lagi" });
  await form.submit();
  expect(sent[2]).toEqual(named(6, "Lagi"));
});

test("what is saved is no newer than what was refused: it is asked, and not sent over and over", async () => {
  const { open, sent } = clinic(9);
  const form = open();
  form.write({ name: "Siang" });
  await form.submit();
  await form.keepMine();
  expect([sent.length, form.isChanged()]).toEqual([2, true]);
  await form.keepMine();
  expect([sent.length, form.isChanged()]).toEqual([3, true]);
});
