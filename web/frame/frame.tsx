import "./frame.css";
import { useCurrentMatches, useNavigate } from "@solidjs/router";
import { type Component, type JSX, Show } from "solid-js";
import { languageMissed } from "../text/language.ts";
import { shellText } from "../text/shell-text.ts";
import { Button } from "../ui/button.tsx";
import { Brand } from "./brand.tsx";
import { Languages } from "./languages.tsx";
import { ScreenBounds } from "./screen-bounds.tsx";

type FrameProps = {
  /** Where the product's name leads. */
  home: string;
  /** The pages one moves about in. */
  places: Component;
  /**
   * What else stands at the end of the head.
   * @default nothing
   */
  end?: JSX.Element;
  children?: JSX.Element;
};

/** The frame of every screen: name and pages where one moves about, the way back where one is on the way, language. */
export const Frame = (props: FrameProps): JSX.Element => {
  const navigate = useNavigate();
  const matches = useCurrentMatches();
  const stays = (): boolean => matches().some(({ route }) => route.info?.stays === true);
  // Opened by a link, there is nothing to go back to but the start.
  const back = (): void => (history.length > 1 ? history.back() : navigate(props.home));
  return (
    <>
      <header class="top no-print">
        <Show
          when={stays()}
          fallback={
            <Button kind="quiet" icon="back" onClick={back}>
              {shellText().back}
            </Button>
          }
        >
          <Brand href={props.home} />
          <props.places />
        </Show>
        <div class="end">
          {props.end}
          <Languages />
        </div>
      </header>
      <p class="missed" role="status">
        {languageMissed() && shellText().missed}
      </p>
      <ScreenBounds>{props.children}</ScreenBounds>
    </>
  );
};
