import { places } from "virtual:places";
import { type RouteSectionProps, useLocation } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { Bar } from "../frame/bar.tsx";
import { Frame } from "../frame/frame.tsx";
import { language } from "../text/language.ts";
import { shellText } from "../text/shell-text.ts";
import { Icon } from "../ui/icon.tsx";

const Tab = (props: { path: string; icon: (typeof places)[number]["icon"]; word: string }): JSX.Element => {
  const location = useLocation();
  const isCurrent = (): boolean =>
    props.path === "/" ? location.pathname === "/" : location.pathname.startsWith(props.path);
  return (
    <a href={props.path} aria-current={isCurrent() ? "page" : undefined}>
      <Icon name={props.icon} />
      {props.word}
    </a>
  );
};

/** The pages one moves about in. */
const Tabs = (): JSX.Element => (
  <Bar kind="row" label={shellText().pages}>
    <Tab path="/" icon="home" word={shellText().home} />
    <For each={places}>{(place) => <Tab path={place.path} icon={place.icon} word={place.word[language()]} />}</For>
  </Bar>
);

/** The frame of the patient's screens. */
export const Shell = (props: RouteSectionProps): JSX.Element => (
  <Frame home="/" places={Tabs}>
    {props.children}
  </Frame>
);
