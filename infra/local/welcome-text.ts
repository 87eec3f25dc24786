import { type AppName, apps } from "../../shared/api/apps.ts";
import { readyHousehold } from "../demo/people.ts";
import { nightDoctor } from "../demo/practitioners.ts";
import { type SignIn, signIns, written } from "../demo/sign-ins.ts";
import { staffUsers } from "../demo/staff-users.ts";

/** Where an app opens; below the origin without the last slash, as people type it. */
const addressOf = (url: string, app: AppName): string => `${url}${apps[app].replace(/(?<=.)\/$/, "")}`;

const firstOfEach = (): SignIn[] =>
  signIns.filter(({ role }, index) => signIns.findIndex((other) => other.role === role) === index);

/** Who of the staff works at more than one puskesmas, and so chooses where. */
const ofSeveral = (): string[] =>
  staffUsers.filter(({ attributes }) => attributes["custom:clinics"]?.includes(" ")).map(({ username }) => username);

/** The table that greets whoever started the product: where to go, and as whom. */
export const welcomeText = (url: string, milliseconds: number): string => {
  const rows = [
    ["who", "address", "sign in with", ""],
    ...firstOfEach().map(({ role, app, who, user, password }) => [
      `${role} (${who})`,
      addressOf(url, app),
      user,
      password ?? `code: ${url}/outbox`,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) => `  ${row.map((cell, i) => cell.padEnd((widths[i] ?? 0) + 2)).join("")}`.trimEnd());
  return [
    "",
    `Jumpa is ready after ${(milliseconds / 1000).toFixed(1)} s.`,
    "",
    ...lines,
    "",
    `  With the same password, and of several puskesmas: ${ofSeveral().join(", ")}.`,
    "",
    "  Ctrl-C ends it.",
    "",
  ].join("\n");
};

/** How to try a call, said once the visit for it stands ready; `opens` is its room's wall clock, or `now`. */
export const tryACall = (url: string, opens: string): string => {
  const doctor = staffUsers.find(({ username }) => username === nightDoctor.username);
  return [
    `  Try a call in two browsers: as patient ${written(readyHousehold.phone)} at ${addressOf(url, "patient")} (code: ${url}/outbox), as doctor`,
    `  ${nightDoctor.username} (${doctor?.password}) at ${addressOf(url, "staff")}. Their room opens ${opens}; the visit moves on`,
    "  while nobody comes, so that one is near at any hour.\n",
  ].join("\n");
};
