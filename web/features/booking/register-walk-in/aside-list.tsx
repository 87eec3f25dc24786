import "./walk-in.css";
import { createEffect, For, type JSX, Match, on, Show, Switch } from "solid-js";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { Button } from "../../../ui/button.tsx";
import { uiText } from "../../../ui/text.ts";
import { unsent } from "../../../unsent/unsent.ts";
import type { WalkIn } from "./create-walk-in.ts";
import { type Aside, keepTab, mostAside, putAside, putWalkInAside, takeUpAgain } from "./put-aside.ts";
import { walkInText } from "./text.ts";

type Props = {
  walkIn: WalkIn;
  directory: Directory | undefined;
  onShow: (appointmentId: string) => void;
};

/** Whether the form is free: whoever is half written in it is not written over. */
const isFree = ({ walkIn }: Props): boolean => !walkIn.isFixed() && walkIn.values().name === "";

const Numbered = (props: Props & { aside: Extract<Aside, { status: "numbered" }> }): JSX.Element => {
  const appointment = () => props.aside.visit.appointment;
  const show = (): void => {
    props.onShow(appointment().id);
    unsent.dismiss(props.aside.key);
  };
  return (
    <>
      <strong class="figures">{numberIn(props.directory, appointment().slot)}</strong>
      <Button onClick={show}>{walkInText().aside.open}</Button>
      <Button onClick={() => unsent.dismiss(props.aside.key)}>{uiText().close}</Button>
    </>
  );
};

const Refused = (props: Props & { aside: Extract<Aside, { status: "refused" }> }): JSX.Element => (
  <>
    <span>{props.aside.why}</span>
    <Show when={isFree(props)}>
      <Button onClick={() => takeUpAgain(props.walkIn, props.aside)}>{walkInText().aside.fillIn}</Button>
    </Show>
    <Button onClick={() => unsent.dismiss(props.aside.key)}>{uiText().close}</Button>
  </>
);

/**
 * Whoever came while the network was away: what they are told meanwhile, and each one's number as soon as it is there. Whose
 * registration is not taken is put there at once, so that nobody behind them is kept waiting for the network.
 */
export const AsideList = (props: Props): JSX.Element => {
  keepTab();
  createEffect(
    on(
      () => props.walkIn.state().status,
      (status) => status === "unsent" && putWalkInAside(props.walkIn),
    ),
  );
  const waiting = (): number => putAside().filter(({ status }) => status === "waiting").length;
  const of = <S extends Aside["status"]>(aside: Aside, status: S) =>
    aside.status === status ? (aside as Extract<Aside, { status: S }>) : undefined;
  return (
    <Show when={putAside().length > 0}>
      <section class="walk-in-aside" aria-live="polite">
        <h2>{walkInText().aside.title}</h2>
        <Show when={waiting() > 0}>
          <p>{walkInText().aside.lead}</p>
        </Show>
        <Show when={waiting() >= mostAside}>
          <p>
            <strong>{walkInText().aside.most(mostAside)}</strong>
          </p>
        </Show>
        <ul>
          <For each={putAside()}>
            {(aside) => (
              <li>
                <bdi>{aside.name}</bdi>
                <Switch fallback={<span class="quiet">{walkInText().aside.waiting}</span>}>
                  <Match when={of(aside, "numbered")}>{(one) => <Numbered {...props} aside={one()} />}</Match>
                  <Match when={of(aside, "refused")}>{(one) => <Refused {...props} aside={one()} />}</Match>
                </Switch>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};
