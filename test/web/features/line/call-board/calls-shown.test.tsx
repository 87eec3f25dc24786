import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { CallsShown, WaitingCounts } from "../../../../../web/features/line/call-board/calls-shown.tsx";
import { eight } from "../../../parts/day-visit.ts";

let close = (): void => undefined;
afterEach(() => close());

const words = (known: boolean): string[] => {
  const place = document.createElement("div");
  close = render(
    () => (
      <>
        <CallsShown present={undefined} last={[]} known={known} now={eight} />
        <WaitingCounts waiting={[]} known={known} />
      </>
    ),
    place,
  );
  return [...place.querySelectorAll("p")].map(({ textContent }) => textContent ?? "");
};

test("a board that was told nothing says that it doesn't know, not that nobody waits", () => {
  expect(words(true)).toEqual(["Belum ada panggilan", "Belum ada yang menunggu."]);
  expect(words(false)).toEqual(["Panggilan belum diketahui", "Jumlah yang menunggu belum diketahui."]);
});

test("a number that was called in vain says what its holder does; while nobody is called, the next call is awaited", () => {
  const place = document.createElement("div");
  const last = [{ id: "a", name: "A-3", practitioner: "dr. Rahmawati", missed: true }] as const;
  close = render(() => <CallsShown present={undefined} last={last} known now={eight} />, place);
  expect([place.querySelector("p")?.textContent, place.querySelector("li")?.textContent]).toEqual([
    "Tunggu panggilan berikutnya",
    "A-3Belum terlihat. Lapor ke loket.",
  ]);
});
