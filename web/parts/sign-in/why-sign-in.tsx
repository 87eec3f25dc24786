import { useSearchParams } from "@solidjs/router";
import { type JSX, Match, Switch } from "solid-js";
import { toBooking } from "../../addresses/booking/to-booking.ts";
import { returnPath } from "../../addresses/return-path.ts";
import type { Leaving } from "../../session/create-session.ts";
import { session } from "../../session/session.ts";
import { keeps } from "../../storage/kept.ts";
import { Notice } from "../../ui/notice.tsx";
import { signInWhyText } from "./text.ts";

/**
 * Why somebody stands before the sign-in who was inside or answering questions a moment ago, or what this browser can't
 * do.
 */
export const WhySignIn = (): JSX.Element => {
  const [search] = useSearchParams();
  const isSaid = (why: Leaving): boolean => search.sebab === why;
  const isBooking = (): boolean => `${returnPath(search.kembali)}/`.startsWith(`${toBooking()}/`);
  return (
    <Switch>
      <Match when={session.expired()}>
        <Notice kind="waiting">{signInWhyText().expired}</Notice>
      </Match>
      <Match when={isSaid("keluar")}>
        <Notice kind="waiting">{signInWhyText().leftElsewhere}</Notice>
      </Match>
      <Match when={isSaid("lain")}>
        <Notice kind="waiting">
          <p>{signInWhyText().otherPerson}</p>
          <a href="/">{signInWhyText().goOnAsOther}</a>
        </Notice>
      </Match>
      <Match when={keeps() && isBooking()}>
        <Notice>{signInWhyText().booking}</Notice>
      </Match>
      <Match when={!keeps()}>
        <Notice kind="waiting">{signInWhyText().keepsNothing}</Notice>
      </Match>
    </Switch>
  );
};
