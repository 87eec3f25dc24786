import { expect, test } from "vitest";
import { SessionId } from "../../../shared/schedule/session.ts";

const idOn = (date: string): string => `3604-cikande.${date}.0800.rahmawati-cikande`;
const isId = (id: string): boolean => SessionId.safeParse(id).success;

test.each(["2026-11-23", "2028-02-29"])("a session is on a day that there is: %s", (date) =>
  expect(isId(idOn(date))).toBe(true),
);

test.each([idOn("2026-99-99"), idOn("2026-02-30"), idOn("2026-02-29"), idOn("9999-12-31"), "3604-cikande", ""])(
  "%s is no session",
  (id) => expect(isId(id)).toBe(false),
);
