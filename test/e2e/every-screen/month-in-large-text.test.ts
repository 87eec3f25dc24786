import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { signInStaff } from "../people/sign-in.ts";

const visitor = useBrowser({ keepsApp: false });

/** Of how many days and people one sees all, up to so many: between the head of the month and what stands over its lower end. */
const wholeInSight = (most: number): string => `(() => {
  const all = (what) => [...document.querySelectorAll(what)].map((one) => one.getBoundingClientRect());
  const [grid] = all(".roster");
  const [head] = all(".roster thead th[data-column]");
  const [foot] = all(".roster-foot");
  const inGrid = ({ left, right }) => left >= grid.left && right <= grid.right;
  return {
    days: Math.min(${most}, all(".roster thead th[data-column]").filter(inGrid).length),
    rows: Math.min(${most}, all(".roster tbody tr").filter(({ top, bottom }) => top >= head.bottom - 1 && bottom <= foot.top).length),
  };
})()`;

/** Which names are wider than the room they have. */
const cutNames = `[...document.querySelectorAll(".roster-name")].flatMap((name) => {
  const text = document.createRange();
  text.selectNode(name.firstChild);
  return text.getBoundingClientRect().right > name.getBoundingClientRect().right + 1 ? [name.textContent] : [];
})`;

/** Text twice as large, as the person has set it, and the month's upper edge at that of the screen. */
const enlarge = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate('document.documentElement.style.setProperty("font-size", "225%")');
  await page.evaluate('document.querySelector(".roster").scrollIntoView({ block: "start" })');
};

test("on the narrowest phone with text twice as large two days and two people of a month are in sight, and are written to", async () => {
  const page = await visitor({ tokens: await signInStaff("jadwal.cikande") });
  await page.goto("/petugas/jadwal-bulan");
  // What the month is worked with is there once it says where one is.
  await page.locator(".roster-aim").waitFor();
  await enlarge(page);
  await expect.poll(() => page.evaluate<{ days: number; rows: number }>(wholeInSight(2))).toEqual({ days: 2, rows: 2 });
  for (const id of ["cell-0-20", "cell-1-21"]) {
    await page.locator(`#${id}`).click();
    expect(await page.evaluate("document.activeElement?.id")).toBe(id);
  }
});

test("with text twice as large no name of the month is cut, of people nor of services", async () => {
  const page = await visitor({ tokens: await signInStaff("jadwal.keliling") });
  await page.goto("/petugas/jadwal-bulan");
  await page.locator(".roster-aim").waitFor();
  await page.locator("tfoot .roster-name").first().waitFor();
  await enlarge(page);
  await expect.poll(() => page.evaluate<string[]>(cutNames)).toEqual([]);
});

test("on a usual phone five people of a month are in sight as it opens, and all that is done to a day of theirs", async () => {
  const page = await visitor({ tokens: await signInStaff("jadwal.keliling") });
  await page.goto("/petugas/jadwal-bulan");
  await page.locator(".roster-aim").waitFor();
  await expect.poll(() => page.evaluate<{ days: number; rows: number }>(wholeInSight(5))).toMatchObject({ rows: 5 });
  const lock = await page.getByRole("button", { name: "Kunci", exact: true }).boundingBox();
  expect(lock && lock.x + lock.width <= phone.width && lock.y + lock.height <= phone.height).toBe(true);
});

test("at a desk a dozen codes leave the button that takes them in sight", async () => {
  const page = await visitor({ size: desk, tokens: await signInStaff("jadwal.keliling") });
  await page.goto("/petugas/jadwal-bulan");
  await page.locator("#cell-0-29").click();
  await page.keyboard.press("F2");
  const apply = page.getByRole("button", { name: "Pakai", exact: true });
  await apply.waitFor();
  const box = await apply.boundingBox();
  expect(box && box.y + box.height <= desk.height).toBe(true);
});
