import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Service } from "../../../../../shared/place/service.ts";
import type { ShiftCodes } from "../../../../../shared/roster/draft/shift-codes.ts";
import type { ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import { CodesForm } from "../../../../../web/features/roster/shift-codes/codes-form.tsx";
import { createShiftCodes } from "../../../../../web/features/roster/shift-codes/create-shift-codes.ts";

beforeEach(() => sessionStorage.clear());

const service = (id: string, name: string): Service => ({
  id,
  name: { id: name, en: name },
  purpose: { id: "", en: "" },
  cluster: 3,
});
const services = [service("umum", "Umum"), service("anak", "Anak")];
const codes: ShiftCode[] = [
  { code: "P", name: "Pagi", hours: { from: 450, to: 840 }, practice: { services: ["umum", "anak"], minutes: 15 } },
  {
    code: "K",
    name: "Kadikaran",
    hours: { from: 480, to: 720 },
    outpost: { kind: "pustu", name: "Pustu Kadikaran" },
    practice: { services: ["umum"], minutes: 15, channel: "in-person" },
  },
  { code: "M", name: "Malam", hours: { from: 1260, to: 1860 } },
];

let clinics = 0;

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

const onScreen = () => {
  const sent: ShiftCodes[] = [];
  clinics += 1;
  const clinicId = `3604-baris-${"a".repeat(clinics)}`;
  const known = { revision: 1, codes };
  const root = document.body.appendChild(document.createElement("div"));
  const stop = render(() => {
    const save = async (input: ShiftCodes) => {
      sent.push(input);
      return { revision: input.revision + 1 };
    };
    const form = createShiftCodes({ clinicId, known, save, reread: async () => known });
    return <CodesForm form={form} services={services} />;
  }, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  const rows = () => [...root.querySelectorAll("details")];
  const name = (): HTMLInputElement => {
    const [, field] = root.querySelectorAll("input");
    if (!field) throw new Error("no row is open");
    return field;
  };
  return {
    root,
    sent,
    rows,
    name,
    words: () => rows().map((row) => [...(row.querySelector("summary")?.children ?? [])].map((one) => one.textContent)),
    opened: () => rows().flatMap((row, index) => (row.open ? [index] : [])),
    toggle: async (index: number): Promise<void> => {
      rows()[index]?.querySelector("summary")?.click();
      await settled();
    },
    press: async (word: string): Promise<void> => {
      [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(word))?.click();
      await settled();
    },
    write: (text: string): void => {
      name().value = text;
      name().dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
  };
};

test("each code is a line of what is to be known of it, and none is open", () => {
  const { words, opened } = onScreen();
  expect(words()).toEqual([
    ["P · Pagi", "07.30–14.00", "Umum +1 layanan · Puskesmas ini · Lewat ponsel"],
    ["K · Kadikaran", "08.00–12.00", "Umum · Pustu Kadikaran · Tatap muka"],
    ["M · Malam", "21.00–07.00", "Tidak bisa dipesan · Puskesmas ini"],
  ]);
  expect(opened()).toEqual([]);
});

test("one is open at a time, and what was typed in one is there when another was opened, and is saved with it", async () => {
  const { toggle, write, opened, words, sent, press, name } = onScreen();
  await toggle(0);
  write("Pagi sekali");
  await toggle(2);
  expect(opened()).toEqual([2]);
  write("Jaga malam");
  await toggle(2);
  expect([opened(), words().map(([title]) => title)]).toEqual([
    [],
    ["P · Pagi sekali", "K · Kadikaran", "M · Jaga malam"],
  ]);
  await toggle(0);
  expect(name().value).toBe("Pagi sekali");
  await press("Simpan kode");
  expect(sent.map(({ codes: saved }) => saved.map((one) => one.name))).toEqual([
    ["Pagi sekali", "Kadikaran", "Jaga malam"],
  ]);
});

test("what is to be mended opens when one saves, with the cursor in it, and the others that are say so", async () => {
  const { toggle, write, opened, words, sent, press, name, rows } = onScreen();
  for (const index of [0, 2]) {
    await toggle(index);
    write("");
  }
  await toggle(2);
  await press("Simpan kode");
  expect([sent, opened(), document.activeElement === name()]).toEqual([[], [0], true]);
  expect(words().map((row) => row.at(-1))).toEqual([
    "Umum +1 layanan · Puskesmas ini · Lewat ponsel",
    "Umum · Pustu Kadikaran · Tatap muka",
    "Ada yang perlu diperbaiki.",
  ]);
  expect(rows()[2]?.dataset.wrong).toBe("M");
});

test("a new one opens with the cursor in it; where one was taken away the cursor is in the list", async () => {
  const { root, press, opened, rows } = onScreen();
  await press("Tambah kode");
  expect([opened(), document.activeElement === root.querySelector("input")]).toEqual([[3], true]);
  await press("Hapus kode");
  expect([opened(), rows().length, document.activeElement === rows()[2]?.querySelector("summary")]).toEqual([
    [],
    3,
    true,
  ]);
});

test("a wrong end is marked itself, and one that is the next day's says how long the shift is", async () => {
  const { root, toggle, press } = onScreen();
  await toggle(0);
  const [, , , end] = root.querySelectorAll("input");
  if (!end) throw new Error("no row is open");
  const type = (text: string): void => {
    end.value = text;
    end.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  type("07.00");
  expect(root.textContent).toContain("Selesai esok harinya, setelah 23,5 jam.");
  type("15");
  await press("Simpan kode");
  const wrong = [...root.querySelectorAll("[aria-invalid=true]")];
  expect(wrong).toEqual([end]);
});

test("a code that there is already is said by its name, at the new one alone", async () => {
  const { root, press, opened, rows } = onScreen();
  await press("Tambah kode");
  const [code, name] = root.querySelectorAll("input");
  for (const [field, text] of [
    [code, "p"],
    [name, "Pagi lagi"],
  ] as const) {
    if (!field) throw new Error("no row is open");
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  await press("Simpan kode");
  expect([opened(), document.activeElement === code, rows()[0]?.dataset.wrong]).toEqual([[3], true, undefined]);
  expect(root.querySelector(".field .problem")?.textContent?.replace(/[\u2066-\u2069]/g, "")).toBe(
    "Kode P sudah dipakai.",
  );
});
