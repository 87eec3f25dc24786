import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dropKept, keeps, kept } from "../../../web/storage/kept.ts";

/** Every name the app keeps something under, and how it is read; each module reads anew, as a reload does. */
const readers: Record<string, () => Promise<unknown>> = {
  "device session": async () => (await import("../../../web/session/stored-session.ts")).storedSession.read(),
  "device language": async () => (await import("../../../web/text/language.ts")).language(),
  "device clock": async () => (await import("../../../web/time/server-clock.ts")).serverNow() - Date.now(),
  "device seen.directory": async () =>
    (await import("../../../web/parts/directory/known-directory.ts")).knownDirectory.recall(),
  "device own.household": async () =>
    (await import("../../../web/parts/household/create-household.ts")).knownHousehold.recall(),
  "device own.visits": async () => (await import("../../../web/parts/visit/create-visits.ts")).knownVisits.recall(),
  "device put-off": async () => (await import("../../../web/unsent/change.ts")).keptChanges.read(),
  "device own.places": async () => (await import("../../../web/parts/line/kept-places.ts")).keptPlace("a"),
  "tab put-off-named": async () => (await import("../../../web/unsent/change.ts")).keptChanges.read(),
  "device own.devices": async () =>
    (await import("../../../web/features/consult/join-consultation/devices-of-visit.ts")).recallDevices("a"),
  "tab own.draft.book-appointment": async () => {
    const { createBooking } = await import("../../../web/features/booking/book-appointment/create-booking.ts");
    return createRoot(() => Object.keys(createBooking({ call: vi.fn() }).draft()).length || undefined);
  },
  "tab own.draft.register-walk-in": async () => {
    const { createWalkIn } = await import("../../../web/features/booking/register-walk-in/create-walk-in.ts");
    return createRoot(() => createWalkIn(() => 0, vi.fn()).values().name || undefined);
  },
  "tab own.draft.add-household-member": async () => {
    const { createMemberForm } = await import(
      "../../../web/features/people/add-household-member/create-member-form.ts"
    );
    const deps = { isSelf: () => true, now: () => 0, save: vi.fn(), saved: vi.fn() };
    return createRoot(() => createMemberForm(deps).values().name || undefined);
  },
  "tab own.sign-in": async () => {
    const { createSignIn } = await import("../../../web/features/identity/sign-in/create-sign-in.ts");
    const { status } = createRoot(() =>
      createSignIn({ requestCode: vi.fn(), answerCode: vi.fn(), signedIn: vi.fn() }).state(),
    );
    return status === "phone" ? undefined : status;
  },
};

/** What may lie there: cut off, of an older version, of another shape, of another kind. */
const garbage = [
  "{",
  '{"value":',
  "",
  "null",
  "[]",
  "3",
  '{"v":1,"value":{"name":"lama"}}',
  ...["null", "[]", "{}", "3", '"x"', "[null]", "[{}]", '{"value":null}', '{"value":{},"at":1}', '{"name":3}'].map(
    (value) => `{"v":2,"value":${value}}`,
  ),
];
const untouched: Record<string, unknown> = { "device language": "id", "device clock": 0 };

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

const emptyDraft = ['{"v":2,"value":{"value":{},"at":1}}'];
const isHarmless: Record<string, string[]> = {
  "tab own.draft.book-appointment": emptyDraft,
  "tab own.draft.register-walk-in": emptyDraft,
  "tab own.draft.add-household-member": emptyDraft,
  // A number is a clock, and an empty list is a list.
  "device clock": ['{"v":2,"value":3}'],
  "device put-off": ['{"v":2,"value":[]}'],
  "device own.places": ['{"v":2,"value":{"value":[],"at":1}}'],
  "tab put-off-named": ['{"v":2,"value":[]}'],
  "device own.devices": ['{"v":2,"value":[]}'],
};

test.each(Object.keys(readers))("what can't be read as %s is dropped, and the app begins without it", async (name) => {
  const [place, key] = name.split(" ");
  const storage = place === "device" ? localStorage : sessionStorage;
  for (const text of garbage.filter((one) => !isHarmless[name]?.includes(one))) {
    vi.resetModules();
    storage.clear();
    storage.setItem(`jumpa.${key}`, text);
    const read = await readers[name]?.();
    expect({ text, read }).toEqual({ text, read: untouched[name] });
    expect({ text, left: storage.getItem(`jumpa.${key}`) }).toEqual({ text, left: null });
  }
});

const refuse = (): never => {
  throw new DOMException("no", "QuotaExceededError");
};

/** A browser's storage that takes nothing new: full, so that what is there stays, or blocked altogether. */
const stubbornStorage = (trouble: string, there: Map<string, string>) => ({
  setItem: refuse,
  getItem: trouble === "blocked" ? refuse : (key: string) => there.get(key) ?? null,
  removeItem: trouble === "blocked" ? refuse : (key: string) => there.delete(key),
  key: refuse,
  length: 0,
});

test.each(["blocked", "full"])("where storage is %s, things are kept until the page is closed", (trouble) => {
  vi.stubGlobal("localStorage", stubbornStorage(trouble, new Map()));
  vi.stubGlobal("sessionStorage", stubbornStorage(trouble, new Map()));
  for (const place of ["device", "tab"] as const) {
    const name = kept<string>(`name.${trouble}`, (value) => typeof value === "string", place);
    name.write("Siti");
    expect(name.read()).toBe("Siti");
    name.drop();
    expect(name.read()).toBeUndefined();
  }
  expect(keeps()).toBe(false);
  dropKept("name.", "device");
});

test("on a full device the next person's sign-in never leaves the last one's behind", () => {
  const there = new Map([["jumpa.whose", '{"v":2,"value":"Siti"}']]);
  vi.stubGlobal("localStorage", stubbornStorage("full", there));
  const name = kept<string>("whose", (value) => typeof value === "string");
  expect(name.read()).toBe("Siti");
  name.write("Adi");
  expect([name.read(), there.size]).toEqual(["Adi", 0]);
});
