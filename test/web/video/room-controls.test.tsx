import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { RoomControls } from "../../../web/video/room-controls.tsx";

const shown = (mayTurn = false) => {
  const [on, setOn] = createSignal({ microphone: true, camera: true });
  const pressed = { onWish: vi.fn(), onTurn: vi.fn(), onLeave: vi.fn() };
  const root = document.body.appendChild(document.createElement("div"));
  render(() => <RoomControls on={on()} mayTurn={mayTurn} {...pressed} />, root);
  const buttons = () => [...root.querySelectorAll("button")];
  return { ...pressed, root, setOn, buttons, words: () => buttons().map(({ textContent }) => textContent) };
};

test.each([
  [{ microphone: true, camera: true }, ["Matikan suara", "Matikan gambar", "Keluar dari ruang"]],
  [{ microphone: false, camera: true }, ["Nyalakan suara", "Matikan gambar", "Keluar dari ruang"]],
  [{ microphone: true, camera: false }, ["Matikan suara", "Nyalakan gambar", "Keluar dari ruang"]],
  [{ microphone: false, camera: false }, ["Nyalakan suara", "Nyalakan gambar", "Keluar dari ruang"]],
])("with %o sent, each button says what a press does", (sent, said) => {
  const { setOn, words, root } = shown();
  setOn(sent);
  expect(words()).toEqual(said);
  expect(root.querySelectorAll("[aria-pressed]")).toHaveLength(0);
});

test("a press wishes what its word says, of that device only", () => {
  const { onWish, onLeave, setOn, buttons } = shown();
  buttons()[0]?.click();
  setOn({ microphone: false, camera: false });
  buttons()[0]?.click();
  buttons()[1]?.click();
  buttons()[2]?.click();
  expect(onWish.mock.calls).toEqual([[{ microphone: false }], [{ microphone: true }], [{ camera: true }]]);
  expect(onLeave).toHaveBeenCalledOnce();
});

test("where there is a second camera one can turn to it", () => {
  expect(shown(false).words()).toHaveLength(3);
  const { buttons, onTurn } = shown(true);
  buttons()[2]?.click();
  expect(onTurn).toHaveBeenCalledOnce();
});
