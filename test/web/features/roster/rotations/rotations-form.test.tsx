import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { noSettings } from "../../../../../shared/roster/settings/roster-setting.ts";
import { createRotations } from "../../../../../web/features/roster/rotations/create-rotations.ts";
import { Rotations } from "../../../../../web/features/roster/rotations/rotations-form.tsx";
import { answerWith, clinic } from "../roster-month/month-on-screen.tsx";

beforeEach(() => sessionStorage.clear());

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("a rotation is added, mended where it is wrong, and saved", async () => {
  const saved: unknown[] = [];
  const root = document.body.appendChild(document.createElement("div"));
  const stop = render(() => {
    const form = createRotations({
      clinic,
      answer: answerWith(),
      reread: async () => noSettings,
      save: async (kept) => {
        saved.push(kept);
        return { revision: kept.revision + 1 };
      },
    });
    return <Rotations form={form} people={clinic.practitioners} />;
  }, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  const press = async (word: string): Promise<void> => {
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
    await settled();
  };
  const write = (input: Element | null | undefined, text: string): void => {
    if (!(input instanceof HTMLInputElement)) throw new Error("there is no such field");
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const named = (label: string) => root.querySelector(`[aria-label="${label}"]`);
  const problems = () =>
    [...root.querySelectorAll(".problem")].map(({ textContent }) => textContent).filter((text) => text !== "");

  await press("Tambah rotasi");
  write(named("Minggu ke-1, Senin"), "zz");
  await press("Simpan");
  expect([saved, problems()]).toEqual([[], ["Tulis nama, paling panjang 60 huruf.", "Kode ini tidak ada: ZZ."]]);
  write(root.querySelector(".field input"), "Pagi");
  await press("Tambah minggu");
  write(named("Minggu ke-1, Senin"), "p");
  write(named("Minggu ke-2, Jumat"), "p+zz");
  await press("Simpan");
  const marked = [...root.querySelectorAll('[aria-invalid="true"]')].map((one) => one.getAttribute("aria-label"));
  expect([marked, document.activeElement === named("Minggu ke-2, Jumat")]).toEqual([["Minggu ke-2, Jumat"], true]);
  await press("Hapus minggu terakhir");
  write(named("Minggu ke-1, Senin"), "p+s");
  await press("Tambah minggu");
  write(named("Minggu ke-2, Minggu"), "m");
  const select = root.querySelector("select");
  if (select) select.value = "2";
  select?.dispatchEvent(new Event("change", { bubbles: true }));
  await press("Simpan");
  expect(saved).toEqual([
    {
      revision: 0,
      setting: {
        kind: "rotations",
        rotations: [
          {
            name: "Pagi",
            since: "2026-11-23",
            weeks: [
              [["P", "S"], [], [], [], [], [], []],
              [[], [], [], [], [], [], ["M"]],
            ],
            steps: { rahmawati: 1 },
          },
        ],
      },
    },
  ]);
});
