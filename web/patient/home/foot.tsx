import type { JSX } from "solid-js";
import { toClinics } from "../../addresses/place/to-clinics.ts";
import { Callable } from "../../ui/callable.tsx";
import { homeText } from "./text.ts";

/** What is there for everybody: help in an emergency, the puskesmas, and the staff's door. */
export const Foot = (props: { children?: JSX.Element }): JSX.Element => (
  <footer class="foot">
    <p>
      <Callable>{homeText().emergency}</Callable>
    </p>
    <a href={toClinics()}>{homeText().clinics}</a>
    {props.children}
  </footer>
);
