import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const Me = (): JSX.Element => <Page title="Me" />;
