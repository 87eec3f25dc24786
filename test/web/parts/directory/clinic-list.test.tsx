import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { ClinicList } from "../../../../web/parts/directory/clinic-list.tsx";
import { comeToText } from "../../../../web/parts/slot/come-to.ts";
import { eight, openSession } from "../open-session.ts";

const clinic = (id: string, name: string) => ({
  id,
  name: `Puskesmas ${name}`,
  kecamatan: { code: "36.04.15", name },
  services: ["umum"],
  practitioners: [],
});

beforeEach(() => void vi.useFakeTimers({ now: eight }));
afterEach(() => void vi.useRealTimers());

test("whoever presses a row while the free times come in chooses that puskesmas, wherever its row is by then", () => {
  const root = document.createElement("div");
  const chosen: string[] = [];
  const [next, setNext] = createSignal<ReadonlyMap<string, Slot>>();
  const directory = { clinics: [clinic("a", "Anyar"), clinic("c", "Cikande")], district: { zone: "WIB" } } as never;
  const choose = (id: string) => void chosen.push(id);
  const list = () => <ClinicList directory={directory} place={undefined} next={next()} onChoose={choose} />;
  document.body.append(root);
  const stop = render(list, root);
  const rows = () => [...root.querySelectorAll("button")];
  const pressed = rows().find((row) => row.textContent === "Puskesmas Cikande");
  setNext(new Map([["c", slotAt(openSession("rahmawati-cikande", []), 2)]]));
  expect(rows().map((row) => row.textContent)).toEqual([
    "Puskesmas CikandePaling cepat Hari ini 08.20",
    "Puskesmas AnyarPenuh sepekan ini",
  ]);
  expect(rows()[0]).toBe(pressed);
  pressed?.click();
  expect(chosen).toEqual(["c"]);
  stop();
  root.remove();
});

test("a clinic's next time says where one comes to for it, and nothing of the kind where one is met by video", () => {
  const root = document.createElement("div");
  const clinics = ["Cikande", "Ciruas", "Kibin"].map((name) => clinic(name, name));
  const there = { ...openSession("lilis", []), comeTo: { kind: "pustu", name: "Pustu Kadikaran" } as const };
  const next = new Map([
    ["Cikande", slotAt(openSession("rahmawati", []), 1)],
    ["Ciruas", slotAt(there, 2)],
  ]);
  const directory = { clinics, district: { zone: "WIB" } } as never;
  const list = () => (
    <ClinicList directory={directory} place={undefined} next={next} whereOf={comeToText} onChoose={() => {}} />
  );
  const stop = render(list, root);
  expect(
    [...root.querySelectorAll("button")].map(({ textContent }) => textContent?.replace(/[\u2066-\u2069]/g, "")),
  ).toEqual([
    "Puskesmas CikandePaling cepat Hari ini 08.00",
    "Puskesmas CiruasPaling cepat Hari ini 08.20, datang ke Pustu Kadikaran",
    "Puskesmas KibinPenuh sepekan ini",
  ]);
  stop();
});
