import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import * as api from "../../../../web/api/call.ts";
import { SayBack } from "../../../../web/parts/line/say-here.tsx";
import { morning } from "../../../functions/booking/cikande.ts";

vi.mock(import("../../../../web/api/call.ts"), { spy: true });

const slot = slotAt(morning(), 2);
const state = { status: "waiting", arrivedAt: slot.start, skippedAt: slot.start, times: 1, steps: 3 } as const;

const shown = (mode: "video" | "in-person", times: number) => {
  const root = document.body.appendChild(document.createElement("div"));
  const onBack = vi.fn();
  const visit = { id: "k4m7q2x9ta-K7M4QX", slot, mode };
  render(() => <SayBack visit={visit} state={{ ...state, times }} onBack={onBack} />, root);
  return { root, onBack };
};

test("by video whoever was called and not there says with one press that they are here", async () => {
  const sent = vi.mocked(api.call).mockResolvedValue(undefined as never);
  const { root, onBack } = shown("video", 2);
  expect(root.textContent).toBe("Saya di sini");
  root.querySelector("button")?.click();
  await vi.waitFor(() => expect(onBack).toHaveBeenCalledOnce());
  expect(sent.mock.calls.map(([, request]) => request)).toEqual([
    { appointmentId: "k4m7q2x9ta-K7M4QX", from: slot, times: 2, steps: 3, back: true },
  ]);
});

test.each([
  ["at the clinic the desk sees them", "in-person", 1, "Lapor ke loket, lalu Anda kembali ke antrean."],
  ["after three times a person decides", "video", 3, "Tanyakan kepada loket puskesmas, lalu Anda kembali ke antrean."],
] as const)("%s: they are told whom to turn to", (_, mode, times, said) => {
  expect(shown(mode, times).root.textContent).toBe(said);
});
