import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { CodesForm } from "../../../../../web/features/roster/shift-codes/codes-form.tsx";
import { createShiftCodes } from "../../../../../web/features/roster/shift-codes/create-shift-codes.ts";

beforeEach(() => sessionStorage.clear());

const morning = { code: "P", name: "Pagi", hours: { from: 450, to: 840 } };
const known = { revision: 1, codes: [morning] };
const months = [
  { month: "2026-11", published: 62, drafted: 60 },
  { month: "2026-12", published: 0, drafted: 1 },
];
const used = [{ code: "P", months, rotations: ["Poli pagi"] }];

test("it is said month by month where a code is used that was to go, in the place of a bare refusal", async () => {
  const root = document.body.appendChild(document.createElement("div"));
  let remove = (): void => {};
  let submit = async (): Promise<void> => {};
  const save = async () => {
    throw new ApiRefusal("roster.code-used", "Masih dipakai.", { used });
  };
  const stop = render(() => {
    const form = createShiftCodes({ clinicId: "3604-terpakai", known, save, reread: async () => known });
    remove = () => form.remove(0);
    submit = form.submit;
    return <CodesForm form={form} services={[]} />;
  }, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  remove();
  await submit();
  const said = (root.textContent ?? "").replaceAll(/[\u2066-\u2069]/g, "");
  expect(said).toContain("Kode yang Anda hapus masih dipakai. Belum ada yang tersimpan.");
  expect(said).toContain(
    "P: November 2026 (62 sel terbit, 60 sel rancangan); Desember 2026 (1 sel rancangan); rotasi Poli pagi",
  );
  expect(said).not.toContain("Masih dipakai.");
});
