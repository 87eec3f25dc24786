import { createSignal, type JSX, Match, Switch } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Form } from "../../../web/form/form.tsx";
import { Button } from "../../../web/ui/button.tsx";
import { Field } from "../../../web/ui/field.tsx";

const sent = vi.fn<(form: string) => void>();
let close = (): void => undefined;
let now = 0;

beforeEach(() => {
  sent.mockClear();
  now += 1_000_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  close();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const Asked = (props: { name: string }): JSX.Element => (
  <Form onSubmit={() => sent(props.name)}>
    <Field label="Nama" value="" onInput={() => undefined} />
    <Button type="submit">Simpan</Button>
  </Form>
);

/** The code's form, in whose place the next one can be put. */
const forms = () => {
  const [step, setStep] = createSignal("code");
  const place = document.body.appendChild(document.createElement("div"));
  close = render(
    () => (
      <Switch>
        <Match when={step() === "code"}>
          <Asked name="code" />
        </Match>
        <Match when={step() === "name"}>
          <Asked name="name" />
        </Match>
      </Switch>
    ),
    place,
  );
  return setStep;
};

/** Presses the button of the form that stands there, by a finger or, without a count of presses, by a key. */
const press = (after: number, detail = 1): void => {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, detail });
  Object.defineProperty(event, "timeStamp", { value: now + after });
  document.querySelector("[type=submit]")?.dispatchEvent(event);
};
const write = () => document.querySelector("input")?.dispatchEvent(new InputEvent("input", { bubbles: true }));

test("a form that has just come takes no press that was meant for the one before it", () => {
  forms()("name");
  press(50);
  press(480);
  expect(sent).not.toHaveBeenCalled();
});

test.each<[string, () => void]>([
  ["later than that", () => press(510)],
  ["by a key", () => press(50, 0)],
  [
    "once something is filled in",
    () => {
      write();
      press(300);
    },
  ],
])("what is pressed %s is meant", (_, act) => {
  forms()("name");
  act();
  expect(sent.mock.calls).toEqual([["name"]]);
});

test("nor is a press on the first form of a page, or on one that follows none, meant for another", () => {
  const setStep = forms();
  press(50);
  expect(sent.mock.calls).toEqual([["code"]]);
  setStep("none");
  now += 5_000;
  setStep("name");
  press(50);
  expect(sent.mock.calls).toEqual([["code"], ["name"]]);
});
