import { createSignal, type JSX } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { BirthField } from "../../../web/form/birth-field.tsx";
import { noBirth } from "../../../web/form/birth-parts.ts";
import { Form } from "../../../web/form/form.tsx";
import { Chips } from "../../../web/ui/chips.tsx";
import { Field, Select, TextArea } from "../../../web/ui/field.tsx";

const [isTried, setTried] = createSignal(false);
const [isMended, setMended] = createSignal(false);
let close: (() => void) | undefined;

afterEach(() => {
  close?.();
  document.body.replaceChildren();
  setTried(false);
  setMended(false);
});

/** What a screen asks first, as its compiled code says it: words, or `false` where there are none. */
const tried = (): string | undefined => (isTried() ? "tried" : undefined);
const words = (): string | undefined => (isMended() ? undefined : "Belum benar.");
const nothing = (): void => {};

/** Fields that say what to mend once somebody tried. */
const Fields = (): JSX.Element => (
  <>
    <Field label="Nama" value="" problem={tried() && words()} onInput={nothing} />
    <TextArea label="Keluhan" value="batuk-batuk" longest={5} problem={tried() && words()} onInput={nothing} />
    <Select label="Layanan" value="" options={[]} problem={tried() && words()} onChange={nothing} />
    <Chips legend="Poli" value={undefined} options={[]} problem={tried() && words()} onChoose={nothing} />
    <BirthField value={noBirth} problem={tried() && words()} fixed={false} onWrite={nothing} />
  </>
);

const wrong = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>("[data-wrong]")].map(({ dataset }) => dataset.wrong);

test("a form names the fields that are to mend, and none before it was sent: only a text too long says so at once", () => {
  close = render(
    () => (
      <Form onSubmit={() => void setTried(true)}>
        <Fields />
      </Form>
    ),
    document.body.appendChild(document.createElement("div")),
  );
  expect(wrong()).toEqual(["Keluhan"]);
  document.querySelector("form")?.requestSubmit();
  expect(wrong()).toEqual(["Nama", "Keluhan", "Layanan", "Poli", "Tanggal lahir"]);
  expect(document.querySelector("[role=alert]")?.textContent).toBe(
    "5 isian belum benar: Nama, Keluhan, Layanan, Poli, Tanggal lahir.",
  );
  document.querySelector("input")?.dispatchEvent(new InputEvent("input", { bubbles: true }));
  expect(document.querySelector("[role=alert]")?.textContent).toBe("");
  setMended(true);
  expect(wrong()).toEqual(["Keluhan"]);
});
