import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RequestInputOf } from "../../../../../shared/api/routes.ts";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { hour } from "../../../../../shared/time/instant.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createWalkIn } from "../../../../../web/features/booking/register-walk-in/create-walk-in.ts";
import type { OpenForWalkIn } from "../../../../../web/features/booking/register-walk-in/free-places.ts";
import { walkInText } from "../../../../../web/features/booking/register-walk-in/text.ts";
import { WalkInForm } from "../../../../../web/features/booking/register-walk-in/walk-in-form.tsx";
import { formText } from "../../../../../web/form/text.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { session } from "../../../../../web/session/session.ts";
import { closedOne, fullOne, lineOf, open, written } from "./walk-in-sessions.ts";

let close: (() => void) | undefined;

/** What everybody may read of the line of a morning all of whose places are booked. */
const line = {
  sessions: [{ ...lineOf(fullOne), expected: Array.from({ length: 24 }, (_, index) => index + 1), line: {} }],
  askAgain: { next: 8, others: 30 },
};

beforeEach(() => {
  session.end();
  vi.stubGlobal("fetch", async () => Response.json(line));
});
afterEach(() => {
  close?.();
  document.body.replaceChildren();
});

/** Whose visits were to be seen. */
const shown: string[] = [];

const show = (walkIn: ReturnType<typeof createWalkIn>, sessions: (typeof open)[]): HTMLElement => {
  const place = document.body.appendChild(document.createElement("div"));
  close = render(
    () => (
      <WalkInForm
        walkIn={walkIn}
        sessions={sessions}
        days={[]}
        now={open.start}
        directory={undefined}
        alike={undefined}
        onClose={walkIn.clear}
        onShow={(id) => shown.push(id)}
      />
    ),
    place,
  );
  return place;
};

/** The form beside the day of a clinic that has no session, with somebody being sent into one of another clinic. */
const opened = (register: () => Promise<Visit>) => {
  const walkIn = createRoot(() => createWalkIn(() => Date.parse("2026-11-23T01:00:00Z"), register));
  walkIn.write(written);
  const sending = walkIn.submit();
  const place = show(walkIn, []);
  return { place, sending };
};
const buttons = (place: HTMLElement) => [...place.querySelectorAll("button")].map(({ textContent }) => textContent);
const sessionField = (place: HTMLElement) => place.querySelectorAll("select")[1];

test("who is being sent is shown whole, also beside another clinic's day, and there is no way to let them go", () => {
  const { place } = opened(() => new Promise(() => {}));
  expect([sessionField(place)?.value, sessionField(place)?.getAttribute("aria-disabled"), buttons(place)]).toEqual([
    written.sessionId,
    "true",
    [walkInText().give],
  ]);
});

test("who may have arrived can only be sent again, and why is said", async () => {
  const { place, sending } = opened(() => Promise.reject(new Unreachable()));
  await sending;
  expect([buttons(place), place.querySelector(".notice")?.textContent?.trim()]).toEqual([
    [formText().sendAgain],
    ` ${formText().unsent} ${formText().stillHere}`.trim(),
  ]);
});

test("who has a number in that session already is told with it", async () => {
  const walkIn = createRoot(() =>
    createWalkIn(
      () => Date.parse("2026-11-23T01:00:00Z"),
      () => Promise.reject(new ApiRefusal("patient.has-number", "Orang ini sudah punya nomor.", { number: 10 })),
    ),
  );
  walkIn.write({ ...written, patientId: "k4m7q2x9ta" });
  const place = show(walkIn, [open]);
  await walkIn.submit();
  expect(place.querySelector(".notice")?.textContent).toBe("Ia sudah punya nomor 10 di jadwal ini.");
});

