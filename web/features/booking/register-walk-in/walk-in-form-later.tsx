import { type JSX, lazy, onMount, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { WalkInFormProps } from "./walk-in-form.tsx";

const Form = lazy(async () => {
  const { WalkInForm } = await import("./walk-in-form.tsx");
  await textsReady();
  return { default: WalkInForm };
});

/** Fetches the form once the desk is there, so that it opens at once. */
export const fetchWalkInForm = (): void => onMount(() => void Form.preload());

/** What the desk asks of a person who came by themselves, fetched once the desk is there. */
export const WalkInFormLater = (props: WalkInFormProps): JSX.Element => (
  <Suspense>
    <Form {...props} />
  </Suspense>
);
