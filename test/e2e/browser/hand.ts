import type { Locator, Page } from "playwright-core";

/**
 * What one does at a desk: presses keys, points, clicks, goes with a hand from keys to mouse, thinks before each step.
 * Seconds by the keystroke-level model (Card, Moran & Newell 1980), for somebody who types as most do.
 */
const seconds = { key: 0.28, point: 1.1, click: 0.2, home: 0.4, think: 1.35 };
type Done = Record<keyof typeof seconds, number>;

/** Somebody who works a screen by keyboard alone or by mouse, and what they did. */
export type Hand = {
  /** Goes to a workplace of the app. */
  go(word: string): Promise<void>;
  /** Presses the button, or follows the link, of these words. */
  press(words: RegExp): Promise<void>;
  /** Goes back to the screen before, as the browser does. */
  back(): Promise<void>;
  /** Writes into the field of this label. */
  write(label: RegExp, text: string): Promise<void>;
  /** Writes a day into the field of this label. */
  writeDay(label: RegExp, date: string): Promise<void>;
  /** Chooses what stands so many steps below what is chosen. */
  choose(label: RegExp, steps: number): Promise<void>;
  /** How often they pressed, pointed or clicked, and about how long they took, in seconds. */
  cost(): { interactions: number; seconds: number };
};

const ledger = () => {
  const done: Done = { key: 0, point: 0, click: 0, home: 0, think: 0 };
  return {
    add: (what: keyof Done, count = 1): void => {
      done[what] += count;
    },
    cost: () => ({
      interactions: done.key + done.click,
      seconds: Math.round(
        (Object.keys(done) as (keyof Done)[]).reduce((sum, what) => sum + done[what] * seconds[what], 0),
      ),
    }),
  };
};

/** What the focus is on, by its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.labels?.[0]?.innerText ?? document.activeElement?.innerText ?? '').trim()",
  );

/** More stops than any screen has. */
const mostStops = 400;

/** Somebody who never leaves the keyboard. */
export const keyboardHand = (page: Page): Hand => {
  const { add, cost } = ledger();
  const press = async (keys: string): Promise<void> => {
    await page.keyboard.press(keys);
    add("key", keys.split("+").length);
  };
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    add("key", text.length);
  };
  const to = async (words: RegExp): Promise<void> => {
    add("think");
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (words.test(await focused(page))) return;
      await press("Tab");
    }
    throw new Error(`No Tab leads to ${words}`);
  };
  return {
    cost,
    go: async (word) => {
      add("think");
      await press("Control+k");
      await page.getByRole("combobox").first().waitFor();
      await type(word);
      await press("Enter");
    },
    press: async (words) => {
      await to(words);
      await press("Enter");
    },
    back: async () => {
      add("think");
      // Alt and the arrow: a browser without a window has no such keys.
      add("key", 2);
      await page.goBack();
    },
    write: async (label, text) => {
      await to(label);
      await type(text);
    },
    writeDay: async (label, date) => {
      await to(label);
      const [year = "", month = "", day = ""] = date.split("-");
      // In the order of the browser's own language.
      for (const order of [month + day, day + month]) {
        await type(order + year);
        const written = await page.evaluate<string>("document.activeElement.value");
        if (written === date) return;
        await press("Shift+Tab");
        await press("Tab");
      }
      throw new Error(`${date} can't be written by keyboard`);
    },
    choose: async (label, steps) => {
      await to(label);
      for (let step = 0; step < steps; step += 1) await press("ArrowDown");
    },
  };
};

/** Somebody who points at all there is, and types what has to be written. */
export const mouseHand = (page: Page): Hand => {
  const { add, cost } = ledger();
  let isAtKeys = true;
  const point = async (at: Locator): Promise<void> => {
    add("think");
    if (isAtKeys) add("home");
    isAtKeys = false;
    await at.click();
    add("point");
    add("click");
  };
  const type = (text: string): void => {
    if (!isAtKeys) add("home");
    isAtKeys = true;
    add("key", text.length);
  };
  const field = (label: RegExp): Locator => page.getByLabel(label).last();
  return {
    cost,
    go: async (word) => {
      const place = page.getByRole("link", { name: word, exact: true }).first();
      if (await place.isVisible()) return point(place);
      await point(page.getByRole("button", { name: /^Menu/ }));
      await point(page.getByRole("option", { name: word }).first());
    },
    press: (words) =>
      point(
        page
          .getByRole("button", { name: words })
          .or(page.getByRole("link", { name: words }))
          .first(),
      ),
    back: async () => {
      add("think");
      add("point");
      add("click");
      await page.goBack();
    },
    write: async (label, text) => {
      await point(field(label));
      await page.keyboard.type(text);
      type(text);
    },
    writeDay: async (label, date) => {
      await point(field(label));
      await field(label).fill(date);
      type(date.replaceAll("-", ""));
    },
    choose: async (label, steps) => {
      await point(field(label));
      await page.keyboard.press("Escape");
      const at = await page.evaluate<number>("document.activeElement.selectedIndex");
      await field(label).selectOption({ index: at + steps });
      add("point");
      add("click");
    },
  };
};
