import { expect, test } from "vitest";
import { screensOf } from "../../web/build/screen-list.ts";

test("no workplace of the staff is drawn as the way out is", async () => {
  const icons = (await screensOf("staff")).flatMap(({ route: { place } }) => (place ? [place.icon] : []));
  expect(icons.length).toBeGreaterThan(2);
  expect(icons).not.toContain("leave");
});
