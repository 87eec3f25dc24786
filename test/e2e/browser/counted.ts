import type { Locator, Page } from "playwright-core";

/** A hand that counts: each press of a key or a button, each choice, and each field that is written in is one. */
export type Counted = {
  key(name: string): Promise<void>;
  press(what: Locator): Promise<void>;
  write(text: string): Promise<void>;
  /** How often since it was asked last. */
  count(): number;
};

/** Nobody answers a question before they can have read it, nor presses for the next thing in the same moment. */
const reading = 500;

export const countedHand = (page: Page): Counted => {
  let done = 0;
  const one = async (act: () => Promise<unknown>): Promise<void> => {
    await act();
    done += 1;
    await page.waitForTimeout(reading);
  };
  return {
    key: (name) => one(() => page.keyboard.press(name)),
    press: (what) => one(() => what.click()),
    write: (text) => one(() => page.keyboard.type(text)),
    count: () => {
      const counted = done;
      done = 0;
      return counted;
    },
  };
};
