import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { actsOf } from "../../../../../web/acts/acts.ts";
import { PrioritizeVisit } from "../../../../../web/features/line/prioritize-visit/prioritize-visit.tsx";
import { session } from "../../../../../web/session/session.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

let close = (): void => undefined;
beforeEach(() => session.end());
afterEach(() => {
  close();
  document.body.replaceChildren();
});

const shown = (visit: Visit) => {
  const panel = document.body.appendChild(document.createElement("section"));
  panel.innerHTML = '<h2 tabindex="-1">Pasien 1</h2>';
  const place = panel.appendChild(document.createElement("div"));
  close = render(() => <PrioritizeVisit visit={visit} who="Pasien 1" onDone={() => undefined} />, place);
  return { panel, words: () => [...place.querySelectorAll("button")].map(({ textContent }) => textContent) };
};

const waiting = dayVisit(1, { status: "waiting", arrivedAt: eight });
const given: Visit = {
  ...waiting,
  appointment: { ...waiting.appointment, priority: { level: "emergency", reason: "seizure", by: "doctor", at: eight } },
};

test("whoever waits can be seen first, by a button, a key and the palette; nobody else", () => {
  expect(shown(waiting).words()).toEqual(["Dahulukan…"]);
  expect(actsOf("screen").map(({ word, key }) => [word, key])).toEqual([["Dahulukan: Pasien 1", "g"]]);
  close();
  expect(shown(dayVisit(1, { status: "booked" })).words()).toEqual([]);
});

test("the question lies beside the page, so that its Escape closes nothing else, and goes with the person", () => {
  const { panel } = shown(waiting);
  expect([panel.querySelectorAll("dialog").length, document.querySelectorAll("dialog").length]).toEqual([0, 1]);
  close();
  expect(document.querySelectorAll("dialog").length).toBe(0);
});

test("who is seen first can be changed or taken back; then the focus is with the person, and it can be undone", async () => {
  const { panel, words } = shown(given);
  expect(words()).toEqual(["Ubah alasan…", "Cabut prioritas"]);
  const takeBack = panel.querySelectorAll("button")[1];
  takeBack?.focus();
  takeBack?.click();
  await Promise.resolve();
  expect(words()).toEqual([]);
  expect(document.activeElement?.tagName).toBe("H2");
  const [change] = unsent.list();
  if (change) unsent.undo(change.key);
  expect(words()).toEqual(["Ubah alasan…", "Cabut prioritas"]);
});

test("whose reason is corrected is asked about as an emergency; that they are none any more is said by the button", () => {
  shown(given);
  const [button] = document.querySelectorAll<HTMLButtonElement>("section button");
  button?.click();
  const dialog = document.querySelector("dialog");
  const said = () => [dialog?.querySelector("h2")?.textContent, dialog?.querySelector(".actions")?.textContent];
  expect(said()).toEqual(["Ubah alasan: Pasien 1", "BiarkanSimpan alasan"]);
  dialog?.querySelectorAll<HTMLInputElement>("input[type=radio]")[1]?.click();
  expect(said()).toEqual(["Ubah alasan: Pasien 1", "BiarkanYa, tidak gawat lagi"]);
});
