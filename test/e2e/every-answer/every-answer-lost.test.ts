import { expect, test } from "vitest";
import { writingRoutes } from "../../writing-routes.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { fatesOf, fatesSaid } from "../lost/fates.ts";
import { meddle } from "../lost/meddle.ts";
import type { Opening, Scene } from "../lost/scene.ts";
import { writingScreens } from "../lost/writing-screens.ts";

// Each try has a device of its own, which would fetch the whole app for when there is no network.
const visitor = useBrowser({ keepsApp: false });
const screens = Object.entries(writingScreens).map(([name, screen], index) => ({ name, index, ...screen }));

console.log(`every answer lost: ${fatesSaid}`);

/** What a screen says that is not done: that it may be sent again, or how to begin anew. */
const notDone = (scene: Scene) => (scene.refused ? unsent(scene).or(scene.refused) : unsent(scene)).first();

const unsent = (scene: Scene) =>
  scene.page
    .getByText(/belum terkirim|belum ada jaringan|belum berhasil/i)
    .filter({ visible: true })
    .first();

/** How a press ends that may be told "not sent yet": then it is pressed again, as the screen says. */
const pressUntilDone = async (scene: Scene): Promise<void> => {
  await scene.press();
  for (let presses = 0; presses < 3; presses += 1) {
    const end = await Promise.race([
      scene.done.waitFor({ state: "attached", timeout: 40_000 }).then(() => "done"),
      notDone(scene)
        .waitFor({ timeout: 40_000 })
        .then(() => "not done"),
    ]);
    if (end === "done") return;
    await scene.press();
  }
  await scene.done.waitFor({ state: "attached" });
};

/**
 * Without an answer it ends as not sent, with all that was typed, and goes once when the network is back. Tells what is
 * sent then.
 */
const goesWithTheNetwork = async (open: Opening): Promise<string[]> => {
  const scene = await open(visitor);
  const before = await scene.typed();
  const network = await meddle(scene.page, "killed", () => true);
  await scene.press();
  await unsent(scene).waitFor({ timeout: 40_000 });
  expect(await scene.effects()).toBe(0);
  expect(await scene.typed()).toEqual(before);
  network.open();
  await pressUntilDone(scene);
  await expect.poll(scene.effects).toBe(1);
  await scene.page.context().close();
  return [...new Set(network.sent)];
};

test("every use case that writes has a screen here", () => {
  expect(new Set(screens.flatMap(({ writes }) => writes))).toEqual(new Set(writingRoutes));
});

test.each(screens)(
  "$name: with no network nothing typed is lost, and whichever request or answer is lost, it is done once",
  async ({ index, open }) => {
    const requests = await goesWithTheNetwork(open);
    expect(requests.length).toBeGreaterThan(0);
    for (const [number, request] of requests.entries())
      for (const fate of fatesOf(index, number)) {
        const scene = await open(visitor);
        await meddle(scene.page, fate, (name, before) => name === request && before === 0);
        await pressUntilDone(scene);
        await expect.poll(scene.effects, { message: `${request}: ${fate}` }).toBe(1);
        await scene.page.context().close();
      }
  },
  900_000,
);
