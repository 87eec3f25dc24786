import { expect, test } from "vitest";
import { writingRoutes } from "../../writing-routes.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { fatesOf, meddle } from "../lost/meddle.ts";
import type { Scene } from "../lost/scene.ts";
import { writingScreens } from "../lost/writing-screens.ts";

const visitor = useBrowser();
const screens = Object.entries(writingScreens).map(([name, { open, writes }]) => [name, open, writes] as const);

const names = Object.keys(writingScreens);

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

/** The requests a screen sends that change something, when all goes well. */
const requestsOf = async (open: () => Promise<Scene>): Promise<string[]> => {
  const scene = await open();
  const { sent } = await meddle(scene.page, "killed", () => false);
  await pressUntilDone(scene);
  return [...sent];
};

test("every use case that writes has a screen here", () => {
  expect(new Set(screens.flatMap(([, , writes]) => writes))).toEqual(new Set(writingRoutes));
});

test.each(screens)(
  "%s: each single request and each single answer may be lost, and it is done once",
  async (name, begin) => {
    const open = (): Promise<Scene> => begin(visitor);
    const requests = await requestsOf(open);
    expect(requests.length).toBeGreaterThan(0);
    for (const number of requests.keys())
      for (const fate of fatesOf(names.indexOf(name), number)) {
        const scene = await open();
        await meddle(scene.page, fate, (sent) => sent === number);
        await pressUntilDone(scene);
        await expect.poll(scene.effects, { message: `${requests[number]}: ${fate}` }).toBe(1);
        await scene.page.close();
      }
  },
  900_000,
);

test.each(screens)(
  "%s: without an answer it ends as not sent, with all that was typed, and goes once when the network is back",
  async (_, begin) => {
    const scene = await begin(visitor);
    const before = await scene.typed();
    const network = await meddle(scene.page, "killed", () => true);
    await scene.press();
    await unsent(scene).waitFor({ timeout: 40_000 });
    expect(await scene.effects()).toBe(0);
    expect(await scene.typed()).toEqual(before);
    network.open();
    await pressUntilDone(scene);
    await expect.poll(scene.effects).toBe(1);
  },
  180_000,
);
