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

const soon = new Map([["c", slotAt(openSession("rahmawati-cikande", []), 2)]]);
const directory = { clinics: [clinic("a", "Anyar"), clinic("c", "Cikande")], district: { zone: "WIB" } } as never;

/** The list while the free times are asked for. */
const asking = () => {
  const root = document.createElement("div");
  const chosen: string[] = [];
  const [next, setNext] = createSignal<ReadonlyMap<string, Slot>>();
  const choose = (id: string) => void chosen.push(id);
  const list = () => (
    <ClinicList
      directory={directory}
      place={undefined}
      onChoose={choose}
      next={next()}
      isAsking={next() === undefined}
    />
  );
  document.body.append(root);
  const stop = render(list, root);
  const rows = () => [...root.querySelectorAll("button")];
  return {
    root,
    chosen,
    setNext,
    rows,
    texts: () => rows().map((row) => row.textContent),
    said: () => root.querySelector("p.quiet")?.textContent,
    leave: () => {
      stop();
      root.remove();
    },
  };
};
const soonestFirst = ["Puskesmas CikandePaling cepat Hari ini 08.20", "Puskesmas AnyarPenuh sepekan ini"];

test("rows wait a moment for the free times, and stand in their order from the first", () => {
  const { root, texts, setNext, said, leave } = asking();
  expect([texts(), root.querySelectorAll(".skeleton").length]).toEqual([[], 1]);
  vi.advanceTimersByTime(999);
  setNext(soon);
  expect([texts(), said()]).toEqual([soonestFirst, "2 puskesmas. Urut dari jadwal paling cepat."]);
  leave();
});

test("free times that come later are said in their rows, which stay where they are under a finger", () => {
  const { rows, texts, setNext, said, chosen, leave } = asking();
  vi.advanceTimersByTime(1_000);
  expect(texts()).toEqual(["Puskesmas AnyarMencari jadwal", "Puskesmas CikandeMencari jadwal"]);
  const pressed = rows()[1];
  setNext(soon);
  expect(texts()).toEqual([soonestFirst[1], soonestFirst[0]]);
  expect([said(), rows()[1] === pressed]).toEqual(["2 puskesmas. Urut menurut abjad.", true]);
  pressed?.click();
  expect(chosen).toEqual(["c"]);
  leave();
});

test("free times that are asked for anew move no row; searching puts the rows in their order", () => {
  const { root, texts, setNext, leave } = asking();
  setNext(soon);
  const other = new Map([["a", slotAt(openSession("rahmawati-cikande", []), 1)]]);
  setNext(other);
  expect(texts()).toEqual(["Puskesmas CikandePenuh sepekan ini", "Puskesmas AnyarPaling cepat Hari ini 08.00"]);
  const search = root.querySelector("input");
  if (search) search.value = "puskesmas";
  search?.dispatchEvent(new Event("input", { bubbles: true }));
  expect(texts()).toEqual(["Puskesmas AnyarPaling cepat Hari ini 08.00", "Puskesmas CikandePenuh sepekan ini"]);
  leave();
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
