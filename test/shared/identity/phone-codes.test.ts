import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CodeAsked,
  type Lane,
  nextCode,
  type PhoneCodes,
  withDevice,
} from "../../../shared/identity/phone-codes.ts";
import { hour, minute, second } from "../../../shared/time/instant.ts";

const now = Date.parse("2026-11-23T02:00:00Z");
const nothing: PhoneCodes = { sent: [], devices: [] };

/** What each request gets, one after the other. */
const answers = (requests: readonly CodeAsked[]): string[] => {
  let codes = nothing;
  return requests.map((asked) => {
    const next = nextCode(codes, asked);
    if (next.kind === "send") codes = next.codes;
    return next.kind === "wait" ? `${asked.attempt} waits until ${next.until}` : `${asked.attempt} ${next.kind}`;
  });
};

const request = (lane: Lane) =>
  fc.record({ gap: fc.integer({ min: 0, max: 20 * minute }), attempt: fc.uuid(), lane: fc.constant(lane) });

test("whatever strangers ask, and when, a known device is answered as if there were none", () => {
  const requests = fc.array(fc.oneof(request("known"), request("stranger")), { maxLength: 60 });
  fc.assert(
    fc.property(requests, (list) => {
      let at = now;
      const asked = list.map(({ gap, attempt, lane }): CodeAsked => {
        at += gap;
        return { attempt, lane, seal: attempt, at };
      });
      const owners = asked.filter(({ lane }) => lane === "known");
      const names = new Set(owners.map(({ attempt }) => attempt));
      const among = answers(asked).filter((answer) => names.has(answer.split(" ")[0] ?? ""));
      expect(among).toEqual(answers(owners));
    }),
  );
});

test("no lane gets more than five codes within any hour", () => {
  fc.assert(
    fc.property(fc.array(request("stranger"), { maxLength: 80 }), (list) => {
      let at = now;
      const asked = list.map(({ gap, attempt, lane }): CodeAsked => {
        at += gap;
        return { attempt, lane, seal: attempt, at };
      });
      const gone = asked.filter((_, index) => answers(asked)[index]?.endsWith(" send")).map((one) => one.at);
      for (const from of gone)
        expect(gone.filter((one) => one >= from && one < from + hour).length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 50 },
  );
});

test("a seal is kept for as long as it may be asked about again, and no longer", () => {
  const first = nextCode(nothing, { attempt: "one", lane: "stranger", seal: "sealed", at: now });
  if (first.kind !== "send") throw new Error(first.kind);
  const soon = nextCode(first.codes, { attempt: "one", lane: "stranger", seal: "other", at: now + 20 * second - 1 });
  expect(soon).toEqual({ kind: "sent", seal: "sealed" });
  const later = nextCode(first.codes, { attempt: "two", lane: "stranger", seal: "other", at: now + 20 * second });
  expect(later).toEqual({
    kind: "send",
    codes: {
      devices: [],
      sent: [
        { at: now, lane: "stranger" },
        { at: now + 20 * second, lane: "stranger", attempt: "two", seal: "other" },
      ],
    },
  });
});

test("five devices are known, and a known one is not noted again", () => {
  const six = ["a", "b", "c", "d", "e", "f"].reduce(withDevice, nothing);
  expect(six.devices).toEqual(["b", "c", "d", "e", "f"]);
  expect(withDevice(six, "c")).toBe(six);
});
