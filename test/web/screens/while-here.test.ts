import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { whileHere } from "../../../web/screens/while-here.ts";

test("a late answer leads on as long as its screen is there, and nobody afterwards", () => {
  const led: string[] = [];
  const { leave, lead } = createRoot((leave) => ({ leave, lead: whileHere((path: string) => void led.push(path)) }));
  lead("/saya");
  leave();
  lead("/kunjungan");
  expect(led).toEqual(["/saya"]);
});
