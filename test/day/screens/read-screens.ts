import type { Page } from "playwright-core";

/** What a screen shows, read in one go: a screen that is asked twice may have changed meanwhile. */
const read = <T>(page: Page, script: string): Promise<T> => page.evaluate<T>(script);

/** The groups of the doctor's line, by the numbers in them. */
export const readDoctor = (page: Page): Promise<Record<string, string[]>> =>
  read(
    page,
    `Object.fromEntries([...document.querySelectorAll("[data-group]")].map((group) => [group.dataset.group,
      [...group.querySelectorAll(".queue-number")].map((one) => one.textContent.trim())]))`,
  );

/** A row of the desk's list. */
export type DeskRow = { id: string; number: string; state: string };

/** The rows of the desk's list, in their order. */
export const readDesk = (page: Page): Promise<DeskRow[]> =>
  read(
    page,
    `[...document.querySelectorAll(".desk-visit:not([data-struck])")].map((row) => ({ id: row.dataset.visit,
      number: row.querySelector(".queue-number").textContent.trim(),
      state: row.querySelector(".desk-state").textContent.trim() }))`,
  );

/** Who is called on the board, who was before, and what it says of who waits. */
export type BoardRead = { present: string; last: string[]; waiting: string };

export const readBoard = (page: Page): Promise<BoardRead> =>
  read(
    page,
    `({ present: document.querySelector(".board-number")?.textContent.trim() ?? "",
      last: [...document.querySelectorAll(".board-last b")].map((one) => one.textContent.trim()),
      waiting: document.querySelector(".board-foot p").textContent.trim() })`,
  );

/** What a ticket on a phone tells of a place in line: who is before it, and how long it may take. */
export type PhoneRead = { place: string; wait: string };

/** Where a ticket tells it, as long as somebody waits. */
export const placeOnTicket = ".ticket-next p[role=status]";

export const readPhone = (page: Page): Promise<PhoneRead | undefined> =>
  read(
    page,
    `(() => {
      const place = document.querySelector("${placeOnTicket}");
      const text = (selector) => place.querySelector(selector)?.textContent.trim() ?? "";
      return place ? { place: text("strong"), wait: text(".quiet") } : undefined;
    })()`,
  );

/** Looks at a screen again after a while: it asks for what is new at once. */
export const lookAgain = (page: Page): Promise<unknown> =>
  page.evaluate(`document.dispatchEvent(new Event("visibilitychange"))`);
