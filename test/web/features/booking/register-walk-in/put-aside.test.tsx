import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDesk } from "../../../../../web/features/booking/desk/create-desk.ts";
import { AsideList } from "../../../../../web/features/booking/register-walk-in/aside-list.tsx";
import type { WalkIn } from "../../../../../web/features/booking/register-walk-in/create-walk-in.ts";
import { mostAside, putAside, takeUpAgain } from "../../../../../web/features/booking/register-walk-in/put-aside.ts";
import { walkInText } from "../../../../../web/features/booking/register-walk-in/text.ts";
import { session } from "../../../../../web/session/session.ts";
import { keptChanges } from "../../../../../web/unsent/change.ts";
import { createUnsent } from "../../../../../web/unsent/create-unsent.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit } from "../../../parts/day-visit.ts";

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
const sessionId = "3604-kibin.2026-11-23.0800.rahmawati-cikande";
const sumiati = { name: "Sumiati", day: "3", month: "2", year: "1970", sex: "female" } as const;
const asSent = {
  patient: { name: "Sumiati", birthDate: "1970-02-03", sex: "female" },
  sessionId,
  service: "umum",
  complaint: "",
  notedAt: expect.any(Number),
};

type Sent = { key: string | null; body: unknown };
let sent: Sent[];
/** What the API says; without a word there is no network. */
let answer: (() => Response) | undefined;
let close = (): void => undefined;

beforeEach(() => {
  localStorage.clear();
  sent = [];
  answer = undefined;
  vi.stubGlobal("fetch", async (url: string, { headers, body }: { headers: HeadersInit; body: string }) => {
    if (!url.includes("/walk-ins")) return Response.json({ sessions: [] });
    sent.push({ key: new Headers(headers).get("idempotency-key"), body: JSON.parse(body) });
    if (!answer) throw new TypeError("no network");
    return answer();
  });
  const now = Math.floor(Date.now() / 1000);
  session.begin({ idToken: tokenOf({ sub: "loket", iat: now, exp: now + 3_600 }), refreshToken: "again" });
});
afterEach(() => {
  close();
  unsent.forget();
  session.end();
  document.body.replaceChildren();
});

/** The desk, and the list beside its day. */
const opened = () => {
  const shown: string[] = [];
  const place = document.body.appendChild(document.createElement("div"));
  const walkIn = createRoot((dispose) => {
    const { walkIn } = createDesk(
      () => ({ clinicId: "3604-kibin", date: "2026-11-23" }),
      () => undefined,
    );
    const end = render(
      () => <AsideList walkIn={walkIn} directory={undefined} onShow={(id) => shown.push(id)} />,
      place,
    );
    close = () => {
      end();
      dispose();
    };
    return walkIn;
  });
  return { walkIn, place, shown };
};

const given = dayVisit(9, { status: "waiting", arrivedAt: 1 }, "walk-in");
const register = (walkIn: WalkIn, name = "Sumiati"): Promise<void> => {
  walkIn.write({ ...sumiati, name, sessionId, service: "umum" });
  return walkIn.submit();
};

test("who comes while the network is away is put aside, and the form is free for the next one in the same session", async () => {
  const { walkIn } = opened();
  await register(walkIn);
  await register(walkIn, "Hasan");
  expect(putAside().map(({ name, status }) => [name, status])).toEqual([
    ["Sumiati", "waiting"],
    ["Hasan", "waiting"],
  ]);
  expect([walkIn.isFixed(), walkIn.values().name, walkIn.values().sessionId]).toEqual([false, "", sessionId]);
});

test("they are sent by themselves under the key they were sent under, and their number is told", async () => {
  const { walkIn } = opened();
  await register(walkIn);
  answer = () => Response.json(given, { status: 201 });
  await unsent.sendAgain();
  expect(new Set(sent.map(({ key, body }) => `${key} ${JSON.stringify(body)}`)).size).toBe(1);
  expect(sent[0]).toEqual({ key: expect.any(String), body: asSent });
  expect(putAside()).toEqual([{ key: expect.any(String), name: "Sumiati", status: "numbered", visit: given }]);
});

test("a page that is loaded anew in the tab knows them by name; on the device lies nobody's name", async () => {
  await register(opened().walkIn);
  const page = createRoot(() =>
    createUnsent({ stored: keptChanges, whose: () => "loket", now: Date.now, ask: async () => given }),
  );
  page.resume();
  expect(page.list().map(({ named, words }) => [named, words.unsent])).toEqual([
    ["Sumiati", walkInText().aside.words("Sumiati").unsent],
  ]);
  expect(JSON.stringify({ ...localStorage })).not.toContain("Sumiati");
});

test("no more may wait than a desk keeps apart: the next one stays in the form", async () => {
  const { walkIn } = opened();
  for (let count = 0; count < mostAside; count += 1) await register(walkIn, `Tamu ${"abcdefghij"[count]}`);
  await register(walkIn, "Hasan");
  expect([putAside().length, walkIn.state().status, walkIn.values().name]).toEqual([mostAside, "unsent", "Hasan"]);
});

test("whoever is refused once the network is back comes back into the form as they were written", async () => {
  const { walkIn } = opened();
  await register(walkIn);
  answer = () => Response.json({ code: "session.full", message: "Penuh." }, { status: 409 });
  await unsent.sendAgain();
  const [refused] = putAside();
  if (refused?.status !== "refused") throw new Error("not refused");
  expect(refused.why).toBe(walkInText().refused["session.full"]);
  takeUpAgain(walkIn, refused);
  expect([walkIn.values(), putAside()]).toEqual([
    { ...walkIn.values(), ...sumiati, day: "03", month: "02", sessionId, service: "umum" },
    [],
  ]);
});

test("the desk reads what to tell them, then their number, and opens their ticket", async () => {
  const { walkIn, place, shown } = opened();
  expect(place.textContent).toBe("");
  await register(walkIn);
  expect(place.textContent).toContain(walkInText().aside.lead);
  answer = () => Response.json(given, { status: 201 });
  await unsent.sendAgain();
  expect(place.querySelector("li strong")?.textContent).toContain("9");
  place.querySelector("button")?.click();
  expect([shown, place.textContent]).toEqual([[given.appointment.id], ""]);
});

test("two of whom all that is written is the same are two people", async () => {
  const { walkIn } = opened();
  await register(walkIn);
  await register(walkIn);
  expect(putAside().map(({ name, status }) => [name, status])).toEqual([
    ["Sumiati", "waiting"],
    ["Sumiati", "waiting"],
  ]);
});

test("whoever is put aside lies in this tab alone, so that a tab which is closed asks, until each has a number or was let go", async () => {
  const { walkIn } = opened();
  const isAsked = (): boolean => {
    const closing = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(closing);
    return closing.defaultPrevented;
  };
  expect(isAsked()).toBe(false);
  await register(walkIn);
  expect(isAsked()).toBe(true);
  answer = () => Response.json(given, { status: 201 });
  await unsent.sendAgain();
  expect(isAsked()).toBe(false);
});
