import type { Locator, Page } from "playwright-core";
import type { useBrowser } from "../browser/use-browser.ts";
import { newPhone } from "../people/patient.ts";

export type Visitor = ReturnType<typeof useBrowser>;

/** A screen a moment before somebody sends something. */
export type Scene = {
  page: Page;
  /** Sends it; pressed again where nobody answered. */
  press: () => Promise<void>;
  /** What is on the screen once it is done. */
  done: Locator;
  /** What is said where it can't be sent again as it was. @default never */
  refused?: Locator;
  /** What was filled in or chosen, as the screen shows it. */
  typed: () => Promise<unknown>;
  /** How often it was done, as the server knows. */
  effects: () => Promise<number>;
};

/** Opens a screen a moment before something is sent; each time with something new to send. */
export type Opening = (visitor: Visitor) => Promise<Scene>;

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });

/** How often something happened that can happen once. */
export const once = async (isDone: boolean | Promise<boolean>): Promise<number> => ((await isDone) ? 1 : 0);

/** A name nobody had before in this run, in letters alone. */
export const newName = (first: string): string =>
  `${first} ${newPhone().slice(-6)}`.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
