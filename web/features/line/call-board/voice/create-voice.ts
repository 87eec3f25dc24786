import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";
import { callPieces, lengthOf, type Played, type Spoken } from "./call-pieces.ts";

const file = new URL("./voice.ogg", import.meta.url).href;

/** How often it is looked whether the sound still runs, in milliseconds: some systems stop it and say nothing. */
const watch = 2_000;
/** How much longer than it lasts a call may take before the next one begins, in milliseconds. */
const patience = 1_500;

/** Plays a call on a context; the answer comes when it is over, or when its sound hangs. */
const play = (context: AudioContext, sounds: AudioBuffer, played: readonly Played[]): Promise<void> => {
  const begin = context.currentTime + 0.05;
  const sources = played.map(({ at, from, length }) => {
    const source = context.createBufferSource();
    source.buffer = sounds;
    source.connect(context.destination);
    source.start(begin + at, from, length);
    return source;
  });
  return new Promise((resolve) => {
    const timer = setTimeout(end, lengthOf(played) * 1_000 + patience);
    function end(): void {
      clearTimeout(timer);
      for (const source of sources) source.stop();
      resolve();
    }
    sources[sources.length - 1]?.addEventListener("ended", end, { once: true });
  });
};

/** The board's voice. */
export type Voice = {
  /** Whether what is said is heard; until somebody has pressed something a browser lets nothing sound. */
  isAudible: Accessor<boolean>;
  /** To be called from a touch or a key. */
  start: () => void;
  say: (spoken: Spoken) => Promise<void>;
};

/** Tells from look to look whether a context says that it runs while its time stands still. */
const makeStuck = (): ((context: AudioContext | undefined) => boolean) => {
  let last = -1;
  return (context) => {
    const before = last;
    last = context?.currentTime ?? 0;
    return context?.state === "running" && last === before;
  };
};

/** Makes the voice from its one file of pieces. */
export const createVoice = (): Voice => {
  const [isAudible, setAudible] = createSignal(false);
  const looksStuck = makeStuck();
  let context: AudioContext | undefined;
  let sounds: AudioBuffer | undefined;
  let isStuck = false;

  const look = (): void => void setAudible(context?.state === "running" && sounds !== undefined && !isStuck);
  const load = async (): Promise<void> => {
    if (!context || sounds) return;
    const answer = await fetch(file);
    sounds = await context.decodeAudioData(await answer.arrayBuffer());
    look();
  };
  /** Without a network at the first visit it is fetched later: nobody is told but by the band. */
  const tryLoad = (): void => void load().catch(() => undefined);
  const start = (): void => {
    context ??= new AudioContext();
    context.onstatechange = look;
    void context.resume();
    tryLoad();
  };
  const keepWatch = (): void => {
    isStuck = looksStuck(context);
    look();
    tryLoad();
  };
  onMount(() => {
    // Where a browser is told to let a board sound by itself, nobody need press anything.
    start();
    const timer = setInterval(keepWatch, watch);
    onCleanup(() => {
      clearInterval(timer);
      void context?.close();
    });
  });
  const say = async (spoken: Spoken): Promise<void> => {
    if (context && sounds) await play(context, sounds, callPieces(spoken));
  };
  return { isAudible, start, say };
};
