import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import type { RevisedForm } from "../../../../web/parts/roster-settings/create-revised.ts";
import { SettingForm } from "../../../../web/parts/roster-settings/setting-form.tsx";

const nothing = async () => {};

const shown = (part: Partial<RevisedForm>): string[] => {
  const form: RevisedForm = {
    state: () => ({ status: "idle" }),
    isFixed: () => false,
    isChanged: () => false,
    isUnread: () => false,
    clashes: () => [],
    merged: () => undefined,
    submit: nothing,
    keepMine: nothing,
    takeTheirs: nothing,
    ...part,
  };
  const root = document.body.appendChild(document.createElement("div"));
  const stop = render(() => <SettingForm form={form}>{undefined}</SettingForm>, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  const plain = (text: string | null): string => (text ?? "").replaceAll(/[\u2066-\u2069]/g, "");
  return [...root.querySelectorAll("p, button")].map(({ textContent }) => plain(textContent));
};

test("of what both changed it is said what it is and who removed it, before one chooses whose stands", () => {
  const clashes = () => [
    { name: "P", removedBy: undefined },
    { name: "S", removedBy: "mine" as const },
    { name: "M", removedBy: "theirs" as const },
  ];
  expect(shown({ isChanged: () => true, clashes })).toEqual([
    "Orang lain baru saja menyimpan bagian ini. Tulisan Anda masih ada di sini.",
    "Anda dan orang lain sama-sama mengubah: P, S (Anda hapus, orang lain ubah), M (orang lain hapus, Anda ubah).",
    "Simpan tulisan saya",
    "Pakai yang tersimpan",
    "Simpan",
  ]);
});

test("what came of somebody else's is said, and what they removed", () => {
  expect(shown({ merged: () => ({ brought: ["S", "K"], gone: ["M"] }) })).toEqual([
    "Orang lain juga baru menyimpan. Perubahannya ikut di sini: S, K.",
    "Orang lain baru menghapus: M.",
    "Simpan",
  ]);
  expect(shown({ merged: () => ({ brought: [], gone: [] }) })).toEqual(["Simpan"]);
});
