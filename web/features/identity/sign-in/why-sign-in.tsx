import { useSearchParams } from "@solidjs/router";
import { type JSX, Match, Switch } from "solid-js";
import { session } from "../../../session/session.ts";
import { keeps } from "../../../storage/kept.ts";
import { Notice } from "../../../ui/notice.tsx";
import { signInText } from "./text.ts";

/** Why somebody stands before the sign-in who was inside a moment ago, or what this browser can't do for them. */
export const WhySignIn = (): JSX.Element => {
  const [search] = useSearchParams();
  return (
    <Switch>
      <Match when={session.expired()}>
        <Notice kind="waiting">{signInText().expired}</Notice>
      </Match>
      <Match when={search.sebab === "keluar"}>
        <Notice kind="waiting">{signInText().leftElsewhere}</Notice>
      </Match>
      <Match when={search.sebab === "lain"}>
        <Notice kind="waiting">
          <p>{signInText().otherPerson}</p>
          <a href="/">{signInText().goOnAsOther}</a>
        </Notice>
      </Match>
      <Match when={!keeps()}>
        <Notice kind="waiting">{signInText().keepsNothing}</Notice>
      </Match>
    </Switch>
  );
};
