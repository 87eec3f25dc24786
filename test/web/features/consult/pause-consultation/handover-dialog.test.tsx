import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { createHandover } from "../../../../../web/features/consult/pause-consultation/create-handover.ts";
import { HandoverDialog } from "../../../../../web/features/consult/pause-consultation/handover-dialog.tsx";
import { Unreachable } from "../../../../../web/net/unreachable.ts";

const shown = () => {
  const deps = { pause: vi.fn(async () => undefined), end: vi.fn(async () => undefined), next: vi.fn() };
  const handover = createRoot(() => createHandover(deps));
  const root = document.body.appendChild(document.createElement("div"));
  render(() => <HandoverDialog handover={handover} name="Siti" onBack={handover.close} />, root);
  handover.ask({ code: "consult.occupied", details: { appointmentId: "siti" } });
  const buttons = () => [...root.querySelectorAll("button")];
  return {
    ...deps,
    root,
    buttons,
    press: (word: string) =>
      buttons()
        .find((one) => one.textContent === word)
        ?.click(),
  };
};

test("the way back comes first and has the focus, and it is said that an end here can't be taken back", () => {
  const { root, buttons } = shown();
  expect(buttons().map(({ textContent }) => textContent)).toEqual([
    "Kembali",
    "Jeda Siti",
    "Selesaikan kunjungan Siti",
  ]);
  expect(document.activeElement).toBe(buttons()[0]);
  expect(root.textContent).toContain("langsung selesai, tidak bisa diurungkan");
});

test("an end that did not arrive says so and is sent again from there; then the next patient is called", async () => {
  const { end, next, root, press } = shown();
  end.mockRejectedValueOnce(new Unreachable());
  press("Selesaikan kunjungan Siti");
  await vi.waitFor(() => expect(root.textContent).toContain("Belum terkirim."));
  press("Kirim lagi");
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
  expect(end.mock.calls).toEqual([[{ appointmentId: "siti" }], [{ appointmentId: "siti" }]]);
});
