import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Kept, kept } from "../../../web/storage/kept.ts";

const isText = (value: unknown): boolean => typeof value === "string";

const now = 1_800_000_000_000;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
});

test("a kind whose shape has changed is dropped alone: what else is kept stays", () => {
  const before: Kept<string>[] = ["a", "b"].map((name) => kept(name, isText));
  for (const one of before) one.write("Siti");
  const changed = kept<string[]>("a", Array.isArray);
  expect([changed.read(), localStorage.getItem("jumpa.a"), kept("b", isText).read()]).toEqual([
    undefined,
    null,
    "Siti",
  ]);
  changed.write(["Adi"]);
  expect([changed.read(), kept("a", isText).read()]).toEqual([["Adi"], undefined]);
});

const claims = { sub: "siti", iat: now / 1000, exp: now / 1000 + 3600 };
const tokens = { idToken: `head.${btoa(JSON.stringify(claims))}.sign`, refreshToken: "again" };
const slot = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 1, start: now, minutes: 20 };
const directory = { clinics: [], services: [], district: { id: "3604", zone: "WIB" } };
const member = { id: "0k4m7q2x9t", name: "Siti", relation: "self" };
const visit = { id: "0123456789-K7M4QX", slot, state: { status: "booked" }, complaint: "" };
const change = {
  row: { method: "POST", path: "/visits/{appointmentId}/check-in", keyed: false, access: { clinic: ["desk"] } },
  input: { appointmentId: visit.id, from: slot },
  key: "the-key",
  whose: "loket",
  words: { said: "a", not: "b", sending: "c", unsent: "d", done: "e" },
  dueAt: now,
};
const draft = { service: "umum", clinicId: "3604-cikande", complaint: "batuk" };
const request = { patientId: member.id, slot, service: "umum", complaint: "batuk" };
const challenge = { name: "siti", session: "under way", attemptsLeft: 3, secondsLeft: 100 };
const wish = { microphone: true, camera: false };

/** What somebody would miss if it were gone: as it lies on devices, and how it is read there. */
const written: [place: "device" | "tab", key: string, value: unknown, read: () => Promise<unknown>][] = [
  [
    "device",
    "session",
    tokens,
    async () => (await import("../../../web/session/stored-session.ts")).storedSession.read(),
  ],
  ["device", "language", "en", async () => (await import("../../../web/text/language.ts")).wantedLanguage()],
  ["device", "clock", 3, async () => (await import("../../../web/time/server-clock.ts")).serverNow() - now],
  [
    "device",
    "device-secret",
    "abcdefghijklmnopqrstuv",
    async () => (await import("../../../web/session/device-secret.ts")).deviceSecret(),
  ],
  [
    "device",
    "seen.directory",
    { value: directory, at: 1 },
    async () => (await import("../../../web/parts/directory/known-directory.ts")).knownDirectory.recall(),
  ],
  [
    "device",
    "own.household",
    { value: [member], at: 1 },
    async () => (await import("../../../web/parts/household/create-household.ts")).knownHousehold.recall(),
  ],
  [
    "device",
    "own.visits",
    { value: [visit], at: 1 },
    async () => (await import("../../../web/parts/visit/create-visits.ts")).knownVisits.recall(),
  ],
  [
    "tab",
    "put-off-named",
    [{ ...change, named: "Sumiati" }],
    async () => (await import("../../../web/unsent/change.ts")).keptChanges.read(),
  ],
  ["device", "put-off", [change], async () => (await import("../../../web/unsent/change.ts")).keptChanges.read()],
  [
    "device",
    "own.devices",
    [{ appointmentId: visit.id, wish }],
    async () => [
      {
        appointmentId: visit.id,
        wish: (await import("../../../web/features/consult/join-consultation/devices-of-visit.ts")).recallDevices(
          visit.id,
        ),
      },
    ],
  ],
  [
    "tab",
    "own.draft.book-appointment",
    { whose: undefined, value: draft },
    async () => {
      const { createBooking } = await import("../../../web/features/booking/book-appointment/create-booking.ts");
      return { value: createRoot(() => createBooking({ call: vi.fn() }).draft()) };
    },
  ],
  [
    "tab",
    "own.sending.book-appointment",
    { whose: undefined, value: { input: request, key: "the-key" } },
    async () => {
      const { createBooking } = await import("../../../web/features/booking/book-appointment/create-booking.ts");
      const call = vi.fn((_: unknown, __: object, ___?: object) => new Promise<never>(() => {}));
      void createRoot(() => createBooking({ call })).book(slot);
      const [, input, options] = call.mock.calls[0] ?? [];
      return { value: { input, ...options } };
    },
  ],
  [
    "tab",
    "own.sign-in",
    { masked: "+62 812-•••-1234", challenge, until: now + 1, wrong: "" },
    async () => {
      const { createSignIn } = await import("../../../web/features/identity/sign-in/create-sign-in.ts");
      const state = createRoot(() =>
        createSignIn({ requestCode: vi.fn(), answerCode: vi.fn(), signedIn: vi.fn() }).state(),
      );
      return state.status === "code"
        ? { masked: state.to.masked, challenge: state.challenge, until: now + 1, wrong: "" }
        : state;
    },
  ],
];

test.each(written)("on the %s, %s as it lies on devices is read after an update", async (place, key, value, read) => {
  const storage = place === "device" ? localStorage : sessionStorage;
  storage.setItem(`jumpa.${key}`, JSON.stringify({ v: 2, value }));
  expect(await read()).toEqual(JSON.parse(JSON.stringify(value)));
});
