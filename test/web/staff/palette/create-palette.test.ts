import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { createPalette, type Entry } from "../../../../web/staff/palette/create-palette.ts";

const paletteOf = (entries: () => readonly Entry[]) => {
  const [isOpen, setOpen] = createSignal(true);
  const palette = createPalette({ isOpen, close: () => void setOpen(false), entries });
  return { ...palette, open: () => void setOpen(true) };
};

const withPalette = (
  words: string[],
  work: (palette: ReturnType<typeof paletteOf>, done: string[]) => void | Promise<void>,
): void | Promise<void> =>
  createRoot((end) => {
    const done: string[] = [];
    const palette = paletteOf(() => words.map((word): Entry => ({ word, run: () => void done.push(word) })));
    const ended = work(palette, done);
    if (ended) return ended.finally(end);
    end();
  });

const words = ["Daftar langsung", "Loket", "Jadwal"];

test("it opens empty, with all there is and the first one chosen, however it was left", () => {
  withPalette(words, (palette) => {
    palette.write("jad");
    palette.close();
    expect([palette.isOpen(), palette.found()]).toEqual([false, []]);
    palette.open();
    expect([palette.written(), palette.found().map(({ word }) => word), palette.active()]).toEqual(["", words, 0]);
  });
});

test("arrows go round the ends; another word begins at the first found", () => {
  withPalette(words, (palette) => {
    const after = (step: number): number => {
      palette.move(step);
      return palette.active();
    };
    expect([after(1), after(1), after(1), after(-1)]).toEqual([1, 2, 0, 2]);
    palette.write("l");
    expect([palette.active(), palette.found().map(({ word }) => word)]).toEqual([
      0,
      ["Loket", "Daftar langsung", "Jadwal"],
    ]);
  });
});

test("where nothing is found nothing is chosen, and Enter leaves it open", async () => {
  await withPalette(words, async (palette, done) => {
    palette.write("xyz");
    palette.move(1);
    expect(palette.active()).toBe(-1);
    palette.choose(palette.found()[palette.active()]);
    await Promise.resolve();
    expect([palette.isOpen(), done]).toEqual([true, []]);
  });
});

test("what is chosen is done once the palette is closed", async () => {
  await withPalette(words, async (palette, done) => {
    palette.write("jad");
    palette.choose(palette.found()[palette.active()]);
    expect([palette.isOpen(), done]).toEqual([false, []]);
    await Promise.resolve();
    expect(done).toEqual(["Jadwal"]);
  });
});

test("what can be done may grow fewer while it is open", () => {
  createRoot((end) => {
    const [entries, setEntries] = createSignal<Entry[]>(words.map((word) => ({ word, run: () => undefined })));
    const palette = paletteOf(entries);
    palette.move(-1);
    setEntries((all) => all.slice(0, 1));
    expect([palette.active(), palette.found().map(({ word }) => word)]).toEqual([0, ["Daftar langsung"]]);
    end();
  });
});
