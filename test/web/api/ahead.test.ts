import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askAhead, takeAhead } from "../../../web/api/ahead.ts";

const fetched = vi.fn<typeof fetch>();
beforeEach(() => void vi.stubGlobal("fetch", fetched));
afterEach(() => vi.unstubAllGlobals());

test("a request sent ahead goes out at once, and its answer is given once", async () => {
  const answer = Response.json({ clinics: [] });
  fetched.mockResolvedValueOnce(answer);
  askAhead("/api/districts/3604/clinics");
  expect(fetched.mock.calls.map(([url]) => url)).toEqual(["/api/districts/3604/clinics"]);
  expect(takeAhead("/api/districts/9999/clinics")).toBeUndefined();
  expect(await takeAhead("/api/districts/3604/clinics")).toBe(answer);
  expect(takeAhead("/api/districts/3604/clinics")).toBeUndefined();
});

test("who takes the answer hears that it failed; where nobody takes it, nobody is disturbed", async () => {
  fetched.mockRejectedValue(new TypeError("Failed to fetch"));
  askAhead("/api/taken");
  askAhead("/api/left");
  await expect(takeAhead("/api/taken")).rejects.toThrow("Failed to fetch");
});
