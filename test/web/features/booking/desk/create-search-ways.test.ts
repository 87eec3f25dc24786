import { createRoot, createSignal } from "solid-js";
import { afterEach, expect, test } from "vitest";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import type { Patient } from "../../../../../shared/people/patient.ts";
import { createSearchWays } from "../../../../../web/features/booking/desk/create-search-ways.ts";
import { createWalkIn } from "../../../../../web/features/booking/register-walk-in/create-walk-in.ts";
import { session } from "../../../../../web/session/session.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const siti: Patient = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1992-04-17", sex: "female" };
const namesake: Patient = { ...siti, id: "m9c2v7k4nd", birthDate: "1984-03-02" };

let end = (): void => {};
afterEach(() => {
  end();
  session.end();
});

/** A desk's search, who was chosen by it, and which panel was opened. */
const desk = () =>
  createRoot((dispose) => {
    end = dispose;
    const [written, write] = createSignal("");
    const [listed, setListed] = createSignal<Visit[]>([]);
    const [person, setPerson] = createSignal<string>();
    const [clinicId, setClinic] = createSignal("3604-kibin");
    const [hasUnsent, setUnsent] = createSignal(false);
    const chosen: string[] = [];
    const walkIn = createWalkIn(
      () => eight,
      () => new Promise(() => {}),
    );
    const ways = createSearchWays({
      desk: { walkIn, hasUnsent, chooseKnown: ({ id }) => chosen.push(id) },
      address: { person, open: setPerson, close: () => setPerson(undefined) },
      search: { written, write, found: listed },
      clinicId,
      date: () => "2026-11-23",
    });
    return { ...ways, written, chosen, walkIn, person, setPerson, setListed, setClinic, setUnsent };
  });

test("Enter goes to who is shown first: in the day's list, or of those the clinic knows", () => {
  const { write, toFirst, noteAnswer, chosen, written, person, setListed } = desk();
  toFirst();
  write("siti");
  noteAnswer([siti, namesake]);
  toFirst();
  expect([chosen, written()]).toEqual([[siti.id], ""]);
  const visit = dayVisit(4, { status: "booked" });
  setListed([visit]);
  write("siti");
  toFirst();
  expect([chosen, person()]).toEqual([[siti.id], visit.appointment.id]);
});

test("Enter pressed before the answer chooses whoever it shows first, once: the same written later chooses nobody", () => {
  const { write, toFirst, noteAnswer, chosen, person, setPerson } = desk();
  setPerson("of another");
  write("Siti Aminah");
  noteAnswer(undefined);
  toFirst();
  expect(chosen).toEqual([]);
  noteAnswer([siti, namesake]);
  expect([chosen, person()]).toEqual([[siti.id], undefined]);
  write("Siti Aminah");
  noteAnswer(undefined);
  noteAnswer([namesake]);
  expect(chosen).toEqual([siti.id]);
});

type Desk = ReturnType<typeof desk>;

test.each<[string, (at: Desk) => void]>([
  ["nobody was found", ({ noteAnswer }) => noteAnswer([])],
  ["a letter was written", ({ write }) => write("Siti Aminah R")],
  ["somebody of the day was opened", ({ setPerson }) => setPerson("of another")],
  ["somebody was chosen by hand", ({ choose }) => choose(namesake)],
  ["somebody was begun to be written down", ({ walkIn }) => walkIn.write({ name: "Su" })],
  ["the desk went to another clinic", ({ setClinic }) => setClinic("3604-carenang")],
])("once %s, Enter of before chooses nobody any more", (_, happens) => {
  const at = desk();
  at.write("Siti Aminah");
  at.toFirst();
  happens(at);
  const before = [...at.chosen];
  at.noteAnswer([siti]);
  expect(at.chosen).toEqual(before);
  at.write("");
  at.write("Siti Aminah");
  at.noteAnswer([siti]);
  expect(at.chosen).toEqual(before);
});

test("while another's registration is not sent nobody is chosen: that is said, and search and panel stay", () => {
  const { write, choose, chosen, written, person, setPerson, setUnsent, isHeld } = desk();
  setPerson("of another");
  setUnsent(true);
  write("siti");
  expect(isHeld()).toBe(false);
  choose(siti);
  expect([chosen, isHeld(), written(), person()]).toEqual([[], true, "siti", "of another"]);
  write("sit");
  expect(isHeld()).toBe(false);
  choose(siti);
  setUnsent(false);
  expect(isHeld()).toBe(false);
  choose(siti);
  expect([chosen, isHeld(), written(), person()]).toEqual([[siti.id], false, "", undefined]);
});
