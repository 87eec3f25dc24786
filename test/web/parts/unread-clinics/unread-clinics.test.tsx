import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { UnreadClinics } from "../../../../web/parts/unread-clinics/unread-clinics.tsx";

const district = {
  id: "3604",
  name: "Serang",
  province: "Banten",
  zone: "WIB" as const,
  settings: { leadMinutes: 5, horizonDays: 14, maxUpcoming: 3, maxPerSession: 1 },
};
const directory = { district, services: [], clinics: [], holidays: [] };

const saidOf = (unreadClinics?: string[]): string | null => {
  const root = document.createElement("div");
  render(() => <UnreadClinics directory={{ ...directory, ...(unreadClinics && { unreadClinics }) }} />, root);
  return root.textContent;
};

test("staff who choose among puskesmas are told which of them can't be read", () => {
  expect(saidOf(["3604-anyar", "3604-baros"])).toBe(
    "Data puskesmas ini tidak bisa dibaca, jadi tidak ada dalam pilihan: 3604-anyar, 3604-baros.",
  );
});

test("where all can be, nothing is said", () => {
  expect(saidOf()).toBe("");
});
