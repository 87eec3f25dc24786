import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Checking } from "../../../../web/video/check/checking.tsx";

/** Enough of Web Audio to hear nothing. */
class SilentContext {
  createAnalyser = () => ({ fftSize: 0, getFloatTimeDomainData: () => undefined });
  createMediaStreamSource = () => ({ connect: () => undefined });
  close = async () => undefined;
}

let answers: (Error | undefined)[];
let close: () => void;

beforeEach(() => {
  answers = [];
  vi.stubGlobal("AudioContext", SilentContext);
  Object.defineProperty(navigator, "mediaDevices", {
    configurable: true,
    value: {
      enumerateDevices: async () => [],
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      getUserMedia: async () => {
        const answer = answers.shift();
        if (answer) throw answer;
        return { getTracks: () => [] };
      },
    },
  });
});
afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

const refused = (): Error => Object.assign(new Error("no"), { name: "NotAllowedError" });

const opened = () => {
  const root = document.body.appendChild(document.createElement("div"));
  const dispose = render(
    () => (
      <Checking
        title="Coba"
        lead=""
        words={{ unheard: "Tidak terdengar.", cameraAsk: "Boleh?", seen: "Anda" }}
        enter="Masuk"
        onReady={() => undefined}
      />
    ),
    root,
  );
  close = () => {
    dispose();
    root.remove();
  };
  return (word: string) => {
    const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word);
    button?.focus();
    button?.click();
  };
};
const focused = (): string | undefined => document.activeElement?.textContent ?? undefined;

test("a refused device leaves the focus on the message that says so, each time", async () => {
  answers = [refused(), refused()];
  const press = opened();
  press("Nyalakan mikrofon");
  await vi.waitFor(() => expect(focused()).toBe("Mikrofon belum diizinkan"));
  press("Coba lagi");
  await vi.waitFor(() => expect(focused()).toBe("Mikrofon belum diizinkan"));
});

test("whatever is answered, the focus is at what comes next", async () => {
  answers = [undefined, refused()];
  const press = opened();
  press("Nyalakan mikrofon");
  await vi.waitFor(() => expect(focused()).toBe("Gambar"));
  press("Nyalakan kamera");
  await vi.waitFor(() => expect(focused()).toBe("Kamera belum diizinkan"));
  press("Lanjut dengan suara saja");
  await vi.waitFor(() => expect(focused()).toBe("Gambar"));
});

test("nobody's focus is taken from where they put it themselves", async () => {
  answers = [refused()];
  const press = opened();
  press("Nyalakan mikrofon");
  const elsewhere = document.body.appendChild(document.createElement("button"));
  elsewhere.focus();
  await vi.waitFor(() => expect(document.body.textContent).toContain("Mikrofon belum diizinkan"));
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
});

test("who goes on without a microphone is told who can't hear them, may turn it on after all, and is offered no voice", async () => {
  answers = [refused(), undefined];
  const press = opened();
  press("Nyalakan mikrofon");
  await vi.waitFor(() => expect(focused()).toBe("Mikrofon belum diizinkan"));
  press("Lanjut, saya mendengarkan saja");
  const buttons = () => [...document.querySelectorAll("button")].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(buttons()).toEqual(["Nyalakan mikrofon", "Nyalakan kamera", "Lanjut tanpa gambar"]));
  expect(document.body.textContent).toContain("Tidak terdengar.");
  press("Nyalakan mikrofon");
  await vi.waitFor(() => expect(buttons()).toEqual(["Nyalakan kamera", "Suara saja, hemat data"]));
});
