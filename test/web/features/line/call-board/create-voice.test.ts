import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { second } from "../../../../../shared/time/instant.ts";
import { createVoice } from "../../../../../web/features/line/call-board/voice/create-voice.ts";

/** A sound system that can be stopped, with or without saying so. */
const soundSystem = () => {
  const started: number[] = [];
  const system = {
    state: "suspended",
    /** Whether its time goes on, whatever it says. */
    goes: true,
    started,
    onstatechange: undefined as (() => void) | undefined,
    becomes: (state: string) => {
      system.state = state;
      system.onstatechange?.();
    },
  };
  let time = 0;
  class FakeContext {
    destination = {};
    set onstatechange(told: () => void) {
      system.onstatechange = told;
    }
    get state(): string {
      return system.state;
    }
    get currentTime(): number {
      if (system.state === "running" && system.goes) time += 1;
      return time;
    }
    resume = async (): Promise<void> => undefined;
    close = async (): Promise<void> => undefined;
    decodeAudioData = async (): Promise<object> => ({});
    createBufferSource = () => ({
      connect: () => undefined,
      start: (_at: number, from: number) => void started.push(from),
      stop: () => undefined,
      addEventListener: (_: string, ended: () => void) => void setTimeout(ended, second),
    });
  }
  vi.stubGlobal("AudioContext", FakeContext);
  return system;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async () => new Response(new Uint8Array([1])));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const withVoice = async (work: (voice: ReturnType<typeof createVoice>) => Promise<void>): Promise<void> => {
  await createRoot(async (dispose) => {
    const voice = createVoice();
    await vi.advanceTimersByTimeAsync(0);
    await work(voice);
    dispose();
  });
};

test("a board is silent until somebody presses something, unless its browser lets it sound by itself", async () => {
  const system = soundSystem();
  await withVoice(async (voice) => {
    expect(voice.isAudible()).toBe(false);
    system.becomes("running");
    await vi.advanceTimersByTimeAsync(0);
    expect(voice.isAudible()).toBe(true);
  });
});

test("a sound that stops, or that says it runs and stands still, is known within five seconds", async () => {
  const system = soundSystem();
  system.state = "running";
  await withVoice(async (voice) => {
    expect(voice.isAudible()).toBe(true);
    system.goes = false;
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(voice.isAudible()).toBe(false);
    system.goes = true;
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(voice.isAudible()).toBe(true);
    system.state = "suspended";
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(voice.isAudible()).toBe(false);
  });
});

test("without a network at first the voice is fetched later", async () => {
  const system = soundSystem();
  system.state = "running";
  const fetched = vi.fn().mockRejectedValueOnce(new TypeError("Failed to fetch"));
  fetched.mockImplementation(async () => new Response(new Uint8Array([1])));
  vi.stubGlobal("fetch", fetched);
  await withVoice(async (voice) => {
    expect(voice.isAudible()).toBe(false);
    await vi.advanceTimersByTimeAsync(3 * second);
    expect(voice.isAudible()).toBe(true);
  });
});

test("a call is over when its last piece is, and one that hangs holds up the next no longer than it lasts", async () => {
  const system = soundSystem();
  system.state = "running";
  await withVoice(async (voice) => {
    let isOver = false;
    void voice.say({ letter: "A", number: 1, again: false }).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(2 * second);
    expect([isOver, system.started.length]).toEqual([true, 8]);
  });
});
