import { expect, test } from "vitest";
import { untilSaved } from "../../../../functions/store/table/try-again.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";

/** A save that others are faster at so many times, and what was done in which order. */
const others = (faster: number) => {
  const done: string[] = [];
  const once = async () => {
    done.push("try");
    return done.filter((step) => step === "try").length > faster ? { saved: undefined } : undefined;
  };
  const pause = async (attempt: number) => void done.push(`pause ${attempt}`);
  return { done, once, pause };
};

test("what was saved at once waits for nobody", async () => {
  const { done, once, pause } = others(0);
  expect(await untilSaved("hardly", once, pause)).toBeUndefined();
  expect(done).toEqual(["try"]);
});

test("where somebody else saved first it is read and decided anew, after a while that grows", async () => {
  const { done, once, pause } = others(2);
  await untilSaved("hardly", once, pause);
  expect(done).toEqual(["try", "pause 0", "try", "pause 1", "try"]);
});

test.each([
  ["hardly", 6],
  ["few", 12],
  ["many", 24],
] as const)(
  "where others are always faster, the store is busy: the last try waits for nothing more, where %s save it",
  async (rivals, tries) => {
    const lines = loggedLines();
    const { done, once, pause } = others(99);
    await expect(untilSaved(rivals, once, pause)).rejects.toMatchObject({ code: "store.busy" });
    const again = Array.from({ length: tries - 1 }, (_, attempt) => [`pause ${attempt}`, "try"]);
    expect(done).toEqual(["try", ...again.flat()]);
    expect(lines).toMatchObject([{ code: "store.busy", service: "store" }]);
  },
);

test("what is refused flies at once", async () => {
  const { pause } = others(0);
  await expect(untilSaved("hardly", () => Promise.reject(new Error("refused")), pause)).rejects.toThrow("refused");
});
