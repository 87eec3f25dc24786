import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import { UnreadSetting } from "../../../../web/parts/roster-settings/unread-setting.tsx";

const shown = (settings: ("codes" | "rules")[] | undefined) => {
  const [isSaved, setSaved] = createSignal(false);
  const root = document.body.appendChild(document.createElement("div"));
  const answer = settings ? { unreadable: { rows: [], settings, published: false } } : {};
  const stop = render(() => <UnreadSetting answer={answer} kind="rules" isSaved={isSaved()} />, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  return { said: () => root.textContent, setSaved };
};

test("a setting that can't be read says so until it is saved anew", () => {
  const { said, setSaved } = shown(["rules"]);
  expect(said()).toMatch(/^Yang tersimpan tidak bisa dibaca\..*lalu simpan/);
  setSaved(true);
  expect(said()).toBe("");
});

test("one that can be read says nothing, whatever else can't be", () => {
  expect([shown(["codes"]).said(), shown(undefined).said()]).toEqual(["", ""]);
});
