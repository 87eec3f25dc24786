import { expect, test } from "vitest";
import { screensOf } from "../../web/build/screen-list.ts";

test("no workplace of the staff is drawn as the way out is", async () => {
  const icons = (await screensOf("staff")).flatMap(({ route: { place } }) => (place ? [place.icon] : []));
  expect(icons.length).toBeGreaterThan(2);
  expect(icons).not.toContain("leave");
});

test("whoever has one role of the staff has their workplaces in an order, and no two with one picture", async () => {
  const places = (await screensOf("staff")).flatMap(({ route: { who, place } }) =>
    place && Array.isArray(who) ? who.map((role) => `${role} ${place.order}, ${role} ${place.icon}`) : [],
  );
  const each = places.flatMap((place) => place.split(", "));
  expect(places.length).toBeGreaterThan(10);
  expect(each.filter((one, index) => each.indexOf(one) !== index)).toEqual([]);
});
