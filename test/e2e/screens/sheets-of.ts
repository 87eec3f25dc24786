import type { Page } from "playwright-core";

/** The sheets a page is printed on, each by its width and height in points. */
export const sheetsOf = async (page: Page): Promise<string[]> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map((box) =>
    box.slice(1).map(Number).map(Math.round).join(" × "),
  );
};
