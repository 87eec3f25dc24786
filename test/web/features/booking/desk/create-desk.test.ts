import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDesk } from "../../../../../web/features/booking/desk/create-desk.ts";
import { session } from "../../../../../web/session/session.ts";

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const written = {
  name: "Sumiati",
  day: "3",
  month: "2",
  year: "1970",
  sex: "female",
  sessionId: "3604-kibin.2026-11-23.0800.rahmawati-cikande",
  service: "umum",
} as const;

let answer: (response: Response) => void;
let looks: string[];

beforeEach(() => {
  looks = [];
  vi.stubGlobal("fetch", (url: string) => {
    if (url.includes("/walk-ins")) return new Promise<Response>((resolve) => (answer = resolve));
    if (url.includes("/clinics/")) looks.push(url.split("/clinics/")[1]?.split("/")[0] ?? "");
    return Promise.resolve(Response.json({ sessions: [] }));
  });
  const now = Math.floor(Date.now() / 1000);
  session.begin({ idToken: tokenOf({ sub: "loket", iat: now, exp: now + 3_600 }), refreshToken: "again" });
});
afterEach(() => {
  session.end();
});

const opened = () => {
  const [clinicId, setClinic] = createSignal("3604-kibin");
  const desk = createRoot((close) => ({
    close,
    ...createDesk(
      () => ({ clinicId: clinicId(), date: "2026-11-23" }),
      () => undefined,
    ),
  }));
  return { ...desk, setClinic };
};

test("who is being sent into a session stays in it when the desk goes to its other clinic, and leaves it once refused", async () => {
  const { walkIn, setClinic, close } = opened();
  walkIn.write(written);
  const sending = walkIn.submit();
  await settled();
  setClinic("3604-carenang");
  expect([walkIn.state().status, walkIn.values().sessionId]).toEqual(["sending", written.sessionId]);
  answer(Response.json({ code: "session.full", message: "Sesi ini penuh." }, { status: 409 }));
  await sending;
  expect([walkIn.values().name, walkIn.values().sessionId]).toEqual(["Sumiati", ""]);
  close();
});

test("each end of a registration is followed by a look at how the day stands then", async () => {
  const { walkIn, close } = opened();
  await settled();
  walkIn.write(written);
  const sending = walkIn.submit();
  await settled();
  expect(looks).toEqual(["3604-kibin"]);
  answer(Response.json({ code: "session.full", message: "Sesi ini penuh." }, { status: 409 }));
  await sending;
  await settled();
  expect(looks).toEqual(["3604-kibin", "3604-kibin"]);
  close();
});

const siti = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1992-04-17", sex: "female" } as const;
const sitiWritten = {
  name: "Siti Aminah",
  day: "17",
  month: "04",
  year: "1992",
  sex: "female",
  complaint: "",
  besides: "",
};
const nowhere = { sessionId: "", service: "", beyond: "" };

test("whom the clinic knows takes the place of whoever was being written, is somebody new at another clinic, and at theirs again who they are", async () => {
  const { walkIn, chooseKnown, setClinic, close } = opened();
  walkIn.write({ ...written, complaint: "Batuk" });
  chooseKnown(siti);
  const known = `3604-kibin ${siti.id}`;
  expect(walkIn.values()).toEqual({ ...sitiWritten, ...nowhere, known, patientId: siti.id });
  walkIn.write({ sessionId: written.sessionId, service: written.service });
  setClinic("3604-carenang");
  await settled();
  expect(walkIn.values()).toEqual({ ...sitiWritten, ...nowhere, known, patientId: "" });
  walkIn.write({ sessionId: "3604-carenang.2026-11-23.0800.hidayat-carenang", service: "umum" });
  setClinic("3604-kibin");
  await settled();
  expect(walkIn.values()).toEqual({ ...sitiWritten, ...nowhere, known, patientId: siti.id });
  close();
});

test("whom the clinic knows, and who has no session yet, is somebody new at another clinic too", async () => {
  const { walkIn, chooseKnown, setClinic, close } = opened();
  chooseKnown(siti);
  setClinic("3604-carenang");
  await settled();
  expect(walkIn.values().patientId).toBe("");
  close();
});

test("who is written otherwise at another clinic is not whom the first one knows", async () => {
  const { walkIn, chooseKnown, setClinic, close } = opened();
  chooseKnown(siti);
  setClinic("3604-carenang");
  await settled();
  walkIn.write({ year: "1993" });
  setClinic("3604-kibin");
  await settled();
  expect(walkIn.values()).toEqual({ ...sitiWritten, ...nowhere, year: "1993", known: "", patientId: "" });
  close();
});

test("nobody takes the place of whoever is being sent", async () => {
  const { walkIn, hasUnsent, chooseKnown, close } = opened();
  walkIn.write(written);
  expect(hasUnsent()).toBe(false);
  const sending = walkIn.submit();
  await settled();
  chooseKnown(siti);
  expect([walkIn.values().name, walkIn.values().patientId, hasUnsent()]).toEqual(["Sumiati", "", true]);
  answer(Response.json({ code: "session.full", message: "Sesi ini penuh." }, { status: 409 }));
  await sending;
  close();
});
