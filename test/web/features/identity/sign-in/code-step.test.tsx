import { createRoot, createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CodeStep } from "../../../../../web/features/identity/sign-in/code-step.tsx";
import type { Again, CodeStanding } from "../../../../../web/features/identity/sign-in/code-under-way.ts";

const now = Date.parse("2026-11-23T02:00:00Z");
const challenge = { name: "someone", session: "s1", attemptsLeft: 3, secondsLeft: 300 };

const sent: CodeStanding = {
  status: "code",
  busy: false,
  id: "s1",
  challenge,
  to: { masked: "0812••••890" },
  until: now + 300_000,
  again: { since: now, lasts: 30_000 },
};

const over = { since: now - 30_000, lasts: 30_000 };

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => vi.useRealTimers());

const shown = (first: CodeStanding = sent) => {
  const root = document.body.appendChild(document.createElement("div"));
  const onAgain = vi.fn();
  return createRoot(() => {
    const [state, setState] = createSignal(first);
    const noop = (): void => undefined;
    render(() => <CodeStep state={state()} isLocal={false} onEnter={noop} onOther={noop} onAgain={onAgain} />, root);
    const again = () =>
      [...root.querySelectorAll("button")].find((one) => /^(Kirim|Mengirim)/.test(one.textContent ?? ""));
    return { root, setState, onAgain, again };
  });
};

test("another code can be asked for after a pause, which is counted down in words", () => {
  const { root, again, onAgain } = shown();
  expect(root.textContent).toContain("Kode baru bisa diminta 30 detik lagi.");
  again()?.click();
  vi.advanceTimersByTime(29_000);
  expect(root.textContent).toContain("Kode baru bisa diminta 1 detik lagi.");
  again()?.click();
  expect(onAgain).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(root.textContent).not.toContain("detik lagi");
  again()?.click();
  expect(onAgain).toHaveBeenCalledOnce();
});

test("on a phone whose clock was put back another code can be asked for at once, not when the clock is there again", () => {
  const { root, again, onAgain } = shown();
  vi.setSystemTime(now - 3_600_000);
  vi.advanceTimersByTime(1_000);
  expect(root.textContent).not.toMatch(/detik lagi/);
  again()?.click();
  expect(onAgain).toHaveBeenCalledOnce();
});

test("a new pause is said at once, also where it begins between two seconds of the old one", () => {
  const { root, setState } = shown();
  vi.advanceTimersByTime(31_500);
  setState({ ...sent, again: { since: now + 31_500, lasts: 30_000 } });
  expect(root.textContent).toContain("Kode baru bisa diminta 30 detik lagi.");
});

const refusals: [Again, words: string][] = [
  [{ ...over, refused: "offline" }, "Kalau SMS baru datang, minta kode sekali lagi; atau pakai kode sebelumnya."],
  [{ ...over, refused: "failed" }, "Belum berhasil. Coba lagi sebentar lagi."],
  [
    { since: now, lasts: 3_600_000, refused: "wait" },
    "Nomor ini sudah sering dikirimi kode. Minta lagi dalam 60 menit.",
  ],
];

test.each(refusals)(
  "why no other code came is said beside the field, which asks for the one before: %j",
  (again, words) => {
    const { root } = shown({ ...sent, again });
    expect(root.textContent).toContain(words);
    expect(root.querySelector("input")?.getAttribute("aria-invalid")).not.toBe("true");
  },
);

test("a wrong code leads to the newest text, but where the answer to asking for it was lost", () => {
  const wrong = { ...sent, problem: "wrong-code" } as const;
  expect(shown(wrong).root.textContent).toContain("Periksa SMS terbaru.");
  const { root } = shown({ ...wrong, again: { ...over, refused: "offline" } });
  expect(root.textContent).not.toContain("terbaru");
  expect(root.textContent).toContain("Pakai kode dari SMS sebelumnya, atau minta kode baru.");
});

test("what was written of the code before is gone once another one was sent, and stays where none was", () => {
  const { root, setState } = shown();
  const field = root.querySelector("input");
  if (!field) throw new Error("no field");
  field.value = "123";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  setState({ ...sent, again: { ...over, refused: "offline" } });
  expect(field.value).toBe("123");
  setState({ ...sent, id: "s2" });
  expect(field.value).toBe("");
});
