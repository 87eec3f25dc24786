import { createSignal, type JSX } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { Chips } from "../../../web/ui/chips.tsx";
import { Field, Select, TextArea } from "../../../web/ui/field.tsx";

const [isFixed, setFixed] = createSignal(false);
const chosen: string[] = [];
let close: (() => void) | undefined;

afterEach(() => {
  close?.();
  document.body.replaceChildren();
  chosen.length = 0;
});

const Fields = (): JSX.Element => {
  const choose = (value: string): void => void chosen.push(value);
  const options = ["umum", "gigi"].map((value) => ({ value, label: value }));
  return (
    <>
      <Field label="Nama" value="Siti" fixed={isFixed()} onInput={choose} />
      <TextArea label="Keluhan" value="batuk" fixed={isFixed()} onInput={choose} />
      <Select label="Layanan" value="umum" options={options} fixed={isFixed()} onChange={choose} />
      <Chips legend="Poli" value="umum" options={options} fixed={isFixed()} onChoose={choose} />
    </>
  );
};

const shown = (): HTMLElement => {
  const place = document.body.appendChild(document.createElement("div"));
  close = render(Fields, place);
  return place;
};

const stateOf = (place: HTMLElement) => ({
  readOnly: [...place.querySelectorAll<HTMLInputElement>("input:not([type=radio]), textarea")].map(
    ({ readOnly }) => readOnly,
  ),
  offered: [...place.querySelectorAll("option")].filter(({ disabled }) => !disabled).map(({ value }) => value),
  said: [...place.querySelectorAll("select, [type=radio]")].map((one) => one.getAttribute("aria-disabled")),
  unreachable: place.querySelectorAll(":is(input, textarea, select):disabled").length,
});

test("what is fixed is read and reached, and can't be changed; then it can be again", () => {
  setFixed(true);
  const place = shown();
  expect(stateOf(place)).toEqual({
    readOnly: [true, true],
    offered: ["umum"],
    said: ["true", "true", "true"],
    unreachable: 0,
  });
  setFixed(false);
  expect(stateOf(place)).toEqual({
    readOnly: [false, false],
    offered: ["umum", "gigi"],
    said: [null, null, null],
    unreachable: 0,
  });
});

test("another chip is chosen by a press only while it is not fixed", () => {
  setFixed(true);
  const place = shown();
  const other = place.querySelectorAll<HTMLInputElement>("[type=radio]")[1];
  other?.click();
  expect(chosen).toEqual([]);
  setFixed(false);
  other?.click();
  expect(chosen).toEqual(["gigi"]);
});
