import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { EndDialog } from "../../../../../web/features/consult/end-consultation/end-dialog.tsx";

const asked = (haveMet: boolean) => {
  const root = document.createElement("div");
  const nothing = (): void => undefined;
  render(
    () => (
      <EndDialog
        open
        name="Siti"
        haveMet={haveMet}
        state={{ status: "idle" }}
        onEnd={nothing}
        onAgain={nothing}
        onClose={nothing}
      />
    ),
    root,
  );
  const buttons = [...root.querySelectorAll("button")].map(({ textContent }) => textContent);
  return [root.querySelector("h2")?.textContent?.replace(/[\u2066-\u2069]/g, ""), ...buttons];
};

test("whoever the doctor met is asked about as finished; whom they did not meet, as sent back to the line", () => {
  expect(asked(true)).toEqual(["Selesaikan kunjungan Siti?", "Lanjut konsultasi", "Ya, selesai"]);
  expect(asked(false)).toEqual(["Kembalikan Siti ke antrean?", "Tetap di ruang", "Ya, kembalikan"]);
});
