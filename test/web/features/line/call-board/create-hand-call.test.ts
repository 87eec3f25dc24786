import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { createHandCall } from "../../../../../web/features/line/call-board/create-hand-call.ts";

const withHand = async (
  work: (hand: ReturnType<typeof createHandCall>, heard: { call: unknown; onEnter: unknown }) => void,
  lettersWith?: (number: number) => string[],
): Promise<void> => {
  const [call, onEnter] = [vi.fn(), vi.fn()];
  await createRoot(async (dispose) => {
    const hand = createHandCall(call, onEnter, lettersWith);
    await Promise.resolve();
    work(hand, { call, onEnter });
    dispose();
  });
};

const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body): void =>
  void on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

test("what is typed opens the number, and calls it", () =>
  withHand((hand, { call }) => {
    expect(hand.typed()).toBeUndefined();
    press("b");
    press("7");
    expect(hand.typed()).toBe("b7");
    hand.submit();
    expect(hand.typed()).toBeUndefined();
    expect(call).toHaveBeenCalledExactlyOnceWith({ letter: "B", number: 7 });
  }));

test("who presses Enter at once calls it, be the form that it is typed in not there yet", () =>
  withHand((_, { call, onEnter }) => {
    for (const key of ["b", "7", "Enter"]) press(key);
    expect(call).toHaveBeenCalledExactlyOnceWith({ letter: "B", number: 7 });
    expect(onEnter).not.toHaveBeenCalled();
  }));

test("what is no number stays to be mended, and calls nobody", () =>
  withHand((hand, { call }) => {
    hand.write("b");
    hand.submit();
    expect([hand.typed(), hand.isWrong()]).toEqual(["b", true]);
    hand.write("b1");
    expect(hand.isWrong()).toBe(false);
    expect(call).not.toHaveBeenCalled();
  }));

test("Enter alone is the button of a remote control; keys of the browser and of a field are theirs", () =>
  withHand((hand, { onEnter }) => {
    press("Enter");
    expect(onEnter).toHaveBeenCalledTimes(1);
    const field = document.body.appendChild(document.createElement("input"));
    press("r", { ctrlKey: true });
    press("7", {}, field);
    press("Tab");
    field.remove();
    expect(hand.typed()).toBeUndefined();
    expect(onEnter).toHaveBeenCalledTimes(1);
  }));

test("a number alone is called in the line that it is somebody's of, and is asked for its letter where there are two", () =>
  withHand(
    (hand, { call }) => {
      hand.write("7");
      hand.submit();
      expect([hand.typed(), hand.meant(), hand.isWrong()]).toEqual(["7", ["A-7", "C-7"], false]);
      expect(call).not.toHaveBeenCalled();
      hand.write("c7");
      expect(hand.meant()).toEqual([]);
      for (const typed of ["c7", "12", "40"]) {
        hand.write(typed);
        hand.submit();
      }
      expect(vi.mocked(call as () => void).mock.calls).toEqual([
        [{ letter: "C", number: 7 }],
        [{ letter: "B", number: 12 }],
        [{ letter: "", number: 40 }],
      ]);
    },
    (number) => ({ 7: ["A", "C"], 12: ["B"] })[number] ?? [],
  ));
