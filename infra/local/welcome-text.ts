import { type SignIn, signIns } from "../demo/sign-ins.ts";

const addressOf: Record<SignIn["role"], string> = {
  patient: "/",
  doctor: "/petugas",
  registrar: "/petugas",
  scheduler: "/petugas",
  district: "/petugas",
};

const firstOfEach = (): SignIn[] =>
  signIns.filter(({ role }, index) => signIns.findIndex((other) => other.role === role) === index);

/** The table that greets whoever started the product: where to go, and as whom. */
export const welcomeText = (url: string, milliseconds: number): string => {
  const rows = [
    ["who", "address", "sign in with", ""],
    ...firstOfEach().map(({ role, who, user, password }) => [
      `${role} (${who})`,
      `${url}${addressOf[role]}`,
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
    "  Ctrl-C ends it.",
    "",
  ].join("\n");
};
