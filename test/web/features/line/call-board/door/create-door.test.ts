import { createRoot } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import { codeLasts } from "../../../../../../shared/booking/door/door-code.ts";
import { toPairedBoard } from "../../../../../../web/addresses/line/to-paired-board.ts";
import { createDoor } from "../../../../../../web/features/line/call-board/door/create-door.ts";
import { doorCodeAt } from "../../../../../../web/features/line/call-board/door/door-code-at.ts";

const secret = "K7QF2M3DXT4ABWPN";
const at = 1_793_000_040_000;

afterEach(() => {
  localStorage.clear();
  history.replaceState(null, "", "/papan/3604-cikande");
});

const boardAt = async (clinicId: string) => {
  let dispose = (): void => undefined;
  const door = createRoot((end) => {
    dispose = end;
    return createDoor(
      () => clinicId,
      () => at,
    );
  });
  await vi.waitFor(() => expect(door.isPaired() ? door.code() : "none").toBeDefined());
  return { ...door, dispose };
};

test("a board that was never paired shows no code", async () => {
  const door = await boardAt("3604-cikande");
  expect([door.isPaired(), door.code()]).toEqual([false, undefined]);
  door.dispose();
});

test("paired by its address it shows the code of the two minutes, keeps what it needs, and leaves nothing in the address", async () => {
  history.replaceState(null, "", toPairedBoard("3604-cikande", secret.toLowerCase()));
  const door = await boardAt("3604-cikande");
  expect(door.code()).toBe(await doorCodeAt(secret, "3604-cikande", at - (at % codeLasts)));
  expect(location.href).not.toContain(secret.toLowerCase());
  door.dispose();
  const afterReload = await boardAt("3604-cikande");
  expect(afterReload.code()).toBe(door.code());
  afterReload.dispose();
  const elsewhere = await boardAt("3604-kibin");
  expect(elsewhere.code()).toBeUndefined();
  elsewhere.dispose();
});
