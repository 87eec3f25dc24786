import { createSignal, type JSX, Show } from "solid-js";
import { render } from "solid-js/web";
import { expect, onTestFinished, test, vi } from "vitest";
import { lazyPart } from "../../../web/screens/lazy-screen.tsx";

const Greeting = (props: { name: string }): JSX.Element => <p>Halo {props.name}</p>;

test("a part of a screen is fetched when it is first shown, once, and takes what changes like any other", async () => {
  const load = vi.fn(async () => Greeting);
  const Part = lazyPart(load);
  const [isShown, setShown] = createSignal(false);
  const [name, setName] = createSignal("Siti");
  const root = document.createElement("div");
  onTestFinished(
    render(
      () => (
        <Show when={isShown()}>
          <Part name={name()} />
        </Show>
      ),
      root,
    ),
  );
  expect([load.mock.calls.length, root.textContent]).toEqual([0, ""]);
  setShown(true);
  expect(root.textContent).toBe("");
  await vi.waitFor(() => expect(root.textContent).toBe("Halo Siti"));
  setName("Budi");
  expect(root.textContent).toBe("Halo Budi");
  setShown(false);
  setShown(true);
  expect([load.mock.calls.length, root.textContent]).toEqual([1, "Halo Budi"]);
});

test("it can be fetched before it is shown, and is there at once then", async () => {
  const Part = lazyPart(async () => Greeting);
  await Part.preload();
  const root = document.createElement("div");
  onTestFinished(render(() => <Part name="Siti" />, root));
  await vi.waitFor(() => expect(root.textContent).toBe("Halo Siti"));
});