/** The form with somebody of whom the API says that another desk registered them a moment ago. */
const registeredElsewhere = async () => {
  const sent: unknown[] = [];
  const appointmentId = "k4m7q2x9ta-K7M4QX";
  const details = { appointmentId, slot: { sessionId: written.sessionId, number: 11 } };
  const walkIn = createRoot(() =>
    createWalkIn(
      () => Date.parse("2026-11-23T01:00:00Z"),
      (request) => {
        sent.push(request.besides);
        return Promise.reject(new ApiRefusal("patient.registered-today", "", details));
      },
    ),
  );
  walkIn.write(written);
  const place = show(walkIn, [open]);
  await walkIn.submit();
  const press = (word: string): void =>
    [...place.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
  return { place, press, sent, walkIn, appointmentId };
};

test("who was registered at another desk meanwhile is asked about: the same person is opened, and nothing is sent", async () => {
  const { place, press, sent, walkIn, appointmentId } = await registeredElsewhere();
  expect(place.textContent).toContain(walkInText().isSame);
  press("Orang yang sama: buka 11");
  expect([sent, shown, walkIn.values().name]).toEqual([[undefined], [appointmentId], ""]);
});

test("somebody else of that name is sent besides them, and once they are written otherwise, besides nobody", async () => {
  const { press, sent, walkIn, appointmentId } = await registeredElsewhere();
  press(walkInText().other);
  await vi.waitFor(() => expect(sent).toEqual([undefined, appointmentId]));
  await vi.waitFor(() => expect(walkIn.state().status).toBe("refused"));
  walkIn.write({ name: "Sumiati Dua" });
  await walkIn.submit();
  expect(sent).toEqual([undefined, appointmentId, undefined]);
});

const sending = () => {
  const register = vi.fn((_: RequestInputOf<"register-walk-in">) => new Promise<Visit>(() => {}));
  return { register, walkIn: createRoot(() => createWalkIn(() => open.start, register)) };
};

test("a closed session is read among the others and can't be chosen, and a full one can; where all are closed that is said instead of a form", () => {
  const { walkIn } = sending();
  walkIn.write({ sessionId: open.id, service: "umum" });
  const options = [...(sessionField(show(walkIn, [closedOne, fullOne, open]))?.options ?? [])];
  expect(options.map(({ textContent, disabled }) => [textContent?.replace(/[\u2068\u2069]/g, ""), disabled])).toEqual([
    ["budi, 08.00 (penuh)", true],
    ["ani, 08.00 (penuh)", false],
    ["rahmawati-cikande, 08.00 (sisa 3)", false],
  ]);
  close?.();
  const none = show(sending().walkIn, [closedOne]);
  expect([none.querySelectorAll("select").length, none.querySelector(".notice")?.textContent]).toEqual([
    0,
    walkInText().noPlace.none,
  ]);
});

test("of a full session it is said that it is, and the button gives a number beyond its places and nothing else", async () => {
  const { walkIn, register } = sending();
  walkIn.write({ ...written, sessionId: fullOne.id });
  const place = show(walkIn, [fullOne, open]);
  expect(place.querySelector(".notice")?.textContent).toContain("Jadwal penuh: 24 dari 24.");
  await vi.waitFor(() =>
    expect(place.querySelector(".notice")?.textContent).toContain("Perkiraan: sekitar 08.10–09.45\u00a0WIB."),
  );
  expect(place.querySelector("[type=submit]")?.textContent).toBe(walkInText().giveBeyond);
  place.querySelector<HTMLElement>("[type=submit]")?.click();
  await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(1));
  expect(register.mock.calls[0]?.[0]).toMatchObject({ sessionId: fullOne.id, beyond: true });
});

test("another place that is later than the number would be seen is no help, and isn't named", async () => {
  const { walkIn } = sending();
  walkIn.write({ ...written, sessionId: fullOne.id });
  const others = [open.start, open.start + 5 * hour].map((start) => ({ ...open, id: `${open.id}${start}`, start }));
  const named = async (other: OpenForWalkIn): Promise<boolean> => {
    const place = show(walkIn, [fullOne, other]);
    await vi.waitFor(() => expect(place.querySelector(".notice")?.textContent).toContain("Perkiraan"));
    const isNamed = place.querySelector(".notice button") !== null;
    close?.();
    return isNamed;
  };
  const [now, later] = others as [OpenForWalkIn, OpenForWalkIn];
  expect([await named(now), await named(later)]).toEqual([true, false]);
});

test("where that may be past the session's end it is said, and the soonest other place is one press away", async () => {
  const { walkIn } = sending();
  walkIn.write({ ...written, sessionId: fullOne.id });
  const short = { ...fullOne, count: 6, claimed: 6 };
  const expected = [1, 2, 3, 4, 5, 6];
  vi.stubGlobal("fetch", async () => Response.json({ ...line, sessions: [{ ...lineOf(short), expected, line: {} }] }));
  const [later, others] = [
    { ...open, id: "3604-kibin.2026-11-23.1300.budi", practitionerId: "budi", start: open.start + 5 * hour },
    { ...open, id: "3604-kibin.2026-11-23.1200.gigi", services: ["gigi"], start: open.start + 4 * hour },
  ];
  const place = show(walkIn, [short, others, later]);
  const notice = (): string => place.querySelector(".notice")?.textContent?.replaceAll("\u00a0", " ") ?? "";
  await vi.waitFor(() => expect(notice()).toContain("Itu bisa lewat jam selesai praktik ini, 09.00 WIB."));
  place.querySelector<HTMLElement>(".notice button")?.click();
  expect(walkIn.values()).toMatchObject({ sessionId: later.id, service: "umum" });
  expect(place.querySelector(".notice")).toBe(null);
});

test("whoever goes to another session after that gets one of its places", async () => {
  const { walkIn, register } = sending();
  walkIn.write({ ...written, beyond: "yes" });
  const place = show(walkIn, [fullOne, open]);
  expect(place.querySelector("[type=submit]")?.textContent).toBe(walkInText().give);
  place.querySelector<HTMLElement>("[type=submit]")?.click();
  await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(1));
  expect(register.mock.calls[0]?.[0].beyond).toBe(undefined);
});

test("of whom the clinic knows nothing is asked that it knows, and the focus is on what gives them a number", () => {
  const walkIn = createRoot(() =>
    createWalkIn(
      () => Date.parse("2026-11-23T01:00:00Z"),
      () => new Promise(() => {}),
    ),
  );
  walkIn.write({ ...written, patientId: "k4m7q2x9ta" });
  const place = show(walkIn, [open]);
  expect(place.querySelector("form p strong")?.textContent).toBe("Sumiati");
  expect(place.querySelector("form")?.textContent).toContain("3 Februari 1970");
  expect(place.querySelectorAll("input")).toHaveLength(0);
  expect(document.activeElement?.textContent).toBe(walkInText().give);
  walkIn.clear();
  expect(place.querySelectorAll("input").length).toBeGreaterThan(2);
});
