import { createSignal, onCleanup, onMount } from "solid-js";
import { queueNumber } from "../../../../shared/place/practitioner-letter.ts";
import { type CalledNumber, readHandCall } from "./hand-call.ts";

const isSign = /^[a-z0-9]$/i;

/** Whether somebody writes or presses something already: then the keys are theirs. */
const isTaken = ({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey || (target instanceof Element && target.closest("input, button, a") !== null);

const listenTo = (press: (event: KeyboardEvent) => void): void =>
  onMount(() => {
    window.addEventListener("keydown", press);
    onCleanup(() => window.removeEventListener("keydown", press));
  });

/**
 * The number that somebody calls by hand: the first key that is typed opens it.
 * @param onEnter Enter where nothing is typed, as a remote control's button is
 * @param lettersWith in whose lines somebody has a number @default nobody knows
 */
export const createHandCall = (
  call: (called: CalledNumber) => void,
  onEnter: () => void,
  lettersWith: (number: number) => readonly string[] = () => [],
) => {
  const [typed, setTyped] = createSignal<string>();
  const [isWrong, setWrong] = createSignal(false);
  /** Who may be meant, where the number alone is several people's. */
  const [meant, setMeant] = createSignal<readonly string[]>([]);
  const write = (text: string): void => {
    setWrong(false);
    setMeant([]);
    setTyped(text);
  };
  const close = (): void => void setTyped(undefined);
  const submit = (): void => {
    const called = readHandCall(typed() ?? "");
    setWrong(called === undefined);
    if (!called) return;
    const letters = called.letter ? [called.letter] : lettersWith(called.number);
    if (letters.length > 1) return void setMeant(letters.map((letter) => queueNumber(letter, called.number)));
    close();
    call({ ...called, letter: letters[0] ?? "" });
  };
  const press = (event: KeyboardEvent): void => {
    if (isTaken(event)) return;
    // The form that is typed in may be a moment away yet.
    if (event.key === "Enter") {
      if (typed() === undefined) onEnter();
      else submit();
    }
    if (!isSign.test(event.key)) return;
    event.preventDefault();
    write((typed() ?? "") + event.key);
  };
  listenTo(press);
  return { typed, isWrong, meant, write, submit, close, open: () => write("") };
};

export type HandCallState = ReturnType<typeof createHandCall>;
